package org.mentorbase.jdbi;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedSet;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.jdbi.v3.core.Handle;
import org.mentorbase.matching.pairing.MadePair;
import org.mentorbase.matching.pairing.Match;
import org.mentorbase.matching.pairing.Unpaired;
import org.mentorbase.matching.participant.Party;
import org.mentorbase.matchmaking.PairingDraft;
import org.mentorbase.matchmaking.PairingId;
import org.mentorbase.matchmaking.PairingOutcome;
import org.mentorbase.matchmaking.PairingSummary;

/** Who is in a pairing with whom, who is not to be, and who is in no pair. */
record PairingPeople(Handle handle) {

    private static final NewRows PAIRS =
            new NewRows("pairing_pair", "pairing_id", "mentee", "mentor", "mentee_score", "mentor_score", "pinned");
    private static final NewRows FORBIDDEN = new NewRows("pairing_forbidden_pair", "pairing_id", "mentee", "mentor");
    private static final NewRows UNPAIRED =
            new NewRows("pairing_unpaired", "pairing_id", "party", "username", "because");

    void add(PairingDraft draft) {
        long id = draft.id().value();
        PairingOutcome outcome = draft.outcome();
        PAIRS.add(
                handle,
                outcome.pairs().stream()
                        .map(pair -> List.of(
                                id,
                                pair.mentee(),
                                pair.mentor(),
                                pair.menteeScore(),
                                pair.mentorScore(),
                                pair.pinned()))
                        .toList());
        FORBIDDEN.add(
                handle,
                draft.terms().forbidden().stream()
                        .map(pair -> List.of(id, pair.mentee(), pair.mentor()))
                        .toList());
        UNPAIRED.add(
                handle,
                Stream.concat(
                                rows(id, Party.MENTEE, outcome.unpairedMentees()),
                                rows(id, Party.MENTOR, outcome.unpairedMentors()))
                        .toList());
    }

    private static Stream<List<Object>> rows(long id, Party party, List<Unpaired> people) {
        return people.stream().map(one -> List.of(id, party.name(), one.id(), one.because()));
    }

    void remove(PairingId id) {
        for (String table : List.of("pairing_pair", "pairing_forbidden_pair", "pairing_unpaired")) {
            handle.createUpdate("DELETE FROM " + table + " WHERE pairing_id = :id")
                    .bind("id", id)
                    .execute();
        }
    }

    PairingOutcome outcome(PairingSummary summary) {
        return new PairingOutcome(
                pairs(summary.id()),
                unpaired(summary.id(), Party.MENTEE),
                unpaired(summary.id(), Party.MENTOR),
                summary.totalScore(),
                summary.upperBound(),
                summary.optimal(),
                summary.blockingPairs());
    }

    private ImmutableList<MadePair> pairs(PairingId id) {
        return handle.createQuery("""
                        SELECT mentee, mentor, mentee_score, mentor_score, pinned FROM pairing_pair
                        WHERE pairing_id = :id ORDER BY mentee, mentor
                        """)
                .bind("id", id)
                .map((row, context) -> new MadePair(
                        row.getString("mentee"),
                        row.getString("mentor"),
                        row.getInt("mentee_score"),
                        row.getInt("mentor_score"),
                        row.getBoolean("pinned")))
                .collect(ImmutableList.toImmutableList());
    }

    private ImmutableList<Unpaired> unpaired(PairingId id, Party party) {
        return handle.createQuery("""
                        SELECT username, because FROM pairing_unpaired
                        WHERE pairing_id = :id AND party = :party ORDER BY username
                        """)
                .bind("id", id)
                .bind("party", party.name())
                .map((row, context) -> new Unpaired(row.getString("username"), row.getString("because")))
                .collect(ImmutableList.toImmutableList());
    }

    ImmutableSortedSet<Match> forbidden(PairingId id) {
        return handle.createQuery("SELECT mentee, mentor FROM pairing_forbidden_pair WHERE pairing_id = :id")
                .bind("id", id)
                .map((row, context) -> new Match(row.getString("mentee"), row.getString("mentor")))
                .collect(ImmutableSortedSet.toImmutableSortedSet(Comparator.naturalOrder()));
    }
}
