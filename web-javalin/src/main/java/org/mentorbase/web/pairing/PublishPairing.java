package org.mentorbase.web.pairing;

import org.mentorbase.matchmaking.PairingId;
import org.mentorbase.matchmaking.PublicationView;
import org.mentorbase.matchmaking.PublishedPairing;
import org.mentorbase.matchmaking.PublishingPairing;
import org.mentorbase.matchmaking.ViewingPairings;
import org.mentorbase.transaction.Versioned;
import org.mentorbase.web.body.Shape;
import org.mentorbase.web.operation.Call;
import org.mentorbase.web.operation.Contract;
import org.mentorbase.web.operation.Operation;
import org.mentorbase.web.operation.Reply;

/** Pairs that have become impossible are left out. */
public final class PublishPairing implements Operation {

    /** Nothing needs to be said. */
    record Body() {}

    private static final Shape<Body> BODY = Shape.optional(Body.class);

    private static final Contract CONTRACT = Contract.post("/api/v1/pairings/{id}/publication")
            .summary("Invite every pair of a draft, in one transaction; pairs that have become impossible are left out,"
                    + " and named with the reason.")
            .body(BODY)
            .answersVersion(PublicationView.class)
            .refuses(403, 404, 409, 412)
            .build();

    private final PublishingPairing publishing;
    private final ViewingPairings viewing;

    public PublishPairing(PublishingPairing publishing, ViewingPairings viewing) {
        this.publishing = publishing;
        this.viewing = viewing;
    }

    @Override
    public Contract contract() {
        return CONTRACT;
    }

    @Override
    public Reply answer(Call call) {
        PairingId id = PairingId.parse(call.path("id"));
        call.body(BODY);
        Long ifVersion = call.ifVersion(() -> viewing.one(call.actor(), id).version());
        PublishedPairing published = publishing.publish(call.actor(), id, ifVersion);
        return Reply.version(
                new Versioned<>(PublicationView.of(published), published.draft().version()));
    }
}
