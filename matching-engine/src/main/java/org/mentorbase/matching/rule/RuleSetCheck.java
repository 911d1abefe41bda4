package org.mentorbase.matching.rule;

import com.google.common.collect.ImmutableList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Whether the rules of a set fit together. */
final class RuleSetCheck {

    private RuleSetCheck() {}

    static ImmutableList<RuleProblem> problems(
            Map<String, Attribute> attributes,
            List<Constraint> constraints,
            List<Criterion> criteria,
            int menteeMost,
            int mentorMost) {
        RuleCheck check = new RuleCheck(attributes);
        check.points("mentee", menteeMost);
        check.points("mentor", mentorMost);
        if (constraints.size() + criteria.size() > RuleSet.MOST_RULES) {
            int rules = constraints.size() + criteria.size();
            check.wrong(RuleProblem.Kind.TOO_MANY_RULES, "", rules, String.valueOf(RuleSet.MOST_RULES));
        }
        checkConstraints(check, constraints);
        checkCriteria(check, criteria);
        return check.problems();
    }

    private static void checkConstraints(RuleCheck check, List<Constraint> constraints) {
        for (int i = 0; i < constraints.size(); i++) {
            Constraint constraint = constraints.get(i);
            check.at(RuleProblem.Part.CONSTRAINT, i);
            constraint.check(check);
            for (Constraint earlier : constraints.subList(0, i)) {
                check.contradiction(excludeEachOther(earlier, constraint), "", constraint.name(), earlier.name());
            }
        }
    }

    private static boolean excludeEachOther(Constraint one, Constraint other) {
        return excludes(one, other) || excludes(other, one);
    }

    private static boolean excludes(Constraint one, Constraint other) {
        if (one instanceof SameCategory same && other instanceof DifferentCategory different) {
            return same.attribute().equals(different.attribute());
        }
        return one instanceof LevelWithin first
                && other instanceof LevelWithin second
                && first.attribute().equals(second.attribute())
                && first.to() < second.from();
    }

    private static void checkCriteria(RuleCheck check, List<Criterion> criteria) {
        Set<String> names = new HashSet<>();
        for (int i = 0; i < criteria.size(); i++) {
            Criterion criterion = criteria.get(i);
            check.at(RuleProblem.Part.CRITERION, i);
            if (criterion.name().isBlank()) {
                check.wrong(RuleProblem.Kind.NAME_BLANK, "name", criterion.name(), "");
            } else if (!names.add(criterion.name())) {
                check.wrong(RuleProblem.Kind.NAME_TWICE, "name", criterion.name(), "");
            }
            criterion.measure().check(check);
        }
    }
}
