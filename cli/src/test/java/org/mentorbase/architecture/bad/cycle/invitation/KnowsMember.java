package org.mentorbase.architecture.bad.cycle.invitation;

import org.mentorbase.architecture.bad.cycle.member.KnowsInvitation;

/** The other half of the cycle. */
public record KnowsMember(KnowsInvitation member) {}
