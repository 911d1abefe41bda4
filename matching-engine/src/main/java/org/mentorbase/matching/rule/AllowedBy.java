package org.mentorbase.matching.rule;

import java.util.function.BiPredicate;
import org.mentorbase.matching.participant.Participant;
import org.mentorbase.matching.participant.ReportingLines;

/**
 * Whatever can be decided in Java.
 *
 * @param name as it is called in a ranking
 * @param reason why a pair that is not allowed is not, as a sentence for people
 * @param allowed given the mentee and the mentor; the same answer for the same two, from any thread
 */
public record AllowedBy(String name, String reason, BiPredicate<Participant, Participant> allowed)
        implements Constraint {

    @Override
    public boolean allows(Participant mentee, Participant mentor, ReportingLines lines) {
        return allowed.test(mentee, mentor);
    }

    @Override
    public Sentence because(Participant mentee, Participant mentor) {
        return Sentence.of("told").with("words", reason);
    }

    @Override
    public void check(RuleCheck check) {
        if (name.isBlank()) {
            check.wrong(RuleProblem.Kind.NAME_BLANK, "name", name, "");
        }
    }
}
