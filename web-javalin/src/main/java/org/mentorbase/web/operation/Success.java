package org.mentorbase.web.operation;

import org.jspecify.annotations.Nullable;

/**
 * What an operation answers when it is not refused.
 *
 * @param schema the record that the JSON represents, or null for other media types
 * @param paged whether it is a page of these
 * @param versioned whether it carries an ETag
 */
public record Success(
        int status, String mediaType, @Nullable Class<? extends Record> schema, boolean paged, boolean versioned) {

    public static final String JSON = "application/json";

    static Success of(int status, Class<? extends Record> schema) {
        return new Success(status, JSON, schema, false, false);
    }

    static Success page(Class<? extends Record> schema) {
        return new Success(200, JSON, schema, true, false);
    }

    static Success other(String mediaType) {
        return new Success(200, mediaType, null, false, false);
    }

    Success withVersion() {
        return new Success(status, mediaType, schema, paged, true);
    }
}
