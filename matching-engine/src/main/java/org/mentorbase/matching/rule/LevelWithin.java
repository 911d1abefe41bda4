package org.mentorbase.matching.rule;

import java.util.OptionalInt;
import org.mentorbase.matching.participant.AttributeKind;
import org.mentorbase.matching.participant.Participant;
import org.mentorbase.matching.participant.Party;
import org.mentorbase.matching.participant.ReportingLines;
import org.mentorbase.matching.rule.RuleSentences.AttributeName;

/**
 * The mentor is so many levels above the mentee, and both state their level.
 *
 * @param from the fewest levels above; negative is below
 * @param to the most
 */
public record LevelWithin(String attribute, int from, int to) implements Constraint, ByProfile {

    @Override
    public String name() {
        return "level gap of " + attribute;
    }

    @Override
    public boolean allows(Participant mentee, Participant mentor, ReportingLines lines) {
        OptionalInt gap = LevelGap.between(attribute, mentee, mentor);
        return gap.isPresent() && gap.getAsInt() >= from && gap.getAsInt() <= to;
    }

    @Override
    public Object profile(Party party, Participant participant) {
        return participant.ordinal(attribute);
    }

    @Override
    public Sentence because(Participant mentee, Participant mentor) {
        return LevelGap.tell("level-within", attribute, mentee, mentor)
                .with("from", from)
                .with("to", to);
    }

    @Override
    public Sentence becauseInGeneral(Participant mentee, Participant mentor) {
        OptionalInt gap = LevelGap.between(attribute, mentee, mentor);
        return gap.isEmpty()
                ? because(mentee, mentor)
                : Sentence.of(gap.getAsInt() > to ? "level-within.too-high" : "level-within.too-low")
                        .with("attribute", new AttributeName(attribute))
                        .with("from", from)
                        .with("to", to);
    }

    @Override
    public void check(RuleCheck check) {
        check.attribute("of", attribute, AttributeKind.ORDINAL);
        check.contradiction(from > to, "to", to, String.valueOf(from));
    }
}
