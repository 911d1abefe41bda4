package org.mentorbase.web.relationship;

import org.mentorbase.relationship.RelationshipView;
import org.mentorbase.relationship.ViewingRelationships;
import org.mentorbase.web.operation.Call;
import org.mentorbase.web.operation.Contract;
import org.mentorbase.web.operation.Operation;
import org.mentorbase.web.operation.Parameter;
import org.mentorbase.web.operation.Reply;

/** The relationships that one may see. */
public final class ListRelationships implements Operation {

    private static final Parameter FOR = Parameter.text("for", "Only those of which this person is a party.");
    private static final Parameter ACTIVE =
            Parameter.flag("active", "Only active (`true`) or only ended (`false`) ones.");
    private static final Parameter NOT_MET =
            Parameter.number("notMetFor", "Only active ones that have had no meeting for so many days.");

    private static final Contract CONTRACT = Contract.get("/api/v1/relationships")
            .summary("The relationships, the latest first: one's own, or all with the permission relationship:manage.")
            .query(Parameter.PROGRAMME, FOR, ACTIVE, NOT_MET)
            .answersPage(RelationshipView.class)
            .refuses(404, 422)
            .build();

    private final ViewingRelationships viewing;

    public ListRelationships(ViewingRelationships viewing) {
        this.viewing = viewing;
    }

    @Override
    public Contract contract() {
        return CONTRACT;
    }

    @Override
    public Reply answer(Call call) {
        return Reply.page(
                call,
                call.limit(NOT_MET)
                        .map(days ->
                                viewing.quiet(call.actor(), call.programme(), days, call.username(FOR), call.paging()))
                        .orElseGet(() -> viewing.page(
                                call.actor(), call.programme(), call.flag(ACTIVE), call.username(FOR), call.paging()))
                        .map(RelationshipView::of));
    }
}
