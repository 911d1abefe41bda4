package org.mentorbase.cli.webhook;

import java.util.concurrent.Callable;
import org.mentorbase.cli.failure.ExitCode;
import org.mentorbase.cli.failure.WrongUsage;
import org.mentorbase.cli.output.Counted;
import org.mentorbase.cli.session.Couriers;
import org.mentorbase.cli.session.Session;
import org.mentorbase.webhook.DeliveringWebhooks.Report;
import org.mentorbase.webhook.DeliveryTerms;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

@Command(
        name = "run",
        description = "Deliver to webhooks what has happened, and what is to be tried again.",
        footer = {"mentorbase webhooks run --once"})
final class RunWebhooks implements Callable<Integer> {

    private final Session session;

    @Option(names = "--once", description = "One round, for a scheduler such as cron to repeat.")
    private boolean once;

    RunWebhooks(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        if (!once) {
            throw new WrongUsage("webhooks run needs --once: it does one round, for a scheduler to repeat.");
        }
        Report report = session.mentorbase()
                .deliveringWebhooks()
                .round(session.actor(), Couriers.of(session.surroundings()), DeliveryTerms.USUAL);
        session.output()
                .sentence(
                        report,
                        "Delivered: " + report.delivered() + ". To be tried again: " + report.postponed()
                                + ". Given up: " + report.failed() + ". Webhooks disabled: " + report.disabled() + ". "
                                + Counted.of(report.waiting(), "delivery waits.", "deliveries wait."));
        return ExitCode.DONE;
    }
}
