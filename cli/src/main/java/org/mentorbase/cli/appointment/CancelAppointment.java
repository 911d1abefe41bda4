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
        name = "cancel",
        description = "Cancel what a mentor and a mentee have agreed on.",
        footer = {"mentorbase appointments cancel 12"})
final class CancelAppointment implements Callable<Integer> {

    private final Session session;

    @Parameters(paramLabel = "ID", description = "The number of the appointment.")
    private String id = "";

    CancelAppointment(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        AppointmentId wanted = IdArguments.parse(id, AppointmentId::parse);
        AppointmentView cancelled = AppointmentView.of(session.mentorbase()
                .changingAppointment()
                .cancel(session.actor(), wanted, null)
                .value());
        session.output()
                .sentence(
                        cancelled,
                        "Appointment " + cancelled.id() + " of " + cancelled.mentor() + " and " + cancelled.mentee()
                                + " on " + AppointmentColumns.time(cancelled) + " (" + cancelled.timeZone()
                                + ") is cancelled.");
        return ExitCode.DONE;
    }
}
