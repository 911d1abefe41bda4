package org.mentorbase.matchmaking;

import static org.mentorbase.matching.participant.Attributes.PRESENT_PARTNERS;

import org.mentorbase.matching.rule.NotPairedNow;
import org.mentorbase.matching.rule.RuleSet;

/** What holds in every programme, whatever rules it has chosen. */
public final class ProgrammeRules {

    private ProgrammeRules() {}

    /**
     * The same rules, and nobody is proposed to themselves, or to whom they are paired with already, or invited to be.
     */
    public static RuleSet within(RuleSet chosen) {
        return chosen.notOneself()
                .extended(chosen.name())
                .links(PRESENT_PARTNERS)
                .require(new NotPairedNow(PRESENT_PARTNERS))
                .build();
    }
}
