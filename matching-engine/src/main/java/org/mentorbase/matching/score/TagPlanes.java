package org.mentorbase.matching.score;

import com.google.common.collect.ImmutableSet;
import com.google.common.primitives.ImmutableIntArray;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.mentorbase.matching.participant.Participant;
import org.mentorbase.matching.participant.Tag;

/**
 * Which columns have which tag: a plane for each tag that many have, and a list for one that few have, so that all together
 * take about as much memory as the participants.
 */
final class TagPlanes {

    private static final ImmutableIntArray NONE = ImmutableIntArray.of();

    private final ImmutableIntArray[] ofRow;
    private final ImmutableIntArray[] lists;
    private final long[][] planes;

    TagPlanes(
            List<Participant> rows,
            Function<Participant, ImmutableSet<Tag>> tagsOfRow,
            List<Participant> columns,
            Function<Participant, ImmutableSet<Tag>> tagsOfColumn) {
        Map<Tag, ImmutableIntArray.Builder> having = new HashMap<>();
        for (int column = 0; column < columns.size(); column++) {
            for (Tag tag : tagsOfColumn.apply(columns.get(column))) {
                having.computeIfAbsent(tag, any -> ImmutableIntArray.builder()).add(column);
            }
        }
        Map<Tag, Integer> numbers = new HashMap<>();
        lists = new ImmutableIntArray[having.size()];
        planes = new long[lists.length][];
        having.forEach((tag, members) -> {
            numbers.put(tag, numbers.size());
            put(numbers.size() - 1, members.build(), Planes.words(columns.size()));
        });
        ofRow = new ImmutableIntArray[rows.size()];
        for (int row = 0; row < ofRow.length; row++) {
            ofRow[row] = numbers(tagsOfRow.apply(rows.get(row)), numbers);
        }
    }

    private void put(int number, ImmutableIntArray members, int words) {
        boolean isDense = members.length() > words / 2;
        lists[number] = isDense ? NONE : members;
        planes[number] = new long[isDense ? words : 0];
        if (isDense) {
            members.forEach(column -> Planes.set(planes[number], column));
        }
    }

    private static ImmutableIntArray numbers(ImmutableSet<Tag> tags, Map<Tag, Integer> numbers) {
        int[] found = new int[tags.size()];
        int count = 0;
        for (Tag tag : tags) {
            Integer number = numbers.get(tag);
            if (number != null) {
                found[count++] = number;
            }
        }
        Arrays.sort(found, 0, count);
        return ImmutableIntArray.copyOf(found).subArray(0, count).trimmed();
    }

    /** The numbers of the tags of a row, as far as some column has them. */
    ImmutableIntArray of(int row) {
        return ofRow[row];
    }

    /** The columns that have a tag; not to be written. */
    private long[] having(int tag, Workspace workspace) {
        if (planes[tag].length > 0) {
            return planes[tag];
        }
        long[] plane = workspace.takeEmpty();
        lists[tag].forEach(column -> Planes.set(plane, column));
        return plane;
    }

    /** How many tags of a row each column has. */
    Sliced common(int row, Workspace workspace) {
        ImmutableIntArray tags = ofRow[row];
        for (int i = 0; i < tags.length(); i++) {
            workspace.adder().add(having(tags.get(i), workspace));
        }
        return workspace.adder().sum();
    }

    /** The columns that have any tag of a row. */
    long[] any(int row, Workspace workspace) {
        long[] any = workspace.takeEmpty();
        ImmutableIntArray tags = ofRow[row];
        for (int i = 0; i < tags.length(); i++) {
            Planes.or(any, having(tags.get(i), workspace));
        }
        return any;
    }
}
