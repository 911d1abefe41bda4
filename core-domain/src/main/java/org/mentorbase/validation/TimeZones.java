package org.mentorbase.validation;

import java.time.ZoneId;
import java.util.TreeSet;
import org.mentorbase.refusal.Nearest;
import org.mentorbase.refusal.Problem;

/** The time zones that have a name at IANA, for example {@code Europe/London}; a distance from UTC is none. */
public final class TimeZones {

    private TimeZones() {}

    public static boolean isKnown(String name) {
        return ZoneId.getAvailableZoneIds().contains(name);
    }

    /** Refuses what is not exactly the name of one, and tells the nearest. */
    public static ZoneId parse(String field, String name) {
        if (!isKnown(name)) {
            throw Problem.of(ConstraintReason.TIME_ZONE_UNKNOWN)
                    .field(field)
                    .value(name)
                    .with(
                            "nearest",
                            Nearest.to(name, new TreeSet<>(ZoneId.getAvailableZoneIds()))
                                    .orElse("UTC"))
                    .refusal();
        }
        return ZoneId.of(name);
    }
}
