package org.mentorbase.cli.appointment;

import java.util.concurrent.Callable;
import org.mentorbase.appointment.AppointmentId;
import org.mentorbase.appointment.AppointmentView;
import org.mentorbase.cli.failure.ExitCode;
import org.mentorbase.cli.session.IdArguments;
import org.mentorbase.cli.session.Session;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

@Command(
        name = "show",
        description = "Show an appointment.",
        footer = {"mentorbase appointments show 12"})
final class ShowAppointment implements Callable<Integer> {

    private final Session session;

    @Parameters(paramLabel = "ID", description = "The number of the appointment.")
    private String id = "";

    ShowAppointment(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        AppointmentId wanted = IdArguments.parse(id, AppointmentId::parse);
        AppointmentView appointment = AppointmentView.of(session.mentorbase()
                .viewingAppointments()
                .one(session.actor(), wanted)
                .value());
        session.output().details(appointment, AppointmentColumns.DETAILS);
        return ExitCode.DONE;
    }
}
