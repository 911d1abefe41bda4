package org.mentorbase.web.meeting;

import org.mentorbase.meeting.MeetingId;
import org.mentorbase.meeting.MeetingView;
import org.mentorbase.meeting.ViewingMeetings;
import org.mentorbase.web.operation.Call;
import org.mentorbase.web.operation.Contract;
import org.mentorbase.web.operation.Operation;
import org.mentorbase.web.operation.Reply;

/** A meeting that one may see. */
public final class ShowMeeting implements Operation {

    private static final Contract CONTRACT = Contract.get("/api/v1/meetings/{id}")
            .summary("A meeting.")
            .answersVersion(MeetingView.class)
            .refuses(404)
            .build();

    private final ViewingMeetings viewing;

    public ShowMeeting(ViewingMeetings viewing) {
        this.viewing = viewing;
    }

    @Override
    public Contract contract() {
        return CONTRACT;
    }

    @Override
    public Reply answer(Call call) {
        return Reply.version(
                viewing.one(call.actor(), MeetingId.parse(call.path("id"))).map(MeetingView::of));
    }
}
