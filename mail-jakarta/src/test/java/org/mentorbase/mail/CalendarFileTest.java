package org.mentorbase.mail;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import jakarta.mail.internet.InternetAddress;
import java.io.StringReader;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.Property;
import net.fortuna.ical4j.model.component.Observance;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.component.VTimeZone;
import net.fortuna.ical4j.model.property.TzOffsetTo;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mentorbase.notice.CalendarEntry;

class CalendarFileTest {

    @Test
    void an_entry_is_written_as_calendar_programs_take_it() throws Exception {
        assertThat(file(entry("2026-12-01T14:00:00Z", "Europe/London"))).isEqualToNormalizingNewlines("""
                        BEGIN:VCALENDAR
                        PRODID:-//Mentorbase//Mentorbase//EN
                        VERSION:2.0
                        METHOD:REQUEST
                        BEGIN:VTIMEZONE
                        TZID:Europe/London
                        BEGIN:STANDARD
                        DTSTART:20261025T020000
                        TZOFFSETFROM:+0100
                        TZOFFSETTO:+0000
                        TZNAME:GMT
                        END:STANDARD
                        END:VTIMEZONE
                        BEGIN:VEVENT
                        UID:0b7c5d4e-mentorbase
                        DTSTAMP:20260302T090000Z
                        SEQUENCE:1
                        DTSTART;TZID=Europe/London:20261201T140000
                        DTEND;TZID=Europe/London:20261201T153000
                        SUMMARY:Ada and Ben
                        STATUS:CONFIRMED
                        LOCATION:Room 7
                        ORGANIZER:mailto:mentoring@example.org
                        ATTENDEE;CN=Ada Lovelace;ROLE=REQ-PARTICIPANT;PARTSTAT=ACCEPTED;RSVP=FALSE:
                         mailto:ada@example.org
                        END:VEVENT
                        END:VCALENDAR
                        """);
    }

    @ParameterizedTest
    @CsvSource({
        "2026-12-01T14:00:00Z, Europe/London,      20261201T140000, +00:00",
        "2026-07-01T14:00:00Z, Europe/London,      20260701T150000, +01:00",
        "2026-03-29T01:00:00Z, Europe/London,      20260329T020000, +01:00",
        "2026-03-29T00:59:59Z, Europe/London,      20260329T005959, +00:00",
        "2026-07-01T14:00:00Z, America/New_York,   20260701T100000, -04:00",
        "2026-12-01T14:00:00Z, America/New_York,   20261201T090000, -05:00",
        "2026-07-01T14:00:00Z, Asia/Kolkata,       20260701T193000, +05:30",
        "2026-07-01T14:00:00Z, Africa/Nairobi,     20260701T170000, +03:00",
        "2026-07-01T14:00:00Z, Etc/GMT+5,          20260701T090000, -05:00",
    })
    void the_time_is_that_of_the_zone_and_the_zone_is_described(Instant at, String zone, String onClocks, String offset)
            throws Exception {
        String file = file(entry(at.toString(), zone));

        assertThat(file).contains("DTSTART;TZID=" + zone + ":" + onClocks + "\r\n");
        Calendar read = read(file);
        VTimeZone described = (VTimeZone) read.getComponents("VTIMEZONE").get(0);
        List<Observance> observances = described.getObservances();
        String first = offsetOf(observances.get(0));
        assertThat(first).isEqualTo(offset);
    }

    private static String offsetOf(Observance observance) {
        Optional<TzOffsetTo> offset = observance.getProperty(Property.TZOFFSETTO);
        return offset.orElseThrow().getOffset().getId().replace("Z", "+00:00");
    }

    @Test
    void what_goes_on_while_clocks_are_changed_has_both_descriptions() throws Exception {
        String file = file(entry("2026-10-25T00:30:00Z", "Europe/London"));

        assertThat(file)
                .contains("DTSTART;TZID=Europe/London:20261025T013000", "DTEND;TZID=Europe/London:20261025T020000")
                .containsSubsequence("BEGIN:DAYLIGHT", "BEGIN:STANDARD");
    }

    @Test
    void utc_needs_no_description() throws Exception {
        assertThat(file(entry("2026-10-25T00:30:00Z", "UTC")))
                .contains("DTSTART:20261025T003000Z", "DTEND:20261025T020000Z")
                .doesNotContain("VTIMEZONE");
    }

    @Test
    void a_cancelled_entry_is_removed() throws Exception {
        CalendarEntry entry = entry("2026-12-01T14:00:00Z", "Europe/London");
        CalendarEntry cancelled = new CalendarEntry(
                entry.uid(),
                2,
                true,
                entry.stampedAt(),
                entry.startsAt(),
                entry.zone(),
                90,
                entry.title(),
                null,
                entry.attendees());

        assertThat(file(cancelled)).contains("METHOD:CANCEL", "STATUS:CANCELLED", "SEQUENCE:2", "UID:" + entry.uid());
    }

    @Test
    void whatever_stands_in_it_is_text_and_no_line_is_too_long() throws Exception {
        String title = "東京; \\ Ada, \"Ben\" – שלום BEGIN:VEVENT".repeat(12);
        CalendarEntry entry = new CalendarEntry(
                "uid",
                0,
                false,
                Instant.parse("2026-03-02T09:00:00Z"),
                Instant.parse("2026-03-09T09:00:00Z"),
                ZoneId.of("Europe/London"),
                60,
                title,
                "Room 7,\nthird floor; \\ left",
                ImmutableList.of(
                        new CalendarEntry.Attendee("Zoë \"Z\"; , : ^ 東", "zoë@example.org"),
                        new CalendarEntry.Attendee("Ben", "ben+x@example.org")));

        String file = file(entry);

        assertThat(file.split("\r\n"))
                .allSatisfy(line -> assertThat(line.getBytes(UTF_8)).hasSizeLessThanOrEqualTo(75));
        assertThat(file.replace("\r\n", "")).doesNotContain("\r", "\n");
        VEvent event = (VEvent) read(file).getComponents("VEVENT").get(0);
        assertThat(event.getSummary().getValue()).isEqualTo(title);
        assertThat(event.getLocation().getValue()).isEqualTo("Room 7,\nthird floor; \\ left");
        assertThat(event.getAttendees()).hasSize(2);
        assertThat(event.getAttendees().get(0).getParameter("CN").orElseThrow().getValue())
                .isEqualTo("Zoë \"Z\"; , : ^ 東");
    }

    private static CalendarEntry entry(String startsAt, String zone) {
        return new CalendarEntry(
                "0b7c5d4e-mentorbase",
                1,
                false,
                Instant.parse("2026-03-02T09:00:00Z"),
                Instant.parse(startsAt),
                ZoneId.of(zone),
                90,
                "Ada and Ben",
                "Room 7",
                ImmutableList.of(new CalendarEntry.Attendee("Ada Lovelace", "ada@example.org")));
    }

    /** Validated while it is written, and read again. */
    private static String file(CalendarEntry entry) throws Exception {
        String file = CalendarFile.of(entry, new InternetAddress("mentoring@example.org"));
        assertThat(read(file).validate(true).getEntries()).isEmpty();
        return file;
    }

    private static Calendar read(String file) throws Exception {
        return new CalendarBuilder().build(new StringReader(file));
    }
}
