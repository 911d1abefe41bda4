package org.mentorbase.interchange;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.mentorbase.devdata.Day;

/** What random things are made of; the same seed makes the same. */
record Chance(Random random, LocalDate today) {

    private static final ImmutableList<String> TEXTS = ImmutableList.of(
            "NO",
            "true",
            "007",
            "1e3",
            "~",
            "null",
            "- x",
            "a: b",
            "#",
            "'",
            "\"",
            "{}",
            "[",
            "&a",
            "*a",
            "!!x",
            "%",
            "@",
            "`",
            "Zoë",
            "日本",
            "😀",
            "a\u2028b",
            "a\u00A0b",
            "x # y",
            "2026-01-01",
            "=",
            "<<",
            "?",
            "|",
            ">");

    Day day(int fromToday) {
        return Day.on(today.plusDays(fromToday));
    }

    boolean in(int oneIn) {
        return random.nextInt(oneIn) == 0;
    }

    @Nullable
    String orNull(String text) {
        return in(2) ? text : null;
    }

    String text() {
        return one(TEXTS) + (in(2) ? "" : " " + one(TEXTS));
    }

    <T> T one(List<T> choices) {
        return choices.get(random.nextInt(choices.size()));
    }
}
