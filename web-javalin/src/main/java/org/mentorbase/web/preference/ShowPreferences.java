package org.mentorbase.web.preference;

import org.mentorbase.preference.PreferencesView;
import org.mentorbase.preference.ViewingPreferences;
import org.mentorbase.web.operation.Call;
import org.mentorbase.web.operation.Contract;
import org.mentorbase.web.operation.Operation;
import org.mentorbase.web.operation.Parameter;
import org.mentorbase.web.operation.Reply;

/** What a member seeks and offers. */
public final class ShowPreferences implements Operation {

    private static final Contract CONTRACT = Contract.get("/api/v1/members/{username}/preferences")
            .summary("The preferences of a member: one's own, or anybody's with the permission preference:manage.")
            .query(Parameter.PROGRAMME)
            .answersVersion(PreferencesView.class)
            .refuses(404, 422)
            .build();

    private final ViewingPreferences viewing;

    public ShowPreferences(ViewingPreferences viewing) {
        this.viewing = viewing;
    }

    @Override
    public Contract contract() {
        return CONTRACT;
    }

    @Override
    public Reply answer(Call call) {
        return Reply.version(
                viewing.one(call.actor(), call.programme(), call.username()).map(PreferencesView::of));
    }
}
