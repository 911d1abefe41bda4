package org.mentorbase.devdata;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DayTest {

    private static final LocalDate TODAY = LocalDate.parse("2026-03-31");

    @ParameterizedTest
    @CsvSource({
        "2026-03-01, 2026-03-01",
        "today, 2026-03-31",
        "Yesterday, 2026-03-30",
        "tomorrow, 2026-04-01",
        "1 day ago, 2026-03-30",
        "2 weeks ago, 2026-03-17",
        "1 month ago, 2026-02-28",
        "1 year ago, 2025-03-31",
        "in 3 days, 2026-04-03"
    })
    void is_read_as_it_is_said(String text, LocalDate date) {
        assertThat(Day.parse(text)).map(day -> day.asOf(TODAY)).contains(date);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "2026-02-30", "in 3 days ago", "3 days", "-1 days ago", "tomorow", "01/02/2026"})
    void is_not_guessed(String text) {
        assertThat(Day.parse(text)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"2026-03-01", "3 days ago", "in 2 months", "12 months ago", "0 days ago"})
    void is_written_as_it_is_read(String text) {
        assertThat(Day.parse(text)).map(Day::toString).contains(text);
    }
}
