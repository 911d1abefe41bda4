package org.mentorbase.matching.rule;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.mentorbase.matching.participant.AttributeKind;

/** Gathers what is wrong with the rules of a set, rule by rule. */
public final class RuleCheck {

    private final Map<String, Attribute> attributes;
    private final List<RuleProblem> problems = new ArrayList<>();
    private RuleProblem.Part part = RuleProblem.Part.SET;
    private int index;

    RuleCheck(Map<String, Attribute> attributes) {
        this.attributes = attributes;
    }

    RuleCheck at(RuleProblem.Part where, int which) {
        part = where;
        index = which;
        return this;
    }

    void attribute(String key, String name, AttributeKind kind) {
        Attribute attribute = attributes.get(name);
        if (attribute == null) {
            wrong(RuleProblem.Kind.ATTRIBUTE_UNKNOWN, key, name, String.join(", ", attributes.keySet()));
        } else if (attribute.kind() != kind) {
            wrong(RuleProblem.Kind.ATTRIBUTE_OF_OTHER_KIND, key, name, attribute.kind() + " " + kind);
        }
    }

    void points(String key, int points) {
        if (points < 0 || points > RuleSet.MOST_POINTS) {
            wrong(RuleProblem.Kind.POINTS_OUT_OF_RANGE, key, points, String.valueOf(RuleSet.MOST_POINTS));
        }
    }

    void contradiction(boolean isOne, String key, Object value, String other) {
        if (isOne) {
            wrong(RuleProblem.Kind.CONTRADICTION, key, value, other);
        }
    }

    void wrong(RuleProblem.Kind kind, String key, Object value, String detail) {
        problems.add(new RuleProblem(kind, part, index, key, value, detail));
    }

    ImmutableList<RuleProblem> problems() {
        return ImmutableList.copyOf(problems);
    }
}
