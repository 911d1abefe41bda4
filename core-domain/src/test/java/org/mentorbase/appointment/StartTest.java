package org.mentorbase.appointment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.mentorbase.fixture.Refused.problem;

import java.time.Instant;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mentorbase.refusal.Problem;

class StartTest {

    @ParameterizedTest
    @CsvSource({
        "2026-12-01T14:00,              Europe/London,    2026-12-01T14:00:00Z",
        "2026-07-01T14:00,              Europe/London,    2026-07-01T13:00:00Z",
        "2026-07-01T14:00:30,           Europe/London,    2026-07-01T13:00:30Z",
        "2026-07-01T14:00,              America/New_York, 2026-07-01T18:00:00Z",
        "2026-07-01T14:00,              Asia/Kolkata,     2026-07-01T08:30:00Z",
        "2026-07-01T14:00,              UTC,              2026-07-01T14:00:00Z",
        "2026-07-01T14:00Z,             Europe/London,    2026-07-01T14:00:00Z",
        "2026-07-01T14:00:00.987654Z,   Europe/London,    2026-07-01T14:00:00Z",
        "2026-07-01T14:00-05:00,        Europe/London,    2026-07-01T19:00:00Z",
        "2026-10-25T01:30+01:00,        Europe/London,    2026-10-25T00:30:00Z",
        "2026-10-25T01:30+00:00,        Europe/London,    2026-10-25T01:30:00Z",
    })
    void is_a_time_on_the_clocks_of_a_zone_or_with_its_distance_from_utc(String text, String zone, Instant at) {
        assertThat(Start.parse(text, zone)).isEqualTo(new Start(at, ZoneId.of(zone)));
    }

    @ParameterizedTest
    @CsvSource({
        "2026-13-01T14:00,              Europe/London,    APPOINTMENT_START_MALFORMED,      startsAt",
        "2026-12-01,                    Europe/London,    APPOINTMENT_START_MALFORMED,      startsAt",
        "2026-12-01 14:00,              Europe/London,    APPOINTMENT_START_MALFORMED,      startsAt",
        "2026-02-30T14:00,              Europe/London,    APPOINTMENT_START_MALFORMED,      startsAt",
        "tomorrow,                      Europe/London,    APPOINTMENT_START_MALFORMED,      startsAt",
        "2026-03-29T01:30,              Europe/London,    APPOINTMENT_START_NOT_ON_CLOCK,   startsAt",
        "2026-10-25T01:30,              Europe/London,    APPOINTMENT_START_TWICE_ON_CLOCK, startsAt",
        "2026-12-01T14:00,              Europe/Camelot,   TIME_ZONE_UNKNOWN,                timeZone",
        "2026-12-01T14:00,              +01:00,           TIME_ZONE_UNKNOWN,                timeZone",
        "2026-12-01T14:00,              europe/london,    TIME_ZONE_UNKNOWN,                timeZone",
    })
    void anything_else_is_refused(String text, String zone, String reason, String field) {
        Problem problem = problem(() -> Start.parse(text, zone));

        assertThat(problem.reason()).hasToString(reason);
        assertThat(problem.field()).isEqualTo(field);
        assertThat(problem.value()).isEqualTo(field.equals("timeZone") ? zone : text);
    }

    @Test
    void its_date_is_that_of_the_zone() {
        assertThat(Start.parse("2026-07-01T23:30Z", "Asia/Kolkata").date()).isEqualTo("2026-07-02");
    }

    @Test
    void a_mistaken_one_cannot_be_made() {
        assertThatIllegalArgumentException().isThrownBy(() -> new Start(Instant.EPOCH.plusNanos(1), ZoneId.of("UTC")));
        assertThatIllegalArgumentException().isThrownBy(() -> new Start(Instant.EPOCH, ZoneId.of("+01:00")));
    }
}
