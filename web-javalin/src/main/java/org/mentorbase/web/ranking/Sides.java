package org.mentorbase.web.ranking;

import org.mentorbase.matching.participant.Party;
import org.mentorbase.refusal.Problem;
import org.mentorbase.web.operation.Call;
import org.mentorbase.web.operation.Parameter;
import org.mentorbase.web.problem.WebReason;

/** The side of those for whom is ranked. */
final class Sides {

    static final Parameter AS = Parameter.text(
            "as", "The side of the member: `mentee` (as usual) ranks mentors, and `mentor` ranks mentees.");

    private Sides() {}

    static Party of(Call call) {
        return call.text(AS).map(Sides::party).orElse(Party.MENTEE);
    }

    private static Party party(String text) {
        return switch (text) {
            case "mentee" -> Party.MENTEE;
            case "mentor" -> Party.MENTOR;
            default ->
                throw Problem.of(WebReason.NOT_ONE_OF)
                        .field(AS.name())
                        .value(text)
                        .with("known", "mentor, mentee")
                        .refusal();
        };
    }
}
