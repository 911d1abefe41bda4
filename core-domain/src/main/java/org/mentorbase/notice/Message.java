package org.mentorbase.notice;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.base.CharMatcher;
import java.time.Instant;
import java.util.List;
import org.mentorbase.actor.Username;

/**
 * A mail as it is to be sent. Subject, name and address are one line each; the text has lines that end with {@code \n}.
 *
 * @param notice the same for every attempt, so that a mail program can drop what it got twice
 * @param at when the notice was made
 */
public record Message(
        NoticeId notice, Instant at, Username recipient, String name, String address, String subject, String text) {

    public Message {
        for (String line : List.of(name, address, subject)) {
            checkArgument(CharMatcher.javaIsoControl().matchesNoneOf(line), "“%s” is not one line", line);
        }
    }
}
