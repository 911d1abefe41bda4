package org.mentorbase.web.preference;

import org.mentorbase.preference.DoNotMatchView;
import org.mentorbase.preference.ViewingDoNotMatchList;
import org.mentorbase.web.operation.Call;
import org.mentorbase.web.operation.Contract;
import org.mentorbase.web.operation.Operation;
import org.mentorbase.web.operation.Parameter;
import org.mentorbase.web.operation.Reply;

/** With whom a member is never to be paired. */
public final class ShowDoNotMatchList implements Operation {

    private static final Contract CONTRACT = Contract.get("/api/v1/members/{username}/do-not-match")
            .summary("With whom a member is never to be paired; private: only the member and the operator see it.")
            .query(Parameter.PROGRAMME)
            .answersVersion(DoNotMatchView.class)
            .refuses(404, 422)
            .build();

    private final ViewingDoNotMatchList viewing;

    public ShowDoNotMatchList(ViewingDoNotMatchList viewing) {
        this.viewing = viewing;
    }

    @Override
    public Contract contract() {
        return CONTRACT;
    }

    @Override
    public Reply answer(Call call) {
        return Reply.version(
                viewing.one(call.actor(), call.programme(), call.username()).map(DoNotMatchView::of));
    }
}
