package org.mentorbase.mail;

import jakarta.mail.internet.InternetAddress;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import net.fortuna.ical4j.data.CalendarOutputter;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.Parameter;
import net.fortuna.ical4j.model.ParameterList;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.parameter.Cn;
import net.fortuna.ical4j.model.parameter.PartStat;
import net.fortuna.ical4j.model.parameter.Role;
import net.fortuna.ical4j.model.parameter.Rsvp;
import net.fortuna.ical4j.model.parameter.TzId;
import net.fortuna.ical4j.model.property.Attendee;
import net.fortuna.ical4j.model.property.DtEnd;
import net.fortuna.ical4j.model.property.DtStamp;
import net.fortuna.ical4j.model.property.DtStart;
import net.fortuna.ical4j.model.property.Location;
import net.fortuna.ical4j.model.property.Organizer;
import net.fortuna.ical4j.model.property.ProdId;
import net.fortuna.ical4j.model.property.Sequence;
import net.fortuna.ical4j.model.property.Summary;
import net.fortuna.ical4j.model.property.Uid;
import net.fortuna.ical4j.model.property.immutable.ImmutableMethod;
import net.fortuna.ical4j.model.property.immutable.ImmutableStatus;
import net.fortuna.ical4j.model.property.immutable.ImmutableVersion;
import org.mentorbase.notice.CalendarEntry;

/**
 * A calendar entry as calendar programs take it from a mail (RFC 5545, RFC 5546): both have agreed already, so that nobody has to
 * answer; the organizer is who sends the mail.
 */
final class CalendarFile {

    /** Lines are not folded by the library, which counts characters and not octets. */
    private static final int UNFOLDED = 1 << 20;

    private CalendarFile() {}

    static String method(CalendarEntry entry) {
        return entry.cancelled() ? "CANCEL" : "REQUEST";
    }

    static String of(CalendarEntry entry, InternetAddress organizer) {
        Calendar calendar = new Calendar();
        calendar.add(new ProdId("-//Mentorbase//Mentorbase//EN"));
        calendar.add(ImmutableVersion.VERSION_2_0);
        calendar.add(entry.cancelled() ? ImmutableMethod.CANCEL : ImmutableMethod.REQUEST);
        if (!isUtc(entry)) {
            calendar.add(TimeZones.of(entry.zone(), entry.startsAt(), entry.endsAt()));
        }
        calendar.add(event(entry, organizer));
        StringWriter written = new StringWriter();
        try {
            new CalendarOutputter(true, UNFOLDED).output(calendar, written);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return Folding.fold(written.toString());
    }

    private static VEvent event(CalendarEntry entry, InternetAddress organizer) {
        VEvent event = new VEvent(false);
        event.add(new Uid(entry.uid()));
        event.add(new DtStamp(entry.stampedAt()));
        event.add(new Sequence(entry.sequence()));
        if (isUtc(entry)) {
            event.add(new DtStart<>(entry.startsAt()));
            event.add(new DtEnd<>(entry.endsAt()));
        } else {
            ParameterList zone =
                    new ParameterList(List.<Parameter>of(new TzId(entry.zone().getId())));
            event.add(new DtStart<>(zone, onClocks(entry, entry.startsAt())));
            event.add(new DtEnd<>(zone, onClocks(entry, entry.endsAt())));
        }
        event.add(new Summary(entry.title()));
        event.add(entry.cancelled() ? ImmutableStatus.VEVENT_CANCELLED : ImmutableStatus.VEVENT_CONFIRMED);
        if (entry.place() != null) {
            event.add(new Location(entry.place()));
        }
        event.add(new Organizer(mailto(organizer.getAddress())));
        entry.attendees().forEach(attendee -> event.add(attendee(attendee)));
        return event;
    }

    private static Attendee attendee(CalendarEntry.Attendee somebody) {
        Attendee attendee = new Attendee(mailto(somebody.address()));
        attendee.add(new Cn(somebody.name()));
        attendee.add(Role.REQ_PARTICIPANT);
        attendee.add(PartStat.ACCEPTED);
        attendee.add(Rsvp.FALSE);
        return attendee;
    }

    private static boolean isUtc(CalendarEntry entry) {
        return entry.zone().normalized().equals(ZoneOffset.UTC);
    }

    private static LocalDateTime onClocks(CalendarEntry entry, Instant instant) {
        return LocalDateTime.ofInstant(instant, entry.zone());
    }

    private static URI mailto(String address) {
        try {
            return new URI("mailto", address, null);
        } catch (URISyntaxException malformed) {
            throw new IllegalArgumentException(malformed);
        }
    }
}
