package org.mentorbase.matching.rule;

import org.mentorbase.matching.participant.AttributeKind;
import org.mentorbase.matching.participant.Participant;
import org.mentorbase.matching.participant.Party;
import org.mentorbase.matching.participant.ReportingLines;

/** The two do not state the same category; it is enough that one states none. */
public record DifferentCategory(String attribute) implements Constraint, ByProfile {

    @Override
    public String name() {
        return "different " + attribute;
    }

    @Override
    public boolean allows(Participant mentee, Participant mentor, ReportingLines lines) {
        return mentee.category(attribute).isEmpty()
                || !mentee.category(attribute).equals(mentor.category(attribute));
    }

    @Override
    public Object profile(Party party, Participant participant) {
        return participant.category(attribute);
    }

    @Override
    public Sentence because(Participant mentee, Participant mentor) {
        return Categories.tell("different", attribute, mentee, mentor);
    }

    @Override
    public void check(RuleCheck check) {
        check.attribute("", attribute, AttributeKind.CATEGORY);
    }
}
