package org.mentorbase.page;

import org.jspecify.annotations.Nullable;

/**
 * What a caller asks of a list: how many, and from where.
 *
 * @param limit null for the usual number
 * @param cursor the {@code next} of an earlier page, or null for the first
 */
public record Paging(@Nullable Integer limit, @Nullable String cursor) {

    public static final Paging FIRST = new Paging(null, null);

    public static Paging limit(int limit) {
        return new Paging(limit, null);
    }

    /** The request for a page of the list of that name; see {@link PageRequest#of}. */
    public PageRequest request(String list) {
        return PageRequest.of(list, limit, cursor);
    }
}
