package org.mentorbase.web.event;

import org.mentorbase.event.EventView;
import org.mentorbase.event.ViewingEvents;
import org.mentorbase.web.operation.Call;
import org.mentorbase.web.operation.Contract;
import org.mentorbase.web.operation.Operation;
import org.mentorbase.web.operation.Parameter;
import org.mentorbase.web.operation.Reply;

/** The event log, as far as one may read it. */
public final class ListEvents implements Operation {

    private static final Parameter SINCE = Parameter.number("since", "Only events with a larger id.");
    private static final Parameter ABOUT = Parameter.text("about", "Only events about this person.");

    private static final Contract CONTRACT = Contract.get("/api/v1/events")
            .summary(
                    "The event log, the earliest first: whole with the permission event:read, otherwise what is about or by oneself.")
            .query(SINCE, ABOUT)
            .answersPage(EventView.class)
            .build();

    private final ViewingEvents viewing;

    public ListEvents(ViewingEvents viewing) {
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
                viewing.page(call.actor(), call.number(SINCE).orElse(0L), call.username(ABOUT), call.paging())
                        .map(EventView::of));
    }
}
