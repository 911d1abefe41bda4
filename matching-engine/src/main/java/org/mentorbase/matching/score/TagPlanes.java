package org.mentorbase.matching.score;

import com.google.common.primitives.ImmutableIntArray;

/**
 * Which columns have which tag: a plane for each tag that many have, and a list for one that few have, so that all together
 * take about as much memory as the participants.
 */
final class TagPlanes {

    private final IntLists ofRow;
    private final IntLists lists;
    private final long[][] planes;

    TagPlanes(TagNumbers tags, Sides sides) {
        ofRow = tags.of(sides.own());
        lists = tags.having(sides.own().other());
        int words = Planes.words(sides.columns().size());
        planes = new long[lists.lists()][];
        for (int tag = 0; tag < planes.length; tag++) {
            long[] plane = new long[lists.size(tag) > words / 2 ? words : 0];
            if (plane.length > 0) {
                lists.forEach(tag, column -> Planes.set(plane, column));
            }
            planes[tag] = plane;
        }
    }

    /** The numbers of the tags of a row, as far as some column has them. */
    ImmutableIntArray of(int row) {
        return ofRow.of(row);
    }

    /** The columns that have a tag; not to be written. */
    private long[] having(int tag, Workspace workspace) {
        if (planes[tag].length > 0) {
            return planes[tag];
        }
        long[] plane = workspace.takeEmpty();
        lists.forEach(tag, column -> Planes.set(plane, column));
        return plane;
    }

    /** How many tags of a row each column has. */
    Sliced common(int row, Workspace workspace) {
        ofRow.forEach(row, tag -> workspace.adder().add(having(tag, workspace)));
        return workspace.adder().sum();
    }

    /** The columns that have any tag of a row. */
    long[] any(int row, Workspace workspace) {
        long[] any = workspace.takeEmpty();
        ofRow.forEach(row, tag -> Planes.or(any, having(tag, workspace)));
        return any;
    }
}
