package org.mentorbase.web.member;

import org.mentorbase.member.MemberView;
import org.mentorbase.member.ViewingMembers;
import org.mentorbase.member.ViewingMembers.Filter;
import org.mentorbase.web.operation.Call;
import org.mentorbase.web.operation.Contract;
import org.mentorbase.web.operation.Operation;
import org.mentorbase.web.operation.Parameter;
import org.mentorbase.web.operation.Reply;

/** The membership list, as far as one may see it. */
public final class ListMembers implements Operation {

    private static final Parameter ACTIVE =
            Parameter.flag("active", "Only active (`true`) or only inactive (`false`) members.");
    private static final Parameter DIVISION =
            Parameter.text("division", "Only members of the division with this letter.");
    private static final Parameter GROUP = Parameter.text("group", "Only members of a research group with this name.");
    private static final Parameter TEXT =
            Parameter.text("q", "Only members whose username, name or e-mail address contains this, ignoring case.");

    private static final Contract CONTRACT = Contract.get("/api/v1/members")
            .summary(
                    "The members, ordered by username: all with the permission member:read-all, otherwise oneself and those with"
                            + " whom one shares an invitation or a relationship.")
            .query(ACTIVE, DIVISION, GROUP, TEXT)
            .answersPage(MemberView.class)
            .build();

    private final ViewingMembers viewing;

    public ListMembers(ViewingMembers viewing) {
        this.viewing = viewing;
    }

    @Override
    public Contract contract() {
        return CONTRACT;
    }

    @Override
    public Reply answer(Call call) {
        Filter filter = new Filter(call.flag(ACTIVE), call.text(DIVISION), call.text(GROUP), call.text(TEXT));
        return Reply.page(
                call, viewing.page(call.actor(), filter, call.paging()).map(MemberView::of));
    }
}
