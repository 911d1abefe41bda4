package org.mentorbase.web.meeting;

import org.mentorbase.meeting.MeetingId;
import org.mentorbase.meeting.MeetingView;
import org.mentorbase.meeting.ViewingMeetings;
import org.mentorbase.meeting.VoidingMeeting;
import org.mentorbase.web.body.Shape;
import org.mentorbase.web.operation.Call;
import org.mentorbase.web.operation.Contract;
import org.mentorbase.web.operation.Operation;
import org.mentorbase.web.operation.Reply;

/** A meeting that was recorded by mistake is voided, not deleted. */
public final class VoidMeeting implements Operation {

    /** Nothing needs to be said. */
    record Body() {}

    private static final Shape<Body> BODY = Shape.optional(Body.class);

    private static final Contract CONTRACT = Contract.post("/api/v1/meetings/{id}/void")
            .summary("Mark a meeting as not having happened; does nothing to one that is marked already.")
            .body(BODY)
            .answersVersion(MeetingView.class)
            .refuses(404, 412)
            .build();

    private final VoidingMeeting voiding;
    private final ViewingMeetings viewing;

    public VoidMeeting(VoidingMeeting voiding, ViewingMeetings viewing) {
        this.voiding = voiding;
        this.viewing = viewing;
    }

    @Override
    public Contract contract() {
        return CONTRACT;
    }

    @Override
    public Reply answer(Call call) {
        MeetingId id = MeetingId.parse(call.path("id"));
        call.body(BODY);
        Long ifVersion = call.ifVersion(() -> viewing.one(call.actor(), id).version());
        return Reply.version(voiding.voidIt(call.actor(), id, ifVersion).map(MeetingView::of));
    }
}
