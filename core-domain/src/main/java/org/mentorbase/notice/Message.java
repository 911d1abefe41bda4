package org.mentorbase.notice;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.base.CharMatcher;
import com.google.common.collect.ImmutableList;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mentorbase.actor.Username;

/**
 * A mail as it is to be sent. Subject, name and address are one line each; the text has lines that end with {@code \n}.
 *
 * @param notice the number of the notice or of the digest: the same for every attempt, so that a mail program can drop what it
 *     got twice
 * @param at when the notice, or the first one of a digest, was made
 * @param date when it is sent
 * @param html a page that says the same as the text
 * @param unsubscribe where the recipient can switch off what it tells, or null
 * @param calendar what calendar programs are to enter, change or remove
 */
public record Message(
        NoticeId notice,
        Instant at,
        Instant date,
        Username recipient,
        String name,
        String address,
        String subject,
        String text,
        String html,
        NoticeLanguage language,
        @Nullable String unsubscribe,
        ImmutableList<CalendarEntry> calendar) {

    public Message {
        for (String line : List.of(name, address, subject)) {
            checkArgument(CharMatcher.javaIsoControl().matchesNoneOf(line), "“%s” is not one line", line);
        }
    }
}
