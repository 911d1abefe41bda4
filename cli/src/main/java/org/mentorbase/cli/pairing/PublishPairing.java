package org.mentorbase.cli.pairing;

import java.util.concurrent.Callable;
import org.mentorbase.cli.failure.ExitCode;
import org.mentorbase.cli.output.Columns;
import org.mentorbase.cli.output.Counted;
import org.mentorbase.cli.session.IdArguments;
import org.mentorbase.cli.session.Session;
import org.mentorbase.matchmaking.PairingId;
import org.mentorbase.matchmaking.PublicationView;
import org.mentorbase.matchmaking.PublicationView.InvitedView;
import org.mentorbase.matchmaking.PublicationView.SkippedView;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

@Command(
        name = "publish",
        description = "Invite every pair of a draft; pairs that have become impossible are left out and named.",
        footer = {"mentorbase pairings publish 3"})
final class PublishPairing implements Callable<Integer> {

    private static final Columns<InvitedView> INVITED = Columns.of("Invitation", InvitedView::id)
            .and("Mentor", InvitedView::mentor)
            .and("Mentee", InvitedView::mentee);

    private static final Columns<SkippedView> SKIPPED = Columns.of("Mentor", SkippedView::mentor)
            .and("Mentee", SkippedView::mentee)
            .and("Because", SkippedView::because);

    private final Session session;

    @Parameters(paramLabel = "ID", description = "The number of the pairing.")
    private String id = "";

    PublishPairing(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        PairingId wanted = IdArguments.parse(id, PairingId::parse);
        PublicationView published =
                PublicationView.of(session.matchmaking().publishingPairing().publish(session.actor(), wanted, null));
        session.output().sentence(published, () -> sentence(published));
        if (!session.json()) {
            PairingTables.table(session, "Invited:", INVITED, published.invitations());
            PairingTables.table(session, "Left out:", SKIPPED, published.skipped());
        }
        return ExitCode.DONE;
    }

    private static String sentence(PublicationView published) {
        return "Pairing " + published.id() + " is published: "
                + Counted.of(published.invitations().size(), "pair", "pairs") + " invited, "
                + published.skipped().size() + " left out.";
    }
}
