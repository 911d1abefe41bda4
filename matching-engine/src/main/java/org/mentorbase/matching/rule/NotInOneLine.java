package org.mentorbase.matching.rule;

import com.google.common.collect.ImmutableSet;
import org.mentorbase.matching.participant.AttributeKind;
import org.mentorbase.matching.participant.Participant;
import org.mentorbase.matching.participant.ReportingLines;

/**
 * Neither reports to the other, by any number of managers.
 *
 * @param manager the link to whom somebody reports
 */
public record NotInOneLine(String manager) implements Constraint, ByLink {

    @Override
    public String name() {
        return "not in one reporting line";
    }

    @Override
    public boolean allows(Participant mentee, Participant mentor, ReportingLines lines) {
        return !lines.inOneLine(manager, mentee.id(), mentor.id());
    }

    @Override
    public ImmutableSet<String> linked(Participant participant, ReportingLines lines) {
        return lines.above(manager, participant.id());
    }

    @Override
    public Sentence because(Participant mentee, Participant mentor) {
        return Sentence.of("not-in-one-line");
    }

    @Override
    public void check(RuleCheck check) {
        check.attribute("", manager, AttributeKind.LINKS);
    }
}
