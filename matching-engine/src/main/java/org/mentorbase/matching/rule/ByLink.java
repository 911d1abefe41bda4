package org.mentorbase.matching.rule;

import com.google.common.collect.ImmutableSet;
import org.mentorbase.matching.participant.Participant;
import org.mentorbase.matching.participant.ReportingLines;

/** A rule that concerns few pairs only, and treats all others alike. */
public interface ByLink {

    /**
     * A pair is concerned if one of the two is among those linked to the other. A constraint allows all other pairs, and none
     * that is concerned; a measure gives no points for all other pairs.
     */
    ImmutableSet<String> linked(Participant participant, ReportingLines lines);
}
