package org.mentorbase.jdbi;

import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.mentorbase.matchmaking.ChosenRules;
import org.mentorbase.matchmaking.PairingDraft;
import org.mentorbase.matchmaking.PairingDrafts;
import org.mentorbase.matchmaking.PairingId;
import org.mentorbase.matchmaking.PairingOutcome;
import org.mentorbase.matchmaking.PairingSummary;
import org.mentorbase.matchmaking.PairingTerms;
import org.mentorbase.page.Page;
import org.mentorbase.page.PageRequest;
import org.mentorbase.programme.ProgrammeKey;
import org.mentorbase.transaction.StaleVersion;
import org.mentorbase.transaction.Versioned;

final class JdbiPairingDrafts implements PairingDrafts {

    private final Handle handle;
    private final PairingPeople people;

    JdbiPairingDrafts(Handle handle) {
        this.handle = handle;
        this.people = new PairingPeople(handle);
    }

    @Override
    public PairingId nextId() {
        return new PairingId(handle.createQuery("SELECT NEXTVAL('pairing_id')")
                .mapTo(Long.class)
                .one());
    }

    @Override
    public void add(PairingDraft draft) {
        PairingRow.from(draft, 1).bindAll(handle.createUpdate("""
                        INSERT INTO pairing (
                            id, programme, objective, rules_name, rules_text, limit_per_mentee, minimum_score, close_to,
                            points_per_change, pairs, covered_mentees, unpaired_mentees, unpaired_mentors, total_score, upper_bound, optimal,
                            blocking_pairs, created_by, created_at, state, version)
                        VALUES (
                            :id, :programme, :objective, :rulesName, :rulesText, :limitPerMentee, :minimumScore, :closeTo,
                            :pointsPerChange, :pairs, :coveredMentees, :unpairedMentees, :unpairedMentors, :totalScore, :upperBound, :optimal,
                            :blockingPairs, :createdBy, :createdAt, :state, :version)
                        """)).execute();
        people.add(draft);
    }

    @Override
    public Optional<Versioned<PairingDraft>> find(PairingId id) {
        return handle.createQuery("SELECT " + PairingRow.COLUMNS + " FROM pairing WHERE id = :id")
                .bind("id", id)
                .map(PairingRow::read)
                .findOne()
                .map(row -> new Versioned<>(toDomain(row), row.version()));
    }

    private PairingDraft toDomain(PairingRow row) {
        PairingSummary summary = row.summary();
        PairingOutcome outcome = people.outcome(summary);
        return new PairingDraft(
                summary.id(),
                new PairingTerms(
                        summary.programme(),
                        summary.objective(),
                        new ChosenRules(summary.rules(), row.rulesText()),
                        summary.limitPerMentee(),
                        summary.minimumScore(),
                        outcome.pinned(),
                        people.forbidden(summary.id()),
                        summary.closeTo()),
                outcome,
                summary.createdBy(),
                summary.createdAt(),
                summary.state());
    }

    @Override
    public Versioned<PairingDraft> update(PairingDraft draft, long version) {
        int updated = PairingRow.from(draft, version)
                .bindOutcome(handle.createUpdate("""
                        UPDATE pairing SET
                            pairs = :pairs, covered_mentees = :coveredMentees, unpaired_mentees = :unpairedMentees,
                            unpaired_mentors = :unpairedMentors, total_score = :totalScore, upper_bound = :upperBound,
                            optimal = :optimal, blocking_pairs = :blockingPairs, state = :state, version = version + 1
                        WHERE id = :id AND version = :version
                        """))
                .execute();
        if (updated == 0) {
            throw new StaleVersion("pairing " + draft.id());
        }
        people.remove(draft.id());
        people.add(draft);
        return new Versioned<>(draft, version + 1);
    }

    @Override
    public void remove(PairingId id) {
        people.remove(id);
        for (String sql : new String[] {
            "UPDATE pairing SET close_to = NULL, points_per_change = NULL, version = version + 1 WHERE close_to = :id",
            "DELETE FROM pairing WHERE id = :id"
        }) {
            handle.createUpdate(sql).bind("id", id).execute();
        }
    }

    @Override
    public Page<PairingSummary> page(ProgrammeKey programme, PageRequest request) {
        return new Selection(handle, PairingRow.SUMMARY, "pairing")
                .where("programme = :programme", "programme", programme)
                .after("after", Positions.id(request))
                .page(
                        request,
                        "id < :after",
                        "id DESC",
                        PairingRow::readSummary,
                        summary -> summary.id().toString());
    }
}
