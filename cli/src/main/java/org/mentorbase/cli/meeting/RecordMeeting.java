package org.mentorbase.cli.meeting;

import java.util.concurrent.Callable;
import org.mentorbase.cli.failure.ExitCode;
import org.mentorbase.cli.session.Dates;
import org.mentorbase.cli.session.PairOptions;
import org.mentorbase.cli.session.Session;
import org.mentorbase.meeting.MeetingView;
import org.mentorbase.meeting.RecordingMeeting;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

@Command(
        name = "record",
        description = "Record that a mentor and a mentee met.",
        footer = {
            "mentorbase meetings record --mentor=cd456 --mentee=ab123 --held-on=2026-11-20 --minutes=45",
            "mentorbase meetings record --mentor=cd456 --mentee=ab123 --held-on=2026-11-20 --minutes=15 --second-on-date"
        })
final class RecordMeeting implements Callable<Integer> {

    private final Session session;

    @Mixin
    private final PairOptions pair = new PairOptions();

    @Option(names = "--held-on", required = true, paramLabel = "YYYY-MM-DD", description = "The date of the meeting.")
    private String heldOn = "";

    @Option(
            names = "--minutes",
            required = true,
            paramLabel = "N",
            description = "About how long it took: 1 to 3600 minutes.")
    private int minutes;

    @Option(names = "--second-on-date", description = "They did meet a second time on that date.")
    private boolean secondOnDate;

    RecordMeeting(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        RecordingMeeting.Command command =
                new RecordingMeeting.Command(Dates.parse("--held-on", "heldOn", heldOn), minutes, secondOnDate);
        MeetingView meeting = MeetingView.of(session.mentorbase()
                .recordingMeeting()
                .record(session.actor(), session.programme(), pair.mentor(), pair.mentee(), command)
                .value());
        session.output()
                .sentence(
                        meeting,
                        "Recorded meeting " + meeting.id() + ": " + meeting.mentor() + " and " + meeting.mentee()
                                + " met for " + meeting.durationMinutes() + " minutes on " + meeting.heldOn() + ".");
        return ExitCode.DONE;
    }
}
