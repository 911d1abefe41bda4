package org.mentorbase.notice;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableSet;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mentorbase.actor.Username;

/** In Berlin, clocks went forward from 02:00 to 03:00 on 29 March 2026, and back from 03:00 to 02:00 on 25 October. */
class WhenToSendTest {

    private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");

    @ParameterizedTest
    @CsvSource({
        "2026-01-14T20:59:59Z, 2026-01-14T20:59:59Z",
        "2026-01-14T21:00:00Z, 2026-01-15T06:00:00Z",
        "2026-01-15T05:59:59Z, 2026-01-15T06:00:00Z",
        "2026-01-15T06:00:00Z, 2026-01-15T06:00:00Z",
        "2026-03-28T22:00:00Z, 2026-03-29T05:00:00Z",
        "2026-10-24T22:00:00Z, 2026-10-25T06:00:00Z"
    })
    void quiet_hours_over_midnight_end_by_the_clock_on_the_wall(String now, String expected) {
        assertThat(quiet("22:00", "07:00").after(Instant.parse(now), BERLIN)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({
        // 02:30 is left out: mail may come when the clocks show 03:00
        "01:00, 02:30, 2026-03-29T00:15:00Z, 2026-03-29T01:00:00Z",
        "02:30, 05:00, 2026-03-29T00:59:00Z, 2026-03-29T00:59:00Z",
        "02:30, 05:00, 2026-03-29T01:00:00Z, 2026-03-29T03:00:00Z",
        // 02:30 comes twice: quiet until the second time
        "01:00, 02:30, 2026-10-25T00:15:00Z, 2026-10-25T01:30:00Z",
        "01:00, 02:30, 2026-10-25T00:45:00Z, 2026-10-25T01:30:00Z",
        "01:00, 02:30, 2026-10-25T01:30:00Z, 2026-10-25T01:30:00Z",
        // and from the first time on
        "02:30, 05:00, 2026-10-25T00:30:00Z, 2026-10-25T04:00:00Z"
    })
    void quiet_hours_that_meet_a_change_of_the_clocks(String from, String until, String now, String expected) {
        assertThat(quiet(from, until).after(Instant.parse(now), BERLIN)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({
        "DAILY,  08:00, 2026-01-14T07:00:00Z, 2026-01-14T07:00:00Z",
        "DAILY,  08:00, 2026-01-14T07:00:01Z, 2026-01-15T07:00:00Z",
        "DAILY,  08:00, 2026-03-28T12:00:00Z, 2026-03-29T06:00:00Z",
        "DAILY,  02:30, 2026-03-28T12:00:00Z, 2026-03-29T01:00:00Z",
        "DAILY,  02:30, 2026-10-24T12:00:00Z, 2026-10-25T00:30:00Z",
        "DAILY,  02:30, 2026-10-25T00:45:00Z, 2026-10-26T01:30:00Z",
        // 14 January 2026 is a Wednesday
        "WEEKLY, 08:00, 2026-01-14T07:00:00Z, 2026-01-19T07:00:00Z",
        "WEEKLY, 08:00, 2026-01-19T07:00:00Z, 2026-01-19T07:00:00Z",
        "WEEKLY, 08:00, 2026-01-19T07:00:01Z, 2026-01-26T07:00:00Z",
        "WEEKLY, 00:00, 2026-01-18T23:30:00Z, 2026-01-25T23:00:00Z"
    })
    void digests_come_at_a_time_of_the_clock_on_the_wall(
            NoticeFrequency frequency, String at, String since, String expected) {
        NoticeSettings settings = settings(frequency, at, null);

        assertThat(settings.earliest(Instant.parse(since), Instant.parse(since)))
                .isEqualTo(expected);
    }

    @Test
    void a_digest_that_falls_into_quiet_hours_comes_when_they_end() {
        NoticeSettings settings = settings(NoticeFrequency.DAILY, "06:00", quiet("22:00", "07:00"));
        Instant evening = Instant.parse("2026-01-14T19:00:00Z");

        assertThat(settings.earliest(evening, evening)).isEqualTo("2026-01-15T06:00:00Z");
    }

    @Test
    void what_is_late_is_sent_now_but_not_in_quiet_hours() {
        NoticeSettings settings = settings(NoticeFrequency.AT_ONCE, "08:00", quiet("22:00", "07:00"));
        Instant morning = Instant.parse("2026-01-14T09:00:00Z");

        assertThat(settings.earliest(morning, Instant.parse("2026-01-14T13:00:00Z")))
                .isEqualTo("2026-01-14T13:00:00Z");
        assertThat(settings.earliest(morning, Instant.parse("2026-01-14T23:00:00Z")))
                .isEqualTo("2026-01-15T06:00:00Z");
    }

    private static QuietHours quiet(String from, String until) {
        return new QuietHours(LocalTime.parse(from), LocalTime.parse(until));
    }

    private static NoticeSettings settings(NoticeFrequency frequency, String digestAt, QuietHours quiet) {
        return new NoticeSettings(
                new Username("ada"),
                ImmutableSet.of(),
                frequency,
                LocalTime.parse(digestAt),
                DayOfWeek.MONDAY,
                quiet,
                BERLIN,
                NoticeLanguage.ENGLISH);
    }
}
