package org.mentorbase.mail;

import java.time.Instant;
import org.mentorbase.actor.Username;
import org.mentorbase.notice.Message;
import org.mentorbase.notice.NoticeId;

/** A mail to Ada, of which only what matters is said. */
record SomeMessage(String name, String address, String subject, String text) {

    static SomeMessage toAda() {
        return new SomeMessage("Ada Lovelace", "ada@example.org", "Ben is your new mentee", "Dear Ada,\n\nhello.\n");
    }

    SomeMessage called(String other) {
        return new SomeMessage(other, address, subject, text);
    }

    SomeMessage at(String other) {
        return new SomeMessage(name, other, subject, text);
    }

    SomeMessage saying(String title, String words) {
        return new SomeMessage(name, address, title, words);
    }

    Message build() {
        return new Message(
                new NoticeId(7),
                Instant.parse("2026-03-02T09:00:00Z"),
                new Username("ada"),
                name,
                address,
                subject,
                text);
    }
}
