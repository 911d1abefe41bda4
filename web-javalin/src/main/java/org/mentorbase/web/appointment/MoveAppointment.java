package org.mentorbase.web.appointment;

import org.jspecify.annotations.Nullable;
import org.mentorbase.appointment.AppointmentId;
import org.mentorbase.appointment.AppointmentView;
import org.mentorbase.appointment.ChangingAppointment;
import org.mentorbase.appointment.Plan;
import org.mentorbase.appointment.Start;
import org.mentorbase.appointment.ViewingAppointments;
import org.mentorbase.web.body.Shape;
import org.mentorbase.web.operation.Call;
import org.mentorbase.web.operation.Contract;
import org.mentorbase.web.operation.Operation;
import org.mentorbase.web.operation.Reply;

/** Says anew when, for how long and where the two will meet, as a whole. */
public final class MoveAppointment implements Operation {

    record Body(
            String startsAt,
            String timeZone,
            Integer durationMinutes,
            @Nullable String place) {}

    private static final Shape<Body> BODY = Shape.of(Body.class);

    private static final Contract CONTRACT = Contract.put("/api/v1/appointments/{id}")
            .summary("Move an appointment that has not begun.")
            .body(BODY)
            .answersVersion(AppointmentView.class)
            .refuses(404, 409, 412, 422)
            .build();

    private final ChangingAppointment changing;
    private final ViewingAppointments viewing;

    public MoveAppointment(ChangingAppointment changing, ViewingAppointments viewing) {
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
        Body body = call.body(BODY);
        Plan to = new Plan(Start.parse(body.startsAt(), body.timeZone()), body.durationMinutes(), body.place());
        Long ifVersion = call.ifVersion(() -> viewing.one(call.actor(), id).version());
        return Reply.version(changing.move(call.actor(), id, to, ifVersion).map(AppointmentView::of));
    }
}
