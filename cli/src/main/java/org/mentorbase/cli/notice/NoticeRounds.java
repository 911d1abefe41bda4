package org.mentorbase.cli.notice;

import java.util.Optional;
import java.util.function.Supplier;
import org.mentorbase.actor.Actor;
import org.mentorbase.cli.session.Session;
import org.mentorbase.notice.DeliveringNotices;
import org.mentorbase.notice.DeliveringNotices.Report;
import org.mentorbase.notice.DeliveryTerms;
import org.mentorbase.notice.Handover;
import org.mentorbase.notice.Mailer;
import org.mentorbase.notice.Message;

/** The rounds of a service: each with mail that goes where the environment says, until they are stopped. */
public final class NoticeRounds implements Supplier<Report> {

    private static final Handover STOPPING = new Handover(Handover.Result.NOTHING_NOW, "The service was stopped.");

    private final Session session;
    private final DeliveringNotices delivering;
    private final DeliveryTerms terms;
    private volatile boolean isStopping;

    /** Refuses settings that are bad before anything is sent. */
    public NoticeRounds(Session session, DeliveryTerms terms) {
        this.session = session;
        this.delivering = session.mentorbase().deliveringNotices();
        this.terms = terms;
        mailer().ifPresent(Mailer::close);
    }

    @Override
    public Report get() {
        Optional<Mailer> mailer = mailer();
        if (mailer.isEmpty()) {
            return delivering.fill(Actor.OPERATOR);
        }
        try (Mailer sending = new Stoppable(mailer.get())) {
            return delivering.round(Actor.OPERATOR, sending, terms);
        }
    }

    /** From now on no mail is begun, so that a round that runs ends soon. */
    public void stop() {
        isStopping = true;
    }

    private Optional<Mailer> mailer() {
        return MailTarget.mailer(session.surroundings(), mail -> session.err().println(Mails.shown(mail)));
    }

    private final class Stoppable implements Mailer {

        private final Mailer mailer;

        Stoppable(Mailer mailer) {
            this.mailer = mailer;
        }

        @Override
        public Handover send(Message message) {
            return isStopping ? STOPPING : mailer.send(message);
        }

        @Override
        public void close() {
            mailer.close();
        }
    }
}
