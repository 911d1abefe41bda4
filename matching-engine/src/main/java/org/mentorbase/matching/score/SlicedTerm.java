package org.mentorbase.matching.score;

/** A part of a score, for all columns at once. */
interface SlicedTerm {

    /** No number is above it. */
    long highest();

    /**
     * The numbers of one row. Where they are not kept, they are on planes of the workspace.
     *
     * @param possible the columns that matter
     */
    Sliced numbers(int row, long[] possible, Workspace workspace);
}
