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
        name = "cancel",
        description = "See to it that a notice is not sent.",
        footer = {"mentorbase notices cancel 7"})
final class CancelNotice implements Callable<Integer> {

    private final Session session;

    @Parameters(paramLabel = "ID", description = "The number of the notice.")
    private String id = "";

    CancelNotice(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        NoticeId wanted = IdArguments.parse(id, NoticeId::parse);
        NoticeView notice = NoticeView.of(session.mentorbase()
                .steeringNotice()
                .cancel(session.actor(), wanted, null)
                .value());
        session.output()
                .sentence(notice, () -> "Notice " + notice.id() + " for " + notice.recipient() + " will not be sent.");
        return ExitCode.DONE;
    }
}
