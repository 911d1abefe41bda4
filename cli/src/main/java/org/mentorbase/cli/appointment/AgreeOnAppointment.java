package org.mentorbase.cli.appointment;

import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.mentorbase.appointment.AppointmentView;
import org.mentorbase.appointment.Plan;
import org.mentorbase.appointment.Start;
import org.mentorbase.cli.failure.ExitCode;
import org.mentorbase.cli.session.PairOptions;
import org.mentorbase.cli.session.Session;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

@Command(
        name = "agree",
        description = "Write down when a mentor and a mentee will meet.",
        footer = {
            "mentorbase appointments agree --mentor=cd456 --mentee=ab123 --starts=2026-12-01T14:00"
                    + " --zone=Europe/London --minutes=45 --place='Room 7'"
        })
final class AgreeOnAppointment implements Callable<Integer> {

    private final Session session;

    @Mixin
    private final PairOptions pair = new PairOptions();

    @Option(
            names = "--starts",
            required = true,
            paramLabel = "TIME",
            description = "On the clocks of the zone, as 2026-12-01T14:00, or of UTC, as 2026-12-01T14:00Z.")
    private String starts = "";

    @Option(
            names = "--zone",
            required = true,
            paramLabel = "ZONE",
            description = "The time zone, as IANA names it: Europe/London.")
    private String zone = "";

    @Option(names = "--minutes", required = true, paramLabel = "N", description = "How long: 1 to 3600 minutes.")
    private int minutes;

    @Option(names = "--place", paramLabel = "TEXT", description = "A room, an address or a link.")
    private @Nullable String place;

    AgreeOnAppointment(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        Plan plan = new Plan(Start.parse(starts, zone), minutes, place);
        AppointmentView agreed = AppointmentView.of(session.mentorbase()
                .agreeingOnAppointment()
                .agree(session.actor(), session.programme(), pair.mentor(), pair.mentee(), plan)
                .value());
        session.output()
                .sentence(agreed, "Appointment " + agreed.id() + ": " + AppointmentColumns.sentence(agreed) + ".");
        return ExitCode.DONE;
    }
}
