package org.mentorbase.matching.score;

/** Finds what is sought of a row without looking at each pair, as far as a table can. For one thread. */
public interface ScoreReader {

    /**
     * The columns of a row with at least a score, and with lower scores while there are not enough: best first, equal ones by
     * column, each as a {@link ScoredColumn}.
     *
     * @param score at most {@link Byte#MAX_VALUE}
     * @param enough so many, unless the row has fewer that are possible
     */
    int[] best(int row, int score, int enough);

    /** All columns with this score and above have been found by the last call of {@link #best}. */
    int bestFrom();

    /** The columns whose score is what the numbers say, ascending. */
    int[] equal(int row, ColumnNumbers numbers);

    /** Whether no score of a row is above the numbers. */
    boolean isWithin(int row, ColumnNumbers numbers);
}
