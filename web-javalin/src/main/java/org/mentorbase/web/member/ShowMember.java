package org.mentorbase.web.member;

import org.mentorbase.member.MemberView;
import org.mentorbase.member.ViewingMembers;
import org.mentorbase.web.operation.Call;
import org.mentorbase.web.operation.Contract;
import org.mentorbase.web.operation.Operation;
import org.mentorbase.web.operation.Reply;

/** The operation that is asked for most. */
public final class ShowMember implements Operation {

    private static final Contract CONTRACT = Contract.get("/api/v1/members/{username}")
            .summary("A member.")
            .answersVersion(MemberView.class)
            .refuses(404)
            .build();

    private final ViewingMembers viewing;

    public ShowMember(ViewingMembers viewing) {
        this.viewing = viewing;
    }

    @Override
    public Contract contract() {
        return CONTRACT;
    }

    @Override
    public Reply answer(Call call) {
        return Reply.version(viewing.one(call.actor(), call.username()).map(MemberView::of));
    }
}
