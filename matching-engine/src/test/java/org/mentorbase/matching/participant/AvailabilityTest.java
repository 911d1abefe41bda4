package org.mentorbase.matching.participant;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AvailabilityTest {

    private static final LocalDate WINTER = LocalDate.of(2026, 1, 14);
    private static final LocalDate SUMMER = LocalDate.of(2026, 7, 15);

    @ParameterizedTest
    @CsvSource({
        "00:00 - 03:00 UTC (8:00-11:00 Taiwan) (4pm-7pm US/Pacific) (1:00-4:00 CEST), 00:00 - 03:00 UTC, Mon 00:00 UTC",
        "03:00 - 06:00 UTC (11:00-14:00 Taiwan) (7pm-10pm US/Pacific) (4:00-7:00 CEST), 03:00 - 06:00 UTC, Mon 03:00 UTC",
        "06:00 - 09:00 UTC (14:00-17:00 Taiwan) (10pm-1am US/Pacific) (7:00-10:00 CEST), 06:00 - 09:00 UTC, Mon 06:00 UTC",
        "15:00 - 18:00 UTC (23:00-2:00 Taiwan) (7am-10am US/Pacific) (16:00-19:00 CEST), 15:00 - 18:00 UTC, Mon 15:00 UTC",
        "18:00 - 21:00 UTC (2:00-5:00 Taiwan) (10am-1pm US/Pacific) (19:00-22:00 CEST), 18:00 - 21:00 UTC, Mon 18:00 UTC",
        "21:00 - 00:00 UTC (5:00-8:00 Taiwan) (1pm-4pm US/Pacific) (22:00-1:00 CEST), 21:00 - 00:00 UTC, Mon 21:00 UTC"
    })
    void the_windows_of_the_data_dictionary_are_three_hours_of_every_day(String whole, String brief, String first) {
        assertThat(tags(whole, WINTER))
                .isEqualTo(tags(brief, SUMMER))
                .hasSize(7 * 6)
                .contains(first);
    }

    @Test
    void slots_are_separated_by_commas() {
        assertThat(tags("00:00 - 03:00 UTC (8:00-11:00 Taiwan),21:00 - 00:00 UTC", WINTER))
                .hasSize(2 * 7 * 6)
                .contains("Sun 02:30 UTC", "Sun 23:30 UTC")
                .doesNotContain("Sun 03:00 UTC");
    }

    @Test
    void the_same_time_elsewhere_is_the_same_time() {
        assertThat(tags("Mon 14:00 - 16:00 Europe/Berlin", WINTER))
                .isEqualTo(tags("Monday 13:00-15:00", WINTER))
                .containsExactly("Mon 13:00 UTC", "Mon 13:30 UTC", "Mon 14:00 UTC", "Mon 14:30 UTC");
    }

    @Test
    void in_summer_clocks_are_put_forward() {
        assertThat(tags("Mon 14:00 - 15:00 Europe/Berlin", SUMMER)).containsExactly("Mon 12:00 UTC", "Mon 12:30 UTC");
    }

    @Test
    void a_slot_may_be_on_another_day_in_utc_and_in_another_week() {
        assertThat(tags("Mon 05:00 - 06:00 Asia/Taipei", WINTER)).containsExactly("Sun 21:00 UTC", "Sun 21:30 UTC");
    }

    @Test
    void only_half_hours_that_are_covered_completely_count() {
        assertThat(tags("Tue 10:10 - 11:20 UTC", WINTER)).containsExactly("Tue 10:30 UTC");
        assertThat(tags("Tue 10:00 - 11:00 Asia/Kathmandu", WINTER)).containsExactly("Tue 04:30 UTC");
    }

    @Test
    void every_half_hour_can_be_read_again() {
        for (int number = 0; number < HalfHour.A_WEEK; number++) {
            HalfHour half = new HalfHour(number);

            assertThat(HalfHour.parse(Tag.of(half.toString()))).contains(half);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"Evenings", "25:00 - 26:00 UTC", "Mon 14:00 - 16:00 Middle-earth/Shire", "Xyz 14:00-15:00"})
    void what_is_no_slot_stays_a_tag(String words) {
        assertThat(tags(words, WINTER)).containsExactly(words);
    }

    @Test
    void half_hours_are_told_as_the_times_that_they_make() {
        assertThat(inWords("00:00 - 03:00 UTC, 21:00 - 00:00 UTC"))
                .containsExactly("00:00 - 03:00 UTC every day", "21:00 - 00:00 UTC every day");
        assertThat(inWords("Lunch, Mon 14:00 - 16:00, Sun 23:30 - 00:30"))
                .containsExactly("Lunch", "Mon 00:00 - 00:30 UTC", "Mon 14:00 - 16:00 UTC", "Sun 23:30 - 00:00 UTC");
    }

    private static ImmutableList<String> inWords(String text) {
        return Availability.inWords(tags(text, WINTER).stream().map(Tag::of).toList());
    }

    private static ImmutableSet<String> tags(String text, LocalDate inWeekOf) {
        return Availability.tags(text, inWeekOf);
    }
}
