package org.mentorbase.cli.meeting;

import java.util.concurrent.Callable;
import org.mentorbase.cli.failure.ExitCode;
import org.mentorbase.cli.session.IdArguments;
import org.mentorbase.cli.session.Session;
import org.mentorbase.meeting.MeetingId;
import org.mentorbase.meeting.MeetingView;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

@Command(
        name = "void",
        description = "Mark a meeting that was recorded by mistake as not having happened.",
        footer = {"mentorbase meetings void 12"})
final class VoidMeeting implements Callable<Integer> {

    private final Session session;

    @Parameters(paramLabel = "ID", description = "The number of the meeting.")
    private String id = "";

    VoidMeeting(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        MeetingId wanted = IdArguments.parse(id, MeetingId::parse);
        MeetingView voided = MeetingView.of(session.mentorbase()
                .voidingMeeting()
                .voidIt(session.actor(), wanted, null)
                .value());
        session.output()
                .sentence(
                        voided,
                        "Meeting " + voided.id() + " of " + voided.mentor() + " and " + voided.mentee() + " on "
                                + voided.heldOn() + " is marked as not having happened.");
        return ExitCode.DONE;
    }
}
