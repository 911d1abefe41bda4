package org.mentorbase.matching.rule;

import org.mentorbase.matching.participant.AttributeKind;
import org.mentorbase.matching.participant.Participant;
import org.mentorbase.matching.participant.Party;
import org.mentorbase.matching.participant.ReportingLines;

/** Both state the same category. */
public record SameCategory(String attribute) implements Constraint, ByProfile {

    @Override
    public String name() {
        return "same " + attribute;
    }

    @Override
    public boolean allows(Participant mentee, Participant mentor, ReportingLines lines) {
        return mentee.category(attribute).isPresent()
                && mentee.category(attribute).equals(mentor.category(attribute));
    }

    @Override
    public Object profile(Party party, Participant participant) {
        return participant.category(attribute);
    }

    @Override
    public Sentence because(Participant mentee, Participant mentor) {
        return Categories.tell("same", attribute, mentee, mentor);
    }

    @Override
    public void check(RuleCheck check) {
        check.attribute("", attribute, AttributeKind.CATEGORY);
    }
}
