package org.mentorbase.matching.pairing;

/** What the best pairing is. */
public enum Objective {

    /** The largest total score. */
    TOTAL,

    /** First the most mentees with at least one mentor, then the largest total score. */
    COVERAGE,

    /**
     * No mentee and mentor who would both rather have each other, each by the own side's score; of all such pairings, the one
     * that is best for every mentee.
     */
    STABLE,

    /** The same, but of all such pairings the one that is best for every mentor. */
    STABLE_FOR_MENTORS,

    /**
     * First the most mentees with at least one mentor, then the best score for the worst-off of them, then for the next, and so
     * on. Counts a mentee's first mentor; further ones are given for the largest total.
     */
    FAIR;

    /** Whether dual values prove the result. */
    boolean hasCertificate() {
        return this == TOTAL || this == COVERAGE;
    }
}
