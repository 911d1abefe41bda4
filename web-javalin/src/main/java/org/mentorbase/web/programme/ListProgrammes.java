package org.mentorbase.web.programme;

import org.mentorbase.programme.ProgrammeView;
import org.mentorbase.programme.ViewingProgrammes;
import org.mentorbase.web.operation.Call;
import org.mentorbase.web.operation.Contract;
import org.mentorbase.web.operation.Operation;
import org.mentorbase.web.operation.Reply;

/** Everybody may see all programmes. */
public final class ListProgrammes implements Operation {

    private static final Contract CONTRACT = Contract.get("/api/v1/programmes")
            .summary("The programmes, ordered by key.")
            .answersPage(ProgrammeView.class)
            .build();

    private final ViewingProgrammes viewing;

    public ListProgrammes(ViewingProgrammes viewing) {
        this.viewing = viewing;
    }

    @Override
    public Contract contract() {
        return CONTRACT;
    }

    @Override
    public Reply answer(Call call) {
        return Reply.page(call, viewing.page(call.paging()).map(ProgrammeView::of));
    }
}
