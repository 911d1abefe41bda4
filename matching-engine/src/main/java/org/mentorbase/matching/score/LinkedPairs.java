package org.mentorbase.matching.score;

import java.util.function.IntConsumer;

/**
 * The few pairs that rules by link concern, some of them perhaps twice.
 *
 * @param ofRows for each row, the columns that it is linked to
 * @param toRows for each row, the columns that are linked to it
 */
record LinkedPairs(IntLists ofRows, IntLists toRows) {

    boolean isEmpty(int row) {
        return ofRows.size(row) == 0 && toRows.size(row) == 0;
    }

    void forEach(int row, IntConsumer action) {
        ofRows.forEach(row, action);
        toRows.forEach(row, action);
    }
}
