package org.mentorbase.matchmaking;

import static org.mentorbase.matching.participant.Attributes.DO_NOT_MATCH;
import static org.mentorbase.matching.participant.Attributes.PRESENT_PARTNERS;

import com.google.common.collect.ImmutableSortedSet;
import com.google.common.collect.Sets;
import java.util.Set;
import org.mentorbase.matching.rule.Constraint;
import org.mentorbase.matching.rule.NotOnDoNotMatchList;
import org.mentorbase.matching.rule.NotPairedNow;
import org.mentorbase.matching.rule.RuleSet;
import org.mentorbase.refusal.Problem;

/** What holds in every programme, whatever rules it has chosen. */
public final class ProgrammeRules {

    private static final Constraint KEPT_APART = new NotOnDoNotMatchList(DO_NOT_MATCH);

    private ProgrammeRules() {}

    /**
     * The same rules, and nobody is proposed to themselves, or to whom they are paired with already, or invited to be, or if
     * one is on the other's do-not-match list. Refuses rules that look at something that members do not state, or that would
     * tell what is private.
     *
     * @param stated what members of the programme state besides what every member can
     */
    public static RuleSet within(RuleSet chosen, Set<String> stated) {
        PrivateAttributes.requireUntold(chosen);
        Set<String> known = Sets.union(ParticipantProfile.ATTRIBUTES, ImmutableSortedSet.copyOf(stated));
        Set<String> beyond = Sets.difference(chosen.attributes().keySet(), known);
        if (!beyond.isEmpty()) {
            throw Problem.of(PairingReason.RULES_BEYOND_PREFERENCES)
                    .field("rules")
                    .value(String.join(", ", beyond))
                    .with("rules", chosen.name())
                    .with("known", String.join(", ", known))
                    .refusal();
        }
        return chosen.notOneself()
                .extended(chosen.name())
                .links(PRESENT_PARTNERS, DO_NOT_MATCH)
                .without(KEPT_APART)
                .require(new NotPairedNow(PRESENT_PARTNERS), KEPT_APART)
                .build();
    }
}
