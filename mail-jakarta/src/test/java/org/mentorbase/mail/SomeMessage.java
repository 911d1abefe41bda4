package org.mentorbase.mail;

import com.google.common.collect.ImmutableList;
import com.google.common.html.HtmlEscapers;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.mentorbase.actor.Username;
import org.mentorbase.notice.CalendarEntry;
import org.mentorbase.notice.Message;
import org.mentorbase.notice.NoticeId;
import org.mentorbase.notice.NoticeLanguage;

/** A mail to Ada, of which only what matters is said. */
record SomeMessage(
        String name,
        String address,
        String subject,
        String text,
        @Nullable String unsubscribe) {

    static SomeMessage toAda() {
        return new SomeMessage(
                "Ada Lovelace", "ada@example.org", "Ben is your new mentee", "Dear Ada,\n\nhello.\n", null);
    }

    SomeMessage called(String other) {
        return new SomeMessage(other, address, subject, text, unsubscribe);
    }

    SomeMessage at(String other) {
        return new SomeMessage(name, other, subject, text, unsubscribe);
    }

    SomeMessage saying(String title, String words) {
        return new SomeMessage(name, address, title, words, unsubscribe);
    }

    /** Which can be switched off there. */
    SomeMessage linking(String url) {
        return new SomeMessage(name, address, subject, text, url);
    }

    /** Whose HTML is the text in one paragraph. */
    Message build() {
        return with("<p>" + HtmlEscapers.htmlEscaper().escape(text) + "</p>");
    }

    Message with(String html) {
        return with(html, ImmutableList.of());
    }

    Message build(ImmutableList<CalendarEntry> calendar) {
        return with("<p></p>", calendar);
    }

    private Message with(String html, ImmutableList<CalendarEntry> calendar) {
        return new Message(
                new NoticeId(7),
                Instant.parse("2026-03-02T09:00:00Z"),
                Instant.parse("2026-03-03T07:30:00Z"),
                new Username("ada"),
                name,
                address,
                subject,
                text,
                html,
                NoticeLanguage.ENGLISH,
                unsubscribe,
                calendar);
    }
}
