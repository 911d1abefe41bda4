package org.mentorbase.matching.rule;

/**
 * One thing that is wrong with a rule set.
 *
 * @param index of the constraint or criterion, from 0
 * @param key the parameter of the rule at fault
 * @param detail of an unknown attribute, those that there are; of one of another kind, its kind and the kind that the rule
 *     needs; of points, the most; of a contradiction, with what
 */
public record RuleProblem(Kind kind, Part part, int index, String key, Object value, String detail) {

    public enum Kind {
        ATTRIBUTE_UNKNOWN,
        ATTRIBUTE_OF_OTHER_KIND,
        POINTS_OUT_OF_RANGE,
        CONTRADICTION,
        NAME_TWICE,
        NAME_BLANK,
        TOO_MANY_RULES
    }

    public enum Part {
        SET,
        CONSTRAINT,
        CRITERION
    }
}
