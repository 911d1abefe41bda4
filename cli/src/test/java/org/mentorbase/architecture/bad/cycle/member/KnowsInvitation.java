package org.mentorbase.architecture.bad.cycle.member;

import org.mentorbase.architecture.bad.cycle.invitation.KnowsMember;

/** One half of a cycle. */
public record KnowsInvitation(KnowsMember invitation) {}
