package org.mentorbase.matching.assignment;

import com.google.common.collect.Sets;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.mentorbase.matching.score.ScoreTable;

/** Pairs of an assignment, one of each row that has any: what may have been its first. */
record FirstPartners(List<Pair> pairs) {

    /** Every choice there is. */
    static Stream<FirstPartners> among(Assignment assignment) {
        List<Set<Pair>> byRow = IntStream.range(0, assignment.rows())
                .filter(row -> assignment.count(row) > 0)
                .mapToObj(row -> pairs(assignment, row))
                .toList();
        return Sets.cartesianProduct(byRow).stream().map(FirstPartners::new);
    }

    private static Set<Pair> pairs(Assignment assignment, int row) {
        return Set.copyOf(Arrays.stream(assignment.columnsOf(row))
                .mapToObj(column -> new Pair(row, column))
                .toList());
    }

    /** From the lowest up. */
    List<Integer> scores(Instance instance) {
        return pairs.stream()
                .map(pair -> instance.scores().score(pair.row(), pair.column()))
                .sorted()
                .toList();
    }

    /** What is left to be paired beside them. */
    Instance rest(Instance instance) {
        Set<Pair> taken = new HashSet<>(pairs);
        int[] rowCapacities = new int[instance.rows()];
        Arrays.setAll(rowCapacities, instance::rowCapacity);
        int[] columnCapacities = new int[instance.columns()];
        Arrays.setAll(columnCapacities, instance::columnCapacity);
        int[][] scores = new int[instance.rows()][instance.columns()];
        for (Pair pair : pairs) {
            rowCapacities[pair.row()]--;
            columnCapacities[pair.column()]--;
        }
        for (int row = 0; row < scores.length; row++) {
            int from = row;
            Arrays.setAll(
                    scores[row],
                    column -> taken.contains(new Pair(from, column))
                            ? ScoreTable.IMPOSSIBLE
                            : instance.scores().score(from, column));
        }
        return Instance.of(new StoredScores(instance.columns(), scores), rowCapacities, columnCapacities);
    }
}
