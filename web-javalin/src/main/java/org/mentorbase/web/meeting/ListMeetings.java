package org.mentorbase.web.meeting;

import java.util.Optional;
import org.mentorbase.meeting.MeetingView;
import org.mentorbase.meeting.ViewingMeetings;
import org.mentorbase.relationship.RelationshipId;
import org.mentorbase.web.operation.Call;
import org.mentorbase.web.operation.Contract;
import org.mentorbase.web.operation.Operation;
import org.mentorbase.web.operation.Reply;

/** The meetings of a relationship that one may see. */
public final class ListMeetings implements Operation {

    private static final Contract CONTRACT = Contract.get("/api/v1/relationships/{id}/meetings")
            .summary("The meetings of a relationship, the latest first.")
            .answersPage(MeetingView.class)
            .refuses(404)
            .build();

    private final ViewingMeetings viewing;

    public ListMeetings(ViewingMeetings viewing) {
        this.viewing = viewing;
    }

    @Override
    public Contract contract() {
        return CONTRACT;
    }

    @Override
    public Reply answer(Call call) {
        RelationshipId id = RelationshipId.parse(call.path("id"));
        return Reply.page(
                call,
                viewing.page(call.actor(), id, Optional.empty(), call.paging()).map(MeetingView::of));
    }
}
