package org.mentorbase.web.meeting;

import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.mentorbase.meeting.Meeting;
import org.mentorbase.meeting.MeetingView;
import org.mentorbase.meeting.RecordingMeeting;
import org.mentorbase.relationship.RelationshipId;
import org.mentorbase.transaction.Versioned;
import org.mentorbase.web.body.Shape;
import org.mentorbase.web.operation.Call;
import org.mentorbase.web.operation.Contract;
import org.mentorbase.web.operation.Operation;
import org.mentorbase.web.operation.Reply;

/** Mentor, mentee or a coordinator may record that the two met. */
public final class RecordMeeting implements Operation {

    /** @param secondOnDate whether a further meeting on the same date is meant, and no double report */
    record Body(
            LocalDate heldOn,
            Integer durationMinutes,
            @Nullable Boolean secondOnDate) {}

    private static final Shape<Body> BODY = Shape.of(Body.class);

    private static final Contract CONTRACT = Contract.post("/api/v1/relationships/{id}/meetings")
            .summary("Record a meeting of an active relationship.")
            .body(BODY)
            .creates(MeetingView.class)
            .refuses(404, 409, 422)
            .build();

    private final RecordingMeeting recording;

    public RecordMeeting(RecordingMeeting recording) {
        this.recording = recording;
    }

    @Override
    public Contract contract() {
        return CONTRACT;
    }

    @Override
    public Reply answer(Call call) {
        RelationshipId id = RelationshipId.parse(call.path("id"));
        Body body = call.body(BODY);
        Versioned<Meeting> recorded = recording.record(
                call.actor(),
                id,
                new RecordingMeeting.Command(
                        body.heldOn(), body.durationMinutes(), Objects.requireNonNullElse(body.secondOnDate(), false)));
        return Reply.created("/api/v1/meetings/" + recorded.value().id(), recorded.map(MeetingView::of));
    }
}
