package org.mentorbase.cli.notice;

import java.util.concurrent.Callable;
import org.mentorbase.actor.Actor;
import org.mentorbase.cli.failure.ExitCode;
import org.mentorbase.cli.session.IdArguments;
import org.mentorbase.cli.session.Session;
import org.mentorbase.notice.Notice;
import org.mentorbase.notice.NoticeId;
import org.mentorbase.notice.NoticeView;
import org.mentorbase.notice.SteeringNotice;
import org.mentorbase.transaction.Versioned;
import picocli.CommandLine.Parameters;

/** What somebody decides about one notice. */
abstract class SteerNotice implements Callable<Integer> {

    private final Session session;
    private final String outcome;

    @Parameters(paramLabel = "ID", description = "The number of the notice.")
    private String id = "";

    /** @param outcome of the notice, as a sentence ends */
    SteerNotice(Session session, String outcome) {
        this.session = session;
        this.outcome = outcome;
    }

    abstract Versioned<Notice> steer(SteeringNotice steering, Actor actor, NoticeId wanted);

    @Override
    public final Integer call() {
        NoticeId wanted = IdArguments.parse(id, NoticeId::parse);
        NoticeView notice = NoticeView.of(steer(session.mentorbase().steeringNotice(), session.actor(), wanted)
                .value());
        session.output()
                .sentence(notice, () -> "Notice " + notice.id() + " for " + notice.recipient() + " " + outcome + ".");
        return ExitCode.DONE;
    }
}
