package org.mentorbase.cli.pairing;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.Objects;
import org.mentorbase.cli.output.Columns;
import org.mentorbase.cli.output.Counted;
import org.mentorbase.cli.output.Output;
import org.mentorbase.cli.session.Session;
import org.mentorbase.matchmaking.MadePairView;
import org.mentorbase.matchmaking.PairView;
import org.mentorbase.matchmaking.PairingDraft;
import org.mentorbase.matchmaking.PairingView;
import org.mentorbase.matchmaking.UnpairedView;
import org.mentorbase.page.Page;

/** A pairing for people: who with whom, who got nobody and why, and how good it is. */
final class PairingTables {

    private static final Columns<PairingView> DETAILS = Columns.of("ID", PairingView::id)
            .and("Programme", PairingView::programme)
            .and("Objective", PairingView::objective)
            .and("Rules", PairingView::rules)
            .and("Mentors per mentee", PairingView::limitPerMentee)
            .and("Minimum score", PairingView::minimumScore)
            .and("Pairs", pairing -> pairing.pairs().size())
            .and("Mentees with a mentor", PairingView::coveredMentees)
            .and("Worst-off of them", PairingView::worstOff)
            .and("Total score", PairingTables::total)
            .and("Best by its objective", pairing -> pairing.optimal() ? "yes, proved" : "not proved")
            .and("Would both rather", PairingView::blockingPairs)
            .and("State", PairingView::state)
            .and("Created by", PairingView::createdBy)
            .and("Created on", PairingView::createdOn);

    static final Columns<MadePairView> PAIRS = Columns.of("Mentee", MadePairView::mentee)
            .and("Mentor", MadePairView::mentor)
            .and("Score", MadePairView::score)
            .and("To the mentee", MadePairView::menteeScore)
            .and("To the mentor", MadePairView::mentorScore)
            .and("Pinned", MadePairView::pinned);

    private static final Columns<PairView> FORBIDDEN =
            Columns.of("Mentee", PairView::mentee).and("Mentor", PairView::mentor);

    private static final Columns<UnpairedView> UNPAIRED =
            Columns.of("Username", UnpairedView::username).and("Because", UnpairedView::because);

    private static final Columns<PairingView> CLOSE_DETAILS = DETAILS.and("Close to", PairingTables::closeTo);

    private PairingTables() {}

    static void show(Session session, PairingDraft draft) {
        PairingView pairing = PairingView.of(draft);
        if (session.json()) {
            session.output().sentence(pairing, "");
        } else {
            inWords(session, pairing);
        }
    }

    static void inWords(Session session, PairingView pairing) {
        session.output().details(pairing, pairing.closeTo() == null ? DETAILS : CLOSE_DETAILS);
        table(session, "Pairs:", PAIRS, pairing.pairs());
        table(session, "Kept apart:", FORBIDDEN, pairing.forbidden());
        table(session, "Mentees without a mentor:", UNPAIRED, pairing.unpairedMentees());
        table(session, "Mentors without a mentee:", UNPAIRED, pairing.unpairedMentors());
    }

    /** Nothing where there are none. */
    static <T> void table(Session session, String heading, Columns<T> columns, List<T> rows) {
        if (rows.isEmpty()) {
            return;
        }
        session.out().println();
        session.out().println(heading);
        Output.Listing<T> listing = session.output().listing(columns);
        listing.add(new Page<>(ImmutableList.copyOf(rows), rows.size(), null));
        listing.end(rows.size(), null);
    }

    private static String closeTo(PairingView pairing) {
        return "pairing " + pairing.closeTo() + "; a pair of it is given up for more than "
                + Counted.of(Objects.requireNonNull(pairing.pointsPerChange()), "point", "points");
    }

    private static String total(PairingView pairing) {
        return pairing.totalScore() == pairing.upperBound()
                ? pairing.totalScore() + ", the largest there can be"
                : pairing.totalScore() + "; none can be larger than " + pairing.upperBound();
    }
}
