package org.mentorbase.cli.invitation;

import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.mentorbase.cli.failure.ExitCode;
import org.mentorbase.cli.failure.WrongUsage;
import org.mentorbase.cli.session.Session;
import org.mentorbase.invitation.ExpiringInvitations;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

@Command(
        name = "expire",
        description = "End the invitations that have waited too long for an answer.",
        footer = {"mentorbase invitations expire", "mentorbase invitations expire --older-than=14"})
final class ExpireInvitations implements Callable<Integer> {

    private final Session session;

    @Option(
            names = "--older-than",
            paramLabel = "DAYS",
            description = "The age from which on they end. Default: as the reminder rules say, usually 21.")
    private @Nullable Integer olderThan;

    ExpireInvitations(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        ExpiringInvitations.Report report =
                session.mentorbase().expiringInvitations().expire(session.actor(), session.programme(), days());
        session.output()
                .sentence(
                        report,
                        "Invitations expired: " + report.expired() + " (older than " + report.olderThanDays()
                                + " days).");
        return ExitCode.DONE;
    }

    private int days() {
        return olderThan != null
                ? olderThan
                : session.reminderRules()
                        .expiry()
                        .days()
                        .orElseThrow(() -> new WrongUsage(
                                "By the reminder rules, invitations never expire: say" + " --older-than=DAYS."));
    }
}
