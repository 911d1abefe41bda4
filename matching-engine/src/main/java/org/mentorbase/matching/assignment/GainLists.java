package org.mentorbase.matching.assignment;

/**
 * For each row its columns and what a pair with them earns, best first, listed only as far as they are asked for. Gains are 0
 * or more; columns that are impossible or have no place are in no list.
 */
interface GainLists {

    /** The bound of a row of which everything is listed. */
    long COMPLETE = Long.MIN_VALUE;

    int rows();

    int columns();

    /** How many columns of a row are listed. */
    int size(int row);

    int column(int row, int index);

    long gain(int row, int index);

    /** No column that is not listed earns more; {@link #COMPLETE} if there is none. */
    long bound(int row);

    /** Lists more columns of a row that is not complete. */
    void extend(int row);

    /** True if a row has so many columns; lists more of them if needed. */
    default boolean hasColumn(int row, int index) {
        while (index >= size(row) && bound(row) != COMPLETE) {
            extend(row);
        }
        return index < size(row);
    }

    /** What a possible pair earns. */
    long gainOfPair(int row, int column);
}
