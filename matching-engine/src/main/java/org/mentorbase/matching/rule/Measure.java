package org.mentorbase.matching.rule;

import org.mentorbase.matching.participant.Participant;
import org.mentorbase.matching.participant.Party;

/** What points are given for. */
public sealed interface Measure
        permits CareerGrowth, LevelGap, LinkedPartner, NoMatchYet, Overlap, OwnWish, PointsBy, SameOrDifferent {

    /**
     * How much the partner is worth.
     *
     * @param to for whom; matters where the points depend on the participant's own wish
     * @return from 0 to {@link #most()}
     */
    int points(Party to, Participant mentee, Participant mentor);

    int most();

    /** Whether the points may depend on for whom they are. */
    default boolean isPersonal() {
        return false;
    }

    /** Why these points. */
    Sentence because(Party to, Participant mentee, Participant mentor);

    void check(RuleCheck check);
}
