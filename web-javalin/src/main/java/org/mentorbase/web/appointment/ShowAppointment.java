package org.mentorbase.web.appointment;

import org.mentorbase.appointment.AppointmentId;
import org.mentorbase.appointment.AppointmentView;
import org.mentorbase.appointment.ViewingAppointments;
import org.mentorbase.web.operation.Call;
import org.mentorbase.web.operation.Contract;
import org.mentorbase.web.operation.Operation;
import org.mentorbase.web.operation.Reply;

/** An appointment that one may see. */
public final class ShowAppointment implements Operation {

    private static final Contract CONTRACT = Contract.get("/api/v1/appointments/{id}")
            .summary("An appointment.")
            .answersVersion(AppointmentView.class)
            .refuses(404)
            .build();

    private final ViewingAppointments viewing;

    public ShowAppointment(ViewingAppointments viewing) {
        this.viewing = viewing;
    }

    @Override
    public Contract contract() {
        return CONTRACT;
    }

    @Override
    public Reply answer(Call call) {
        AppointmentId id = AppointmentId.parse(call.path("id"));
        return Reply.version(viewing.one(call.actor(), id).map(AppointmentView::of));
    }
}
