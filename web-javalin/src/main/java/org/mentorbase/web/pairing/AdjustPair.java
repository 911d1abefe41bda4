package org.mentorbase.web.pairing;

import org.mentorbase.actor.Username;
import org.mentorbase.matchmaking.AdjustedPairing;
import org.mentorbase.matchmaking.AdjustedPairingView;
import org.mentorbase.matchmaking.AdjustingPairing;
import org.mentorbase.matchmaking.Adjustment;
import org.mentorbase.matchmaking.PairingId;
import org.mentorbase.matchmaking.ViewingPairings;
import org.mentorbase.transaction.Versioned;
import org.mentorbase.web.body.Shape;
import org.mentorbase.web.operation.Call;
import org.mentorbase.web.operation.Contract;
import org.mentorbase.web.operation.Operation;
import org.mentorbase.web.operation.Reply;

/** One change by hand; everybody else is paired anew. */
abstract class AdjustPair implements Operation {

    record Body(Username mentor, Username mentee) {}

    private static final Shape<Body> BODY = Shape.of(Body.class);

    private final AdjustingPairing adjusting;
    private final ViewingPairings viewing;
    private final Adjustment adjustment;

    AdjustPair(AdjustingPairing adjusting, ViewingPairings viewing, Adjustment adjustment) {
        this.adjusting = adjusting;
        this.viewing = viewing;
        this.adjustment = adjustment;
    }

    /** @param path behind that of the pairing */
    static Contract contract(String path, String summary) {
        return Contract.post("/api/v1/pairings/{id}/" + path)
                .summary(summary + " Answers the new draft, and by how much its total score and coverage differ.")
                .body(BODY)
                .answersVersion(AdjustedPairingView.class)
                .refuses(403, 404, 409, 412, 422)
                .build();
    }

    @Override
    public final Reply answer(Call call) {
        PairingId id = PairingId.parse(call.path("id"));
        Body body = call.body(BODY);
        Long ifVersion = call.ifVersion(() -> viewing.one(call.actor(), id).version());
        AdjustedPairing adjusted = adjusting.adjust(
                call.actor(), new AdjustingPairing.Command(id, adjustment, body.mentor(), body.mentee(), ifVersion));
        return Reply.version(new Versioned<>(
                AdjustedPairingView.of(adjusted), adjusted.draft().version()));
    }
}
