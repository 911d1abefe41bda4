package org.mentorbase.matching.ranking;

import com.google.common.collect.ImmutableList;
import org.mentorbase.matching.participant.Party;
import org.mentorbase.matching.score.BestColumn;
import org.mentorbase.matching.score.CompiledScores;
import org.mentorbase.matching.score.RowReader;

/** Reads the ranked list of one row after the other. For one thread. */
final class RankedRows {

    private final String[] rows;
    private final String[] columns;
    private final Party as;
    private final int limit;
    private final RowReader reader;
    private final long[] best;

    /** Both sides by id, in the order of rows and of columns. */
    RankedRows(CompiledScores scores, String[] rows, String[] columns, Party as, int limit) {
        this.rows = rows;
        this.columns = columns;
        this.as = as;
        this.limit = limit;
        this.reader = scores.reader();
        this.best = new long[Math.min(limit, scores.columns())];
    }

    RankedList read(int row) {
        int found = reader.best(row, limit, best);
        ImmutableList.Builder<Candidate> candidates = ImmutableList.builderWithExpectedSize(found);
        for (int i = 0; i < found; i++) {
            candidates.add(candidate(best[i]));
        }
        return new RankedList(as, rows[row], candidates.build());
    }

    private Candidate candidate(long column) {
        String id = columns[BestColumn.column(column)];
        int own = BestColumn.ownScore(column);
        int other = BestColumn.totalScore(column) - own;
        return as == Party.MENTEE ? new Candidate(id, own, other) : new Candidate(id, other, own);
    }
}
