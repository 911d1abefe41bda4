package org.mentorbase.notice;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import org.jspecify.annotations.Nullable;

/**
 * What one notice says in a mail; plain text, each of one line.
 *
 * @param subject what it is about
 * @param items what it tells, at least one
 * @param closing stands below them, or null
 */
public record Section(
        NoticeKind kind,
        String subject,
        ImmutableList<Item> items,
        @Nullable String closing) {

    /**
     * One thing.
     *
     * @param sentence what is to be said of it
     * @param values of the names in the sentence, for example {@code mentee}
     * @param quote what somebody said about it, line by line; empty if nobody did
     */
    public record Item(String sentence, ImmutableMap<String, String> values, ImmutableList<String> quote) {}
}
