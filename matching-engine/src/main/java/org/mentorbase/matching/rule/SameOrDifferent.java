package org.mentorbase.matching.rule;

import org.mentorbase.matching.participant.AttributeKind;
import org.mentorbase.matching.participant.Participant;
import org.mentorbase.matching.participant.Party;

/**
 * Points by whether the two state the same category.
 *
 * @param unknown the points if one of them states none
 */
public record SameOrDifferent(String attribute, int same, int different, int unknown) implements Measure, ByProfile {

    public static SameOrDifferent same(String attribute, int points) {
        return new SameOrDifferent(attribute, points, 0, 0);
    }

    public static SameOrDifferent different(String attribute, int points) {
        return new SameOrDifferent(attribute, 0, points, 0);
    }

    @Override
    public int points(Party to, Participant mentee, Participant mentor) {
        if (Categories.unknown(attribute, mentee, mentor)) {
            return unknown;
        }
        return Categories.same(attribute, mentee, mentor) ? same : different;
    }

    @Override
    public int most() {
        return Math.max(Math.max(same, different), unknown);
    }

    @Override
    public Object profile(Party party, Participant participant) {
        return participant.category(attribute);
    }

    @Override
    public Sentence because(Party to, Participant mentee, Participant mentor) {
        return Categories.tell("category", attribute, mentee, mentor);
    }

    @Override
    public void check(RuleCheck check) {
        check.attribute("of", attribute, AttributeKind.CATEGORY);
        check.points("same", same);
        check.points("different", different);
        check.points("unknown", unknown);
    }
}
