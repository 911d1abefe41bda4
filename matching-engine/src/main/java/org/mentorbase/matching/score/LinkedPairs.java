package org.mentorbase.matching.score;

import com.google.common.primitives.ImmutableIntArray;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.mentorbase.matching.participant.Participant;
import org.mentorbase.matching.participant.ReportingLines;
import org.mentorbase.matching.rule.ByLink;

/** The few pairs that rules by link concern: for each row, its columns, ascending. */
final class LinkedPairs {

    private static final ImmutableIntArray NONE = ImmutableIntArray.of();

    private final ImmutableIntArray[] columns;

    LinkedPairs(List<ByLink> rules, Sides sides, ReportingLines lines) {
        columns = new ImmutableIntArray[sides.rows().size()];
        Arrays.fill(columns, NONE);
        if (!rules.isEmpty()) {
            find(rules, sides, lines);
        }
    }

    private void find(List<ByLink> rules, Sides sides, ReportingLines lines) {
        ImmutableIntArray.Builder[] found = new ImmutableIntArray.Builder[columns.length];
        Map<String, Integer> columnOf = numbers(sides.columns());
        for (int row = 0; row < columns.length; row++) {
            Participant inRow = sides.rows().get(row);
            for (ByLink rule : rules) {
                for (String id : rule.linked(inRow, lines)) {
                    add(found, row, columnOf.get(id));
                }
            }
        }
        Map<String, Integer> rowOf = numbers(sides.rows());
        for (int column = 0; column < sides.columns().size(); column++) {
            Participant inColumn = sides.columns().get(column);
            for (ByLink rule : rules) {
                for (String id : rule.linked(inColumn, lines)) {
                    add(found, rowOf.get(id), column);
                }
            }
        }
        for (int row = 0; row < columns.length; row++) {
            if (found[row] != null) {
                columns[row] = ascending(found[row].build());
            }
        }
    }

    private static void add(ImmutableIntArray.Builder[] found, @Nullable Integer row, @Nullable Integer column) {
        if (row != null && column != null) {
            if (found[row] == null) {
                found[row] = ImmutableIntArray.builder();
            }
            found[row].add(column);
        }
    }

    private static ImmutableIntArray ascending(ImmutableIntArray found) {
        return ImmutableIntArray.copyOf(found.stream().sorted().distinct());
    }

    private static Map<String, Integer> numbers(List<Participant> participants) {
        Map<String, Integer> numbers = new HashMap<>();
        for (int i = 0; i < participants.size(); i++) {
            numbers.put(participants.get(i).id(), i);
        }
        return numbers;
    }

    ImmutableIntArray of(int row) {
        return columns[row];
    }
}
