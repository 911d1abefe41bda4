package org.mentorbase.matching.rule;

import java.util.function.ToIntBiFunction;
import org.mentorbase.matching.participant.Participant;
import org.mentorbase.matching.participant.Party;

/**
 * Whatever can be worked out in Java.
 *
 * @param reason what the points are for, as a sentence for people
 * @param most the highest that the function gives; 0 is the lowest
 * @param function given the mentee and the mentor; the same points for the same two, from any thread
 */
public record PointsBy(String reason, int most, ToIntBiFunction<Participant, Participant> function) implements Measure {

    /** @throws IllegalStateException if the function gives points that are out of its range */
    @Override
    public int points(Party to, Participant mentee, Participant mentor) {
        int points = function.applyAsInt(mentee, mentor);
        if (points < 0 || points > most) {
            throw new IllegalStateException("%d points for %s and %s are not within 0 to %d: %s"
                    .formatted(points, mentee.id(), mentor.id(), most, reason));
        }
        return points;
    }

    @Override
    public Sentence because(Party to, Participant mentee, Participant mentor) {
        return Sentence.of("told").with("words", reason);
    }

    @Override
    public void check(RuleCheck check) {
        check.points("most", most);
    }
}
