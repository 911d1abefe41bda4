package org.mentorbase.notice;

import static com.google.common.base.Preconditions.checkArgument;

import org.jspecify.annotations.Nullable;

/**
 * What a notice says at the moment: a message, or why there is none to send.
 *
 * @param message null when there is nothing left to tell
 * @param because why there is no message, in words for coordinators; null when there is one
 */
public record Composed(@Nullable Message message, @Nullable String because) {

    public Composed {
        checkArgument((message == null) != (because == null), "either a message or a reason");
    }

    static Composed nothing(String because) {
        return new Composed(null, because);
    }
}
