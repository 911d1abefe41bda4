package org.mentorbase.matchmaking;

import org.mentorbase.matching.pairing.InvalidPairing;
import org.mentorbase.matching.pairing.PairingProblem;
import org.mentorbase.refusal.Problem;
import org.mentorbase.refusal.Refusal;

/** Tells what is wrong with pins and forbidden pairs as refusals do. */
final class RefusedPins {

    private RefusedPins() {}

    static Refusal of(InvalidPairing invalid) {
        return new Refusal(invalid.problems().stream().map(RefusedPins::problem).toList());
    }

    private static Problem problem(PairingProblem found) {
        Problem problem = switch (found.kind()) {
            case MENTEE_UNKNOWN -> mentee(PairingReason.MENTEE_TAKES_NO_PART, found);
            case MENTOR_UNKNOWN -> mentor(PairingReason.MENTOR_TAKES_NO_PART, found);
            case PIN_FORBIDDEN -> mentee(PairingReason.PIN_FORBIDDEN, found);
            case PIN_BREAKS_RULE -> mentee(PairingReason.PIN_BREAKS_RULE, found);
            case MENTEE_PINNED_TOO_OFTEN -> mentee(PairingReason.MENTEE_PINNED_TOO_OFTEN, found);
            case MENTOR_PINNED_TOO_OFTEN -> mentor(PairingReason.MENTOR_PINNED_TOO_OFTEN, found);
        };
        return problem.with("mentee", found.match().mentee())
                .with("mentor", found.match().mentor())
                .with("because", found.because());
    }

    private static Problem mentee(PairingReason reason, PairingProblem found) {
        return Problem.of(reason).field("mentee").value(found.match().mentee());
    }

    private static Problem mentor(PairingReason reason, PairingProblem found) {
        return Problem.of(reason).field("mentor").value(found.match().mentor());
    }
}
