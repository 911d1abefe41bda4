package org.mentorbase.matching.rule;

import org.mentorbase.matching.participant.Participant;
import org.mentorbase.matching.participant.ReportingLines;

/** What a pair must fulfil; a pair that breaks it is never made. */
public sealed interface Constraint
        permits AllowedBy,
                DifferentCategory,
                HasRoom,
                LevelWithin,
                NeverPairedBefore,
                NotInOneLine,
                NotOneself,
                NotOnDoNotMatchList,
                NotPairedNow,
                SameCategory,
                SharedTags {

    /** As it is called in a ranking. */
    String name();

    boolean allows(Participant mentee, Participant mentor, ReportingLines lines);

    /** Why a pair that is not allowed is not. */
    Sentence because(Participant mentee, Participant mentor);

    /** Why a pair that is not allowed is not, in words that hold for many such pairs. */
    default Sentence becauseInGeneral(Participant mentee, Participant mentor) {
        return because(mentee, mentor);
    }

    void check(RuleCheck check);
}
