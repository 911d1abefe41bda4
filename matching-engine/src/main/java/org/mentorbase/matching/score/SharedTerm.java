package org.mentorbase.matching.score;

import org.mentorbase.matching.participant.Party;
import org.mentorbase.matching.rule.SharedTags;

/** One for the columns that have enough tags in common with the row. */
record SharedTerm(int atLeast, TagPlanes tags) implements SlicedTerm {

    static SharedTerm of(SharedTags shared, Sides sides) {
        boolean isMentee = sides.own() == Party.MENTEE;
        String ofRow = isMentee ? shared.mentee() : shared.mentor();
        String ofColumn = isMentee ? shared.mentor() : shared.mentee();
        return new SharedTerm(
                shared.atLeast(),
                new TagPlanes(sides.rows(), row -> row.tags(ofRow), sides.columns(), column -> column.tags(ofColumn)));
    }

    @Override
    public long highest() {
        return 1;
    }

    @Override
    public Sliced numbers(int row, long[] possible, Workspace workspace) {
        long[] enough = atLeast == 1
                ? tags.any(row, workspace)
                : tags.common(row, workspace).above(atLeast - 1, workspace);
        return new Sliced(1, new long[][] {enough});
    }
}
