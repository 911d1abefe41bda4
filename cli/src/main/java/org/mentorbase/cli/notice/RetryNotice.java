package org.mentorbase.cli.notice;

import java.util.concurrent.Callable;
import org.mentorbase.cli.failure.ExitCode;
import org.mentorbase.cli.session.IdArguments;
import org.mentorbase.cli.session.Session;
import org.mentorbase.notice.NoticeId;
import org.mentorbase.notice.NoticeView;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

@Command(
        name = "retry",
        description = "Send a notice again that was parked or cancelled, as if it had never been tried.",
        footer = {"mentorbase notices retry 7"})
final class RetryNotice implements Callable<Integer> {

    private final Session session;

    @Parameters(paramLabel = "ID", description = "The number of the notice.")
    private String id = "";

    RetryNotice(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        NoticeId wanted = IdArguments.parse(id, NoticeId::parse);
        NoticeView notice = NoticeView.of(session.mentorbase()
                .steeringNotice()
                .retry(session.actor(), wanted, null)
                .value());
        session.output()
                .sentence(
                        notice,
                        () -> "Notice " + notice.id() + " for " + notice.recipient()
                                + " will be sent in the next round.");
        return ExitCode.DONE;
    }
}
