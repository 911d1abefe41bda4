package org.mentorbase.web.relationship;

import org.jspecify.annotations.Nullable;
import org.mentorbase.relationship.EndingRelationship;
import org.mentorbase.relationship.RelationshipId;
import org.mentorbase.relationship.RelationshipView;
import org.mentorbase.relationship.ViewingRelationships;
import org.mentorbase.web.body.Shape;
import org.mentorbase.web.operation.Call;
import org.mentorbase.web.operation.Contract;
import org.mentorbase.web.operation.Operation;
import org.mentorbase.web.operation.Reply;

/** A relationship ends once, and keeps its meetings. */
public final class EndRelationship implements Operation {

    record Body(@Nullable String reason) {}

    private static final Shape<Body> BODY = Shape.optional(Body.class);

    private static final Contract CONTRACT = Contract.post("/api/v1/relationships/{id}/end")
            .summary("End a relationship, as one of its parties or with the permission relationship:manage.")
            .body(BODY)
            .answersVersion(RelationshipView.class)
            .refuses(404, 409, 412, 422)
            .build();

    private final EndingRelationship ending;
    private final ViewingRelationships viewing;

    public EndRelationship(EndingRelationship ending, ViewingRelationships viewing) {
        this.ending = ending;
        this.viewing = viewing;
    }

    @Override
    public Contract contract() {
        return CONTRACT;
    }

    @Override
    public Reply answer(Call call) {
        RelationshipId id = RelationshipId.parse(call.path("id"));
        Body body = call.body(BODY);
        Long ifVersion = call.ifVersion(() -> viewing.one(call.actor(), id).version());
        return Reply.version(ending.end(call.actor(), new EndingRelationship.Command(id, body.reason(), ifVersion))
                .map(RelationshipView::of));
    }
}
