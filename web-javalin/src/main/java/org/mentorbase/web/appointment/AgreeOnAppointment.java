package org.mentorbase.web.appointment;

import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.mentorbase.actor.Username;
import org.mentorbase.appointment.AgreeingOnAppointment;
import org.mentorbase.appointment.Appointment;
import org.mentorbase.appointment.AppointmentView;
import org.mentorbase.appointment.Plan;
import org.mentorbase.appointment.Start;
import org.mentorbase.programme.ProgrammeKey;
import org.mentorbase.transaction.Versioned;
import org.mentorbase.web.body.Shape;
import org.mentorbase.web.operation.Call;
import org.mentorbase.web.operation.Contract;
import org.mentorbase.web.operation.Operation;
import org.mentorbase.web.operation.Reply;

/** Mentor, mentee or a coordinator may say when the two will meet. */
public final class AgreeOnAppointment implements Operation {

    /**
     * @param startsAt on the clocks of the zone, or with its distance from UTC
     * @param timeZone one of IANA's names
     */
    record Body(
            @Nullable ProgrammeKey programme,
            Username mentor,
            Username mentee,
            String startsAt,
            String timeZone,
            Integer durationMinutes,
            @Nullable String place) {}

    private static final Shape<Body> BODY = Shape.of(Body.class);

    private static final Contract CONTRACT = Contract.post("/api/v1/appointments")
            .summary("Agree on when the two of an active relationship will meet.")
            .body(BODY)
            .creates(AppointmentView.class)
            .refuses(404, 409, 422)
            .build();

    private final AgreeingOnAppointment agreeing;

    public AgreeOnAppointment(AgreeingOnAppointment agreeing) {
        this.agreeing = agreeing;
    }

    @Override
    public Contract contract() {
        return CONTRACT;
    }

    @Override
    public Reply answer(Call call) {
        Body body = call.body(BODY);
        ProgrammeKey programme = Objects.requireNonNullElse(body.programme(), ProgrammeKey.MAIN);
        Plan plan = new Plan(Start.parse(body.startsAt(), body.timeZone()), body.durationMinutes(), body.place());
        Versioned<Appointment> agreed = agreeing.agree(call.actor(), programme, body.mentor(), body.mentee(), plan);
        return Reply.created("/api/v1/appointments/" + agreed.value().id(), agreed.map(AppointmentView::of));
    }
}
