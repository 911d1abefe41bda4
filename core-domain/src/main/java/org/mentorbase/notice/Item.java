package org.mentorbase.notice;

import com.google.common.collect.ImmutableMap;
import org.jspecify.annotations.Nullable;
import org.mentorbase.relationship.Pair;

/**
 * One of the things that a notice tells.
 *
 * @param kind as which it is told
 * @param code what its words are called
 * @param values of the names in them
 * @param quote what somebody said about it, or null
 * @param calendar what it is in a calendar, or null
 */
record Item(
        NoticeKind kind,
        String code,
        ImmutableMap<String, String> values,
        @Nullable String quote,
        @Nullable CalendarEntry calendar) {

    static final class Builder {

        private final NoticeKind kind;
        private final String code;
        private final People people;
        private final ImmutableMap.Builder<String, String> values = ImmutableMap.builder();
        private @Nullable String quote;
        private @Nullable CalendarEntry calendar;

        Builder(NoticeKind kind, String code, People people) {
            this.kind = kind;
            this.code = code;
            this.people = people;
        }

        Builder with(String name, String value) {
            values.put(name, value);
            return this;
        }

        Builder with(Pair pair) {
            return with("mentor", people.nameOf(pair.mentor())).with("mentee", people.nameOf(pair.mentee()));
        }

        Builder quoting(@Nullable String text) {
            quote = text;
            return this;
        }

        Builder inCalendar(CalendarEntry entry) {
            calendar = entry;
            return this;
        }

        Item build() {
            return new Item(kind, code, values.buildOrThrow(), quote, calendar);
        }
    }
}
