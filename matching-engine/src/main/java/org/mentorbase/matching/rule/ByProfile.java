package org.mentorbase.matching.rule;

import org.mentorbase.matching.participant.Participant;
import org.mentorbase.matching.participant.Party;

/** A rule that depends on little of a participant, so that many participants are alike to it. */
public interface ByProfile {

    /** What the rule looks at. The rule treats participants with equal profiles alike, and there are few profiles. */
    Object profile(Party party, Participant participant);
}
