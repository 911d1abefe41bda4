package org.mentorbase.matching.assignment;

/**
 * A value for a place of every row and of every column: the certificate that an assignment cannot be improved.
 *
 * <p>Every assignment earns for a pair its score, and {@link #bonus()} for each covered row. It cannot earn more than the
 * sum of
 *
 * <ul>
 *   <li>for each row of capacity a &gt; 0: max(0, dual + bonus) + (a − 1) · max(0, dual);
 *   <li>for each column of capacity b: b · dual;
 *   <li>for each possible pair whose row and column have places: max(0, score − dual of the row − dual of the column),
 * </ul>
 *
 * because that is the objective of the dual linear programme. An assignment that earns as much is optimal.
 */
public final class Duals {

    private final long[] rows;
    private final long[] columns;
    private final long bonus;

    /**
     * @param rows negative only where {@code bonus} is positive
     * @param columns none negative
     * @param bonus what a row's first partner earns beside the score
     */
    public Duals(long[] rows, long[] columns, long bonus) {
        this.rows = rows.clone();
        this.columns = columns.clone();
        this.bonus = bonus;
    }

    public long row(int row) {
        return rows[row];
    }

    public long column(int column) {
        return columns[column];
    }

    public long bonus() {
        return bonus;
    }

    int rows() {
        return rows.length;
    }

    int columns() {
        return columns.length;
    }
}
