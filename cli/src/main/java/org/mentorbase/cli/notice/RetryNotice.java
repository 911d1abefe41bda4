package org.mentorbase.cli.notice;

import org.mentorbase.actor.Actor;
import org.mentorbase.cli.session.Session;
import org.mentorbase.notice.Notice;
import org.mentorbase.notice.NoticeId;
import org.mentorbase.notice.SteeringNotice;
import org.mentorbase.transaction.Versioned;
import picocli.CommandLine.Command;

@Command(
        name = "retry",
        description = "Send a notice again that was parked or cancelled, as if it had never been tried.",
        footer = {"mentorbase notices retry 7"})
final class RetryNotice extends SteerNotice {

    RetryNotice(Session session) {
        super(session, "will be sent in the next round");
    }

    @Override
    Versioned<Notice> steer(SteeringNotice steering, Actor actor, NoticeId wanted) {
        return steering.retry(actor, wanted, null);
    }
}
