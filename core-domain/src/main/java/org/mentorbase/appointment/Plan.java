package org.mentorbase.appointment;

import com.google.common.base.Strings;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;
import org.mentorbase.meeting.Meeting;
import org.mentorbase.refusal.Problem;
import org.mentorbase.validation.Constraints;

/**
 * When two people meet, for how long, and where.
 *
 * @param durationMinutes 1 to {@value Meeting#LONGEST_MINUTES}
 * @param place a room, an address or a link, or null
 */
public record Plan(
        Start start,
        int durationMinutes,

        @Nullable @Size(max = LONGEST_PLACE) @Pattern(regexp = Constraints.TEXT)
        String place) {

    public static final int LONGEST_PLACE = 500;

    /** Nobody means a year that lies further ahead; it was mistyped. */
    private static final int MOST_DAYS_AHEAD = 3660;

    public Plan {
        place = Strings.emptyToNull(Strings.nullToEmpty(place).strip());
    }

    /** Refuses what is no plan for the time after now. */
    void require(Instant now) {
        Constraints.check(this);
        if (!Meeting.isDuration(durationMinutes)) {
            throw Problem.of(AppointmentReason.APPOINTMENT_DURATION_OUT_OF_RANGE)
                    .field("durationMinutes")
                    .value(durationMinutes)
                    .with("longest", Meeting.LONGEST_MINUTES)
                    .refusal();
        }
        if (!start.at().isAfter(now)) {
            throw startRefused(AppointmentReason.APPOINTMENT_IN_PAST, now).refusal();
        }
        if (start.at().isAfter(now.plus(MOST_DAYS_AHEAD, ChronoUnit.DAYS))) {
            throw startRefused(AppointmentReason.APPOINTMENT_TOO_FAR_AHEAD, now).refusal();
        }
    }

    private Problem startRefused(AppointmentReason reason, Instant now) {
        return Problem.of(reason).field("startsAt").value(start.at()).with("now", now.truncatedTo(ChronoUnit.SECONDS));
    }
}
