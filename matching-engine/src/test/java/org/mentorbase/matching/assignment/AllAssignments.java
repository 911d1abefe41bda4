package org.mentorbase.matching.assignment;

import java.util.Arrays;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.mentorbase.matching.score.ScoreTable;

/** Every assignment of a small instance, one after the other: what the algorithms are compared with. */
public final class AllAssignments {

    private final Instance instance;
    private final int[] columnCounts;
    private final boolean[][] paired;
    private final Consumer<boolean[][]> visitor;

    private AllAssignments(Instance instance, Consumer<boolean[][]> visitor) {
        this.instance = instance;
        this.visitor = visitor;
        columnCounts = new int[instance.columns()];
        paired = new boolean[instance.rows()][instance.columns()];
    }

    /** @param visitor sees by row and column what is paired, and must not keep it */
    public static void of(Instance instance, Consumer<boolean[][]> visitor) {
        new AllAssignments(instance, visitor).from(0, 0, 0);
    }

    private void from(int row, int column, int count) {
        if (row == instance.rows()) {
            visitor.accept(paired);
            return;
        }
        if (column == instance.columns()) {
            from(row + 1, 0, 0);
            return;
        }
        from(row, column + 1, count);
        if (count < instance.rowCapacity(row)
                && columnCounts[column] < instance.columnCapacity(column)
                && instance.scores().score(row, column) != ScoreTable.IMPOSSIBLE) {
            paired[row][column] = true;
            columnCounts[column]++;
            from(row, column + 1, count + 1);
            columnCounts[column]--;
            paired[row][column] = false;
        }
    }

    /** The columns of every row, as a result has them. */
    public static Assignment assignment(boolean[][] paired, ScoreTable scores) {
        int[][] partners = new int[paired.length][];
        Arrays.setAll(
                partners,
                row -> IntStream.range(0, paired[row].length)
                        .filter(column -> paired[row][column])
                        .toArray());
        return Assignment.of(partners, scores);
    }
}
