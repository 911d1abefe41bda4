package org.mentorbase.mail;

import static org.assertj.core.api.Assertions.assertThat;

import biweekly.Biweekly;
import biweekly.ICalendar;
import biweekly.component.VEvent;
import biweekly.io.TimezoneAssignment;
import biweekly.property.DateStart;
import com.google.common.collect.ImmutableList;
import jakarta.mail.internet.InternetAddress;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mentorbase.notice.CalendarEntry;

/** What a calendar program makes of our files that reads them with another library than the one that writes them. */
class CalendarProgramTest {

    private static final Instant DECEMBER = Instant.parse("2026-12-01T14:00:00Z");
    private static final ZoneId LONDON = ZoneId.of("Europe/London");

    private final Map<String, VEvent> calendar = new HashMap<>();

    @ParameterizedTest
    @CsvSource({
        "2026-12-01T14:00:00Z, Europe/London",
        "2026-07-01T14:00:00Z, Europe/London",
        "2026-10-25T00:30:00Z, Europe/London",
        "2026-10-25T01:30:00Z, Europe/London",
        "2026-03-29T01:00:00Z, Europe/London",
        "2026-07-01T14:00:00Z, America/New_York",
        "2026-12-01T14:00:00Z, Asia/Kolkata",
        "2026-07-01T14:00:00Z, UTC"
    })
    void it_begins_and_ends_at_the_right_instant_in_its_zone(Instant at, ZoneId zone) throws Exception {
        ICalendar file = file(entry(at, zone, 0, false));
        VEvent event = file.getEvents().get(0);

        assertThat(event.getDateStart().getValue()).isEqualTo(at);
        assertThat(event.getDateEnd().getValue()).isEqualTo(at.plus(Duration.ofMinutes(90)));
        if (!zone.getId().equals("UTC")) {
            TimezoneAssignment described = zoneOf(file, event.getDateStart());
            assertThat(described.getComponent().getTimezoneId().getValue()).isEqualTo(zone.getId());
            assertThat(described.getTimeZone().getOffset(at.toEpochMilli()))
                    .isEqualTo(zone.getRules().getOffset(at).getTotalSeconds() * 1000);
        }
    }

    @Test
    void it_is_entered_changed_and_removed() throws Exception {
        ICalendar agreed = receive(entry(DECEMBER, LONDON, 0, false));
        assertThat(agreed.getMethod().getValue()).isEqualTo("REQUEST");
        assertThat(only().getSummary().getValue()).isEqualTo("Mentoring: Zoë and Ben");
        assertThat(only().getLocation().getValue()).isEqualTo("Room 7; left, 東");
        assertThat(only().getOrganizer().getEmail()).isEqualTo("mentoring@example.org");
        assertThat(only().getAttendees())
                .extracting(attendee -> attendee.getCommonName() + " " + attendee.getEmail() + " "
                        + attendee.getParticipationStatus().getValue())
                .containsExactly("Zoë zoe@example.org ACCEPTED", "Ben ben@example.org ACCEPTED");

        receive(entry(DECEMBER.plus(Duration.ofHours(3)), LONDON, 1, false));
        assertThat(only().getDateStart().getValue()).isEqualTo(DECEMBER.plus(Duration.ofHours(3)));
        receive(entry(DECEMBER, LONDON, 0, false));
        assertThat(only().getDateStart().getValue())
                .as("after a mail that comes late")
                .isEqualTo(DECEMBER.plus(Duration.ofHours(3)));

        ICalendar cancelled = receive(entry(DECEMBER.plus(Duration.ofHours(3)), LONDON, 2, true));
        assertThat(cancelled.getMethod().getValue()).isEqualTo("CANCEL");
        assertThat(cancelled.getEvents().get(0).getStatus().getValue()).isEqualTo("CANCELLED");
        assertThat(calendar).isEmpty();
    }

    /** As RFC 5546 wants it: a higher sequence replaces, a lower one is late. */
    private ICalendar receive(CalendarEntry entry) throws Exception {
        ICalendar file = file(entry);
        VEvent event = file.getEvents().get(0);
        String uid = event.getUid().getValue();
        VEvent before = calendar.get(uid);
        if (before == null
                || before.getSequence().getValue() < event.getSequence().getValue()) {
            if (file.getMethod().getValue().equals("CANCEL")) {
                calendar.remove(uid);
            } else {
                calendar.put(uid, event);
            }
        }
        return file;
    }

    private VEvent only() {
        assertThat(calendar).hasSize(1);
        return calendar.values().iterator().next();
    }

    private static TimezoneAssignment zoneOf(ICalendar file, DateStart start) {
        return file.getTimezoneInfo().getTimezone(start);
    }

    /** Which it finds nothing to complain of. */
    private static ICalendar file(CalendarEntry entry) throws Exception {
        ICalendar file = Biweekly.parse(CalendarFile.of(entry, new InternetAddress("mentoring@example.org")))
                .first();
        assertThat(file.validate(file.getVersion()).getWarnings()).isEmpty();
        assertThat(file.getEvents()).hasSize(1);
        return file;
    }

    private static CalendarEntry entry(Instant at, ZoneId zone, int sequence, boolean cancelled) {
        return new CalendarEntry(
                "0b7c5d4e-mentorbase",
                sequence,
                cancelled,
                Instant.parse("2026-03-02T09:00:00Z").plusSeconds(sequence),
                at,
                zone,
                90,
                "Mentoring: Zoë and Ben",
                "Room 7; left, 東",
                ImmutableList.of(
                        new CalendarEntry.Attendee("Zoë", "zoe@example.org"),
                        new CalendarEntry.Attendee("Ben", "ben@example.org")));
    }
}
