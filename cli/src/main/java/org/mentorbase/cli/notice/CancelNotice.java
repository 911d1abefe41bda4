package org.mentorbase.cli.notice;

import org.mentorbase.actor.Actor;
import org.mentorbase.cli.session.Session;
import org.mentorbase.notice.Notice;
import org.mentorbase.notice.NoticeId;
import org.mentorbase.notice.SteeringNotice;
import org.mentorbase.transaction.Versioned;
import picocli.CommandLine.Command;

@Command(
        name = "cancel",
        description = "See to it that a notice is not sent.",
        footer = {"mentorbase notices cancel 7"})
final class CancelNotice extends SteerNotice {

    CancelNotice(Session session) {
        super(session, "will not be sent");
    }

    @Override
    Versioned<Notice> steer(SteeringNotice steering, Actor actor, NoticeId wanted) {
        return steering.cancel(actor, wanted, null);
    }
}
