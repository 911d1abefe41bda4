package org.mentorbase.interchange;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.Comparator;
import java.util.function.Supplier;
import org.mentorbase.matching.participant.Attributes;
import org.mentorbase.matching.rule.RuleSet;
import org.mentorbase.matching.rule.ShippedRules;
import org.mentorbase.refusal.Problem;

/**
 * The rules that come with Mentorbase, and which of them suit two sheets.
 *
 * @param needed the attribute without which nobody can be paired by them
 */
public record SuitableRules(String needed, RuleSet rules) {

    /** Read from no file, for which there is no time at the start of a command. */
    private static final ImmutableMap<String, Supplier<RuleSet>> SHIPPED = ImmutableMap.of(
            "mozilla", ShippedRules::mozilla,
            "grade-and-profession", ShippedRules::gradeAndProfession,
            "tech-stack", ShippedRules::techStack);

    private static final ImmutableMap<String, String> NEEDED = ImmutableMap.of(
            "mozilla", Attributes.AVAILABILITY,
            "grade-and-profession", Attributes.GRADE,
            "tech-stack", Attributes.TECHNOLOGIES);

    /** Refuses a name that none of them has. */
    public static RuleSet called(String name) {
        Supplier<RuleSet> rules = SHIPPED.get(name);
        if (rules == null) {
            throw Problem.of(RulesReason.RULES_UNKNOWN)
                    .value(name)
                    .with("known", String.join(", ", SHIPPED.keySet()))
                    .refusal();
        }
        return rules.get();
    }

    /** Those of which the sheets say most, among those by which anybody could be paired at all. */
    public static SuitableRules of(SignUpSheet mentors, SignUpSheet mentees) {
        return NEEDED.entrySet().stream()
                .filter(rules -> mentors.tells(rules.getValue()) && mentees.tells(rules.getValue()))
                .map(rules -> new SuitableRules(rules.getValue(), called(rules.getKey())))
                .max(Comparator.comparingDouble(suitable -> suitable.share(mentors, mentees)))
                .orElseThrow(() -> Problem.of(RulesReason.RULES_SUIT_NOT)
                        .with("known", needs())
                        .refusal());
    }

    private double share(SignUpSheet mentors, SignUpSheet mentees) {
        long told = rules.attributes().keySet().stream()
                .filter(attribute -> mentors.tells(attribute) || mentees.tells(attribute))
                .count();
        return (double) told / rules.attributes().size();
    }

    private static String needs() {
        ImmutableList.Builder<String> needs = ImmutableList.builder();
        NEEDED.forEach((rules, attribute) -> needs.add(rules + " needs " + attribute));
        return String.join(", ", needs.build()) + " on both sheets";
    }
}
