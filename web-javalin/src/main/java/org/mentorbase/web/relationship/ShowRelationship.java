package org.mentorbase.web.relationship;

import org.mentorbase.relationship.RelationshipId;
import org.mentorbase.relationship.RelationshipView;
import org.mentorbase.relationship.ViewingRelationships;
import org.mentorbase.web.operation.Call;
import org.mentorbase.web.operation.Contract;
import org.mentorbase.web.operation.Operation;
import org.mentorbase.web.operation.Reply;

/** A relationship that one may see. */
public final class ShowRelationship implements Operation {

    private static final Contract CONTRACT = Contract.get("/api/v1/relationships/{id}")
            .summary("A relationship.")
            .answersVersion(RelationshipView.class)
            .refuses(404)
            .build();

    private final ViewingRelationships viewing;

    public ShowRelationship(ViewingRelationships viewing) {
        this.viewing = viewing;
    }

    @Override
    public Contract contract() {
        return CONTRACT;
    }

    @Override
    public Reply answer(Call call) {
        return Reply.version(
                viewing.one(call.actor(), RelationshipId.parse(call.path("id"))).map(RelationshipView::of));
    }
}
