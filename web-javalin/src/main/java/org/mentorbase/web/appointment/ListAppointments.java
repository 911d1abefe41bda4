package org.mentorbase.web.appointment;

import java.util.Optional;
import org.mentorbase.actor.Username;
import org.mentorbase.appointment.Appointment;
import org.mentorbase.appointment.AppointmentView;
import org.mentorbase.appointment.ViewingAppointments;
import org.mentorbase.page.Page;
import org.mentorbase.relationship.RelationshipId;
import org.mentorbase.web.operation.Call;
import org.mentorbase.web.operation.Contract;
import org.mentorbase.web.operation.Operation;
import org.mentorbase.web.operation.Parameter;
import org.mentorbase.web.operation.Reply;

/** The appointments that one may see. */
public final class ListAppointments implements Operation {

    private static final Parameter FOR = Parameter.text("for", "Only those of this mentor or mentee.");
    private static final Parameter RELATIONSHIP =
            Parameter.text("relationship", "Only those of the relationship of this number.");
    private static final Parameter UPCOMING =
            Parameter.flag("upcoming", "Only those that are agreed and have not begun (`true`).");

    private static final Contract CONTRACT = Contract.get("/api/v1/appointments")
            .summary("The appointments, the soonest first: one's own, or all with the permission relationship:manage.")
            .query(Parameter.PROGRAMME, FOR, RELATIONSHIP, UPCOMING)
            .answersPage(AppointmentView.class)
            .refuses(400, 404)
            .build();

    private final ViewingAppointments viewing;

    public ListAppointments(ViewingAppointments viewing) {
        this.viewing = viewing;
    }

    @Override
    public Contract contract() {
        return CONTRACT;
    }

    @Override
    public Reply answer(Call call) {
        return Reply.page(call, page(call).map(AppointmentView::of));
    }

    private Page<Appointment> page(Call call) {
        boolean upcoming = call.flag(UPCOMING).orElse(false);
        Optional<Username> party = call.username(FOR);
        Optional<RelationshipId> relationship = call.text(RELATIONSHIP).map(RelationshipId::parse);
        return relationship.isPresent()
                ? viewing.page(call.actor(), relationship.get(), upcoming, party, call.paging())
                : viewing.page(call.actor(), call.programme(), upcoming, party, call.paging());
    }
}
