package org.mentorbase.matching.rule;

import org.mentorbase.matching.participant.Party;

/** To whose score points are added. */
public enum Side {
    MENTEE,
    MENTOR,
    BOTH;

    public boolean includes(Party party) {
        return this == BOTH || name().equals(party.name());
    }
}
