package org.mentorbase.page;

import static com.google.common.base.Preconditions.checkArgument;

import org.jspecify.annotations.Nullable;
import org.mentorbase.refusal.Problem;

/**
 * Which part of a list is wanted.
 *
 * @param list names the list and its filters, so that a cursor of one list is not taken for another's
 * @param limit 1 to {@value #LARGEST}
 * @param after the position behind which the page begins, or null for the first page
 */
public record PageRequest(String list, int limit, @Nullable String after) {

    public static final int USUAL = 100;
    public static final int LARGEST = 1000;

    public PageRequest {
        checkArgument(limit > 0 && limit <= LARGEST, "limit %s is not within 1 to %s", limit, LARGEST);
    }

    /** The cursor that continues the list behind a position. */
    public String cursorBehind(String position) {
        return new Cursor(list, position).encode();
    }

    /** Refuses a limit out of bounds, and a cursor that is not one or comes from another list. */
    public static PageRequest of(String list, @Nullable Integer limit, @Nullable String cursor) {
        int items = limit == null ? USUAL : limit;
        if (items < 1 || items > LARGEST) {
            throw Problem.of(PageReason.LIMIT_OUT_OF_RANGE)
                    .field("limit")
                    .value(items)
                    .with("largest", LARGEST)
                    .refusal();
        }
        return new PageRequest(
                list, items, cursor == null ? null : Cursor.decode(cursor).positionIn(list));
    }
}
