package org.mentorbase.web.appointment;

import org.mentorbase.appointment.AppointmentId;
import org.mentorbase.appointment.AppointmentView;
import org.mentorbase.appointment.ChangingAppointment;
import org.mentorbase.appointment.ViewingAppointments;
import org.mentorbase.web.body.Shape;
import org.mentorbase.web.operation.Call;
import org.mentorbase.web.operation.Contract;
import org.mentorbase.web.operation.Operation;
import org.mentorbase.web.operation.Reply;

/** Cancels an appointment; again does nothing. */
public final class CancelAppointment implements Operation {

    /** Nothing needs to be said. */
    record Body() {}

    private static final Shape<Body> BODY = Shape.optional(Body.class);

    private static final Contract CONTRACT = Contract.post("/api/v1/appointments/{id}/cancellation")
            .summary("Cancel an appointment that has not begun.")
            .body(BODY)
            .answersVersion(AppointmentView.class)
            .refuses(404, 409, 412)
            .build();

    private final ChangingAppointment changing;
    private final ViewingAppointments viewing;

    public CancelAppointment(ChangingAppointment changing, ViewingAppointments viewing) {
        this.changing = changing;
        this.viewing = viewing;
    }

    @Override
    public Contract contract() {
        return CONTRACT;
    }

    @Override
    public Reply answer(Call call) {
        AppointmentId id = AppointmentId.parse(call.path("id"));
        call.body(BODY);
        Long ifVersion = call.ifVersion(() -> viewing.one(call.actor(), id).version());
        return Reply.version(changing.cancel(call.actor(), id, ifVersion).map(AppointmentView::of));
    }
}
