package org.mentorbase.matching.score;

import org.mentorbase.matching.participant.Party;

/** Reads one row of {@link CompiledScores} after the other. For one thread. */
public final class RowReader {

    private final CompiledScores scores;
    private final Workspace workspace;
    private final Sliced[] terms;
    private int row;
    private long[] possible;

    RowReader(CompiledScores scores) {
        this.scores = scores;
        this.workspace = new Workspace(Planes.words(scores.columns()));
        this.terms = new Sliced[scores.termCount()];
        this.possible = new long[0];
    }

    /** What was read before is gone. */
    void read(int next) {
        workspace.clear();
        row = next;
        possible = scores.possible(next, workspace);
        scores.readTerms(next, possible, workspace, terms);
    }

    long[] possible() {
        return possible;
    }

    Sliced side(Party side) {
        return scores.side(side, row, possible, terms, workspace);
    }

    /** Of both sides. */
    Sliced total() {
        return total(side(Party.MENTEE), side(Party.MENTOR));
    }

    private Sliced total(Sliced own, Sliced other) {
        workspace.adder().add(own);
        workspace.adder().add(other);
        return workspace.adder().sum();
    }

    /**
     * The best columns of a row: by the total score, then by the score of the row's own side, then the first. Best first.
     *
     * @param limit the most columns
     * @return as many as there are, to be read by {@link BestColumn}
     */
    public int best(int ofRow, int limit, long[] into) {
        read(ofRow);
        Sliced own = side(scores.ownSide());
        Sliced other = side(scores.ownSide().other());
        return new BestColumns(possible, total(own, other), own, workspace, into).select(limit);
    }
}
