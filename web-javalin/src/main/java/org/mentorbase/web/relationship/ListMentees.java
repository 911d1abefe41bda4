package org.mentorbase.web.relationship;

import org.mentorbase.member.MemberView;
import org.mentorbase.relationship.ViewingRelationships;
import org.mentorbase.web.operation.Call;
import org.mentorbase.web.operation.Contract;
import org.mentorbase.web.operation.Operation;
import org.mentorbase.web.operation.Parameter;
import org.mentorbase.web.operation.Reply;

/** The mentees of a person at present. */
public final class ListMentees implements Operation {

    private static final Contract CONTRACT = Contract.get("/api/v1/members/{username}/mentees")
            .summary("The mentees of a member in active relationships of the programme.")
            .query(Parameter.PROGRAMME)
            .answersPage(MemberView.class)
            .refuses(404)
            .build();

    private final ViewingRelationships viewing;

    public ListMentees(ViewingRelationships viewing) {
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
                viewing.menteesOf(call.actor(), call.programme(), call.username(), call.paging())
                        .map(MemberView::of));
    }
}
