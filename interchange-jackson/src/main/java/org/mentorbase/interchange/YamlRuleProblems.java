package org.mentorbase.interchange;

import com.google.common.base.Ascii;
import com.google.common.base.Splitter;
import org.mentorbase.matching.participant.AttributeKind;
import org.mentorbase.matching.rule.RuleProblem;
import org.mentorbase.refusal.Problem;

/** Tells as problems with a file what is wrong with the rules in it. */
final class YamlRuleProblems {

    private YamlRuleProblems() {}

    static Problem told(RuleProblem problem) {
        return switch (problem.kind()) {
            case ATTRIBUTE_UNKNOWN ->
                of(RulesReason.RULES_ATTRIBUTE_UNKNOWN, problem).with("known", problem.detail());
            case ATTRIBUTE_OF_OTHER_KIND ->
                of(RulesReason.RULES_ATTRIBUTE_OF_OTHER_KIND, problem)
                        .with("actual", kind(problem, 0))
                        .with("wanted", kind(problem, 1));
            case POINTS_OUT_OF_RANGE ->
                of(RulesReason.RULES_POINTS_OUT_OF_RANGE, problem)
                        .field(problem.key())
                        .with("most", problem.detail());
            case CONTRADICTION ->
                of(RulesReason.RULES_CONTRADICTORY, problem)
                        .field(problem.key().isEmpty() ? "constraints" : problem.key())
                        .with("other", problem.detail());
            case NAME_TWICE -> of(RulesReason.RULES_NAME_TWICE, problem);
            case NAME_BLANK -> of(RulesReason.RULES_NAME_BLANK, problem);
            case TOO_MANY_RULES -> of(RulesReason.RULES_TOO_MANY, problem).with("most", problem.detail());
        };
    }

    private static Problem of(RulesReason reason, RuleProblem problem) {
        return Problem.of(reason).value(problem.value());
    }

    private static String kind(RuleProblem problem, int which) {
        return YamlAttributes.name(AttributeKind.valueOf(
                Ascii.toUpperCase(Splitter.on(' ').splitToList(problem.detail()).get(which))));
    }
}
