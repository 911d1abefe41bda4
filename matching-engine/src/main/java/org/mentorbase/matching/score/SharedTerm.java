package org.mentorbase.matching.score;

/** One for the columns that have enough tags in common with the row. */
record SharedTerm(int atLeast, TagPlanes tags) implements SlicedTerm {

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
