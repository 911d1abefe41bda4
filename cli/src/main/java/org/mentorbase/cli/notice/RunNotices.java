package org.mentorbase.cli.notice;

import java.io.PrintWriter;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.mentorbase.actor.Actor;
import org.mentorbase.cli.failure.ExitCode;
import org.mentorbase.cli.failure.WrongUsage;
import org.mentorbase.cli.output.Counted;
import org.mentorbase.cli.session.Session;
import org.mentorbase.notice.DeliveringNotices;
import org.mentorbase.notice.DeliveringNotices.Report;
import org.mentorbase.notice.DeliveryTerms;
import org.mentorbase.notice.Mailer;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

@Command(
        name = "run",
        description =
                "Find out what there is to tell, and send what is due to where MENTORBASE_MAIL says; without it, notices wait.",
        footer = {"mentorbase notices run --once", "mentorbase notices run --once --per-minute=30"})
final class RunNotices implements Callable<Integer> {

    private final Session session;

    @Option(names = "--once", description = "One round, for a scheduler such as cron to repeat.")
    private boolean once;

    @Option(
            names = "--per-minute",
            paramLabel = "N",
            description = "At most so many in a minute, by all rounds together. Default: ${DEFAULT-VALUE}.")
    private int perMinute = DeliveryTerms.USUAL.perMinute();

    RunNotices(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        if (!once) {
            throw new WrongUsage("notices run needs --once: it does one round, for a scheduler to repeat.");
        }
        if (perMinute < 1) {
            throw new WrongUsage("--per-minute must be at least 1, not " + perMinute + ".");
        }
        Optional<Mailer> mailer = MailTarget.mailer(session.surroundings(), this::print);
        session.stationery();
        Actor actor = session.actor();
        DeliveringNotices delivering = session.mentorbase().deliveringNotices();
        if (mailer.isEmpty()) {
            Report report = delivering.fill(actor);
            session.output()
                    .sentence(
                            report,
                            () -> waiting(report) + " No mail is sent, because MENTORBASE_MAIL does not say where to.");
            return ExitCode.DONE;
        }
        try (Mailer sending = mailer.get()) {
            Report report = delivering.round(actor, sending, DeliveryTerms.USUAL.withPerMinute(perMinute));
            session.output().sentence(report, () -> sentence(report));
        }
        return ExitCode.DONE;
    }

    private static String sentence(Report report) {
        return "Sent: " + report.sent() + ". To be tried again: " + report.postponed() + ". Parked: " + report.parked()
                + ". Cancelled: " + report.cancelled() + ". " + waiting(report);
    }

    private static String waiting(Report report) {
        return Counted.of(report.waiting(), "notice waits.", "notices wait.");
    }

    /** Beside the one JSON document, not in it. */
    private void print(String mail) {
        PrintWriter out = session.out();
        if (session.json()) {
            session.err().println(Mails.shown(mail));
        } else {
            out.println(Mails.shown(mail));
        }
    }
}
