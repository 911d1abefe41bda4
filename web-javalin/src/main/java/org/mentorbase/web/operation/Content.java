package org.mentorbase.web.operation;

import com.google.common.io.ByteSource;
import java.io.Closeable;

/** The body of an answer. */
public sealed interface Content {

    /** Something that is represented as JSON. */
    record Json(Object representation) implements Content {}

    /** JSON that is written already. */
    record WrittenJson(String text) implements Content {}

    /**
     * Anything else.
     *
     * @param done to be closed when the source is not needed any more
     */
    record Other(String mediaType, ByteSource source, Closeable done) implements Content {

        public static Other of(String mediaType, ByteSource source) {
            return new Other(mediaType, source, () -> {});
        }
    }
}
