package org.mentorbase.matchmaking;

import static org.mentorbase.matching.participant.Attributes.DO_NOT_MATCH;
import static org.mentorbase.matching.participant.Attributes.PRESENT_PARTNERS;

import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSortedSet;
import com.google.common.collect.Sets;
import java.util.Set;
import org.mentorbase.matching.rule.NotPairedNow;
import org.mentorbase.matching.rule.RuleSet;
import org.mentorbase.refusal.Problem;

/** What holds in every programme, whatever rules it has chosen. */
public final class ProgrammeRules {

    private ProgrammeRules() {}

    /** Nobody has such a list, so nobody is on one. */
    private static final ImmutableSet<String> HARMLESS = ImmutableSet.of(DO_NOT_MATCH);

    /**
     * The same rules, and nobody is proposed to themselves, or to whom they are paired with already, or invited to be. Refuses
     * rules that look at something that members do not state.
     *
     * @param stated what members of the programme state besides what every member can
     */
    public static RuleSet within(RuleSet chosen, Set<String> stated) {
        Set<String> known =
                Sets.union(ParticipantProfile.ATTRIBUTES, Sets.union(HARMLESS, ImmutableSortedSet.copyOf(stated)));
        Set<String> beyond = Sets.difference(chosen.attributes().keySet(), known);
        if (!beyond.isEmpty()) {
            throw Problem.of(PairingReason.RULES_BEYOND_PREFERENCES)
                    .field("rules")
                    .value(String.join(", ", beyond))
                    .with("rules", chosen.name())
                    .with("known", String.join(", ", Sets.difference(known, HARMLESS)))
                    .refusal();
        }
        return chosen.notOneself()
                .extended(chosen.name())
                .links(PRESENT_PARTNERS)
                .require(new NotPairedNow(PRESENT_PARTNERS))
                .build();
    }
}
