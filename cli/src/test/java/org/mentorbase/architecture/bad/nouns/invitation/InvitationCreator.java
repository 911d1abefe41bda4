package org.mentorbase.architecture.bad.nouns.invitation;

/** Named by what it is. */
public final class InvitationCreator {}
