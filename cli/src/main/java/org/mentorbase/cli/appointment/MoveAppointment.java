package org.mentorbase.cli.appointment;

import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.mentorbase.actor.Actor;
import org.mentorbase.appointment.Appointment;
import org.mentorbase.appointment.AppointmentId;
import org.mentorbase.appointment.AppointmentView;
import org.mentorbase.appointment.Plan;
import org.mentorbase.appointment.Start;
import org.mentorbase.cli.failure.ExitCode;
import org.mentorbase.cli.session.IdArguments;
import org.mentorbase.cli.session.Session;
import org.mentorbase.transaction.Versioned;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(
        name = "move",
        description = "Change when, for how long or where two meet; what is not given stays.",
        footer = {
            "mentorbase appointments move 12 --starts=2026-12-02T15:30",
            "mentorbase appointments move 12 --place=''"
        })
final class MoveAppointment implements Callable<Integer> {

    private final Session session;

    @Parameters(paramLabel = "ID", description = "The number of the appointment.")
    private String id = "";

    @Option(
            names = "--starts",
            paramLabel = "TIME",
            description = "On the clocks of the zone, as 2026-12-01T14:00, or of UTC, as 2026-12-01T14:00Z.")
    private @Nullable String starts;

    @Option(names = "--zone", paramLabel = "ZONE", description = "The time zone, as IANA names it: Europe/London.")
    private @Nullable String zone;

    @Option(names = "--minutes", paramLabel = "N", description = "How long: 1 to 3600 minutes.")
    private @Nullable Integer minutes;

    @Option(names = "--place", paramLabel = "TEXT", description = "A room, an address or a link; empty for none.")
    private @Nullable String place;

    MoveAppointment(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        AppointmentId wanted = IdArguments.parse(id, AppointmentId::parse);
        Actor actor = session.actor();
        Versioned<Appointment> before =
                session.mentorbase().viewingAppointments().one(actor, wanted);
        AppointmentView moved = AppointmentView.of(session.mentorbase()
                .changingAppointment()
                .move(actor, wanted, changed(before.value().plan()), before.version())
                .value());
        session.output()
                .sentence(
                        moved, "Appointment " + moved.id() + " is moved: " + AppointmentColumns.sentence(moved) + ".");
        return ExitCode.DONE;
    }

    private Plan changed(Plan before) {
        Start start = before.start();
        return new Plan(
                Start.parse(
                        Objects.requireNonNullElse(starts, start.at().toString()),
                        Objects.requireNonNullElse(zone, start.zone().getId())),
                Objects.requireNonNullElse(minutes, before.durationMinutes()),
                place == null ? before.place() : place);
    }
}
