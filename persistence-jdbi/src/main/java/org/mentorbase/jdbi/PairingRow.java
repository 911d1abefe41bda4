package org.mentorbase.jdbi;

import java.sql.ResultSet;
import java.sql.SQLException;
import org.jdbi.v3.core.statement.StatementContext;
import org.jdbi.v3.core.statement.Update;
import org.jspecify.annotations.Nullable;
import org.mentorbase.actor.Username;
import org.mentorbase.matching.pairing.Objective;
import org.mentorbase.matchmaking.Closeness;
import org.mentorbase.matchmaking.PairingDraft;
import org.mentorbase.matchmaking.PairingId;
import org.mentorbase.matchmaking.PairingSummary;
import org.mentorbase.programme.ProgrammeKey;

/** How a pairing is stored, but for the people in it. */
record PairingRow(PairingSummary summary, @Nullable String rulesText, long version) {

    static final String SUMMARY = "id, programme, objective, rules_name, limit_per_mentee, minimum_score, close_to,"
            + " points_per_change, pairs, covered_mentees, unpaired_mentees, unpaired_mentors, total_score, upper_bound, optimal, blocking_pairs,"
            + " created_by, created_at, state";
    static final String COLUMNS = SUMMARY + ", rules_text, version";

    static PairingRow read(ResultSet row, StatementContext context) throws SQLException {
        return new PairingRow(readSummary(row, context), row.getString("rules_text"), row.getLong("version"));
    }

    static PairingSummary readSummary(ResultSet row, StatementContext context) throws SQLException {
        return new PairingSummary(
                new PairingId(row.getLong("id")),
                new ProgrammeKey(row.getString("programme")),
                Objective.valueOf(row.getString("objective")),
                row.getString("rules_name"),
                row.getInt("limit_per_mentee"),
                row.getInt("minimum_score"),
                closeTo(row),
                row.getInt("pairs"),
                row.getInt("covered_mentees"),
                row.getInt("unpaired_mentees"),
                row.getInt("unpaired_mentors"),
                row.getLong("total_score"),
                row.getLong("upper_bound"),
                row.getBoolean("optimal"),
                row.getLong("blocking_pairs"),
                new Username(row.getString("created_by")),
                Columns.instant(row, "created_at"),
                PairingDraft.State.valueOf(row.getString("state")));
    }

    private static @Nullable Closeness closeTo(ResultSet row) throws SQLException {
        long pairing = row.getLong("close_to");
        return row.wasNull() ? null : new Closeness(new PairingId(pairing), row.getInt("points_per_change"));
    }

    static PairingRow from(PairingDraft draft, long version) {
        return new PairingRow(PairingSummary.of(draft), draft.terms().rules().text(), version);
    }

    /** What a change by hand and publishing change. */
    Update bindOutcome(Update update) {
        return update.bind("id", summary.id())
                .bind("pairs", summary.pairs())
                .bind("coveredMentees", summary.coveredMentees())
                .bind("unpairedMentees", summary.unpairedMentees())
                .bind("unpairedMentors", summary.unpairedMentors())
                .bind("totalScore", summary.totalScore())
                .bind("upperBound", summary.upperBound())
                .bind("optimal", summary.optimal())
                .bind("blockingPairs", summary.blockingPairs())
                .bind("state", summary.state())
                .bind("version", version);
    }

    Update bindAll(Update update) {
        Closeness closeTo = summary.closeTo();
        return bindOutcome(update)
                .bind("programme", summary.programme())
                .bind("objective", summary.objective())
                .bind("rulesName", summary.rules())
                .bind("rulesText", rulesText)
                .bind("limitPerMentee", summary.limitPerMentee())
                .bind("minimumScore", summary.minimumScore())
                .bind("closeTo", closeTo == null ? null : closeTo.pairing().value())
                .bind("pointsPerChange", closeTo == null ? null : closeTo.pointsPerChange())
                .bind("createdBy", summary.createdBy())
                .bind("createdAt", summary.createdAt());
    }
}
