package org.mentorbase.devdata;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import org.jspecify.annotations.Nullable;
import org.mentorbase.appointment.Appointment;
import org.mentorbase.appointment.AppointmentState;
import org.mentorbase.appointment.Plan;
import org.mentorbase.appointment.Start;
import org.mentorbase.programme.ProgrammeKey;
import org.mentorbase.refusal.Location;
import org.mentorbase.relationship.Pair;

/**
 * An appointment as it was agreed on last; how often it was moved before is not told.
 *
 * @param pair null within a relationship, whose appointment it is
 * @param startsOn by the clocks of the time zone, as is the next
 */
public record SomeAppointment(
        @Nullable Location at,
        @Nullable ProgrammeKey programme,
        @Nullable Pair pair,
        Day startsOn,
        @Nullable LocalTime startsAt,
        @Nullable ZoneId timeZone,
        @Nullable Integer durationMinutes,
        @Nullable String place,
        @Nullable AppointmentState state,
        @Nullable Day agreedOn,
        @Nullable Day cancelledOn)
        implements Thing {

    private static final ZoneId UTC = ZoneId.of("UTC");
    private static final LocalTime USUAL_TIME = LocalTime.NOON;
    private static final int USUAL_MINUTES = 60;
    private static final int USUAL_DAYS_BEFORE = 7;

    /** @param place instead of that of the stored one */
    static SomeAppointment of(Appointment stored, @Nullable String place) {
        Start start = stored.plan().start();
        return new SomeAppointment(
                null,
                null,
                null,
                Day.on(begin(start).toLocalDate()),
                begin(start).toLocalTime(),
                zone(start),
                stored.plan().durationMinutes(),
                place,
                stored.isAgreed() ? null : AppointmentState.CANCELLED,
                Day.on(agreedOn(stored)),
                Day.onOrNull(cancelledOn(stored)));
    }

    /** Agreed on. */
    public static SomeAppointment anAppointment(Day startsOn) {
        return new SomeAppointment(null, null, null, startsOn, null, null, null, null, null, null, null);
    }

    /** By the clocks of UTC, unless another zone is said later. */
    public SomeAppointment at(LocalTime time) {
        return new SomeAppointment(
                at, programme, pair, startsOn, time, timeZone, durationMinutes, place, state, agreedOn, cancelledOn);
    }

    public SomeAppointment in(ZoneId zone, @Nullable String room) {
        return new SomeAppointment(
                at, programme, pair, startsOn, startsAt, zone, durationMinutes, room, state, agreedOn, cancelledOn);
    }

    public SomeAppointment lasting(int minutes) {
        return new SomeAppointment(
                at, programme, pair, startsOn, startsAt, timeZone, minutes, place, state, agreedOn, cancelledOn);
    }

    public SomeAppointment agreed(Day day) {
        return new SomeAppointment(
                at, programme, pair, startsOn, startsAt, timeZone, durationMinutes, place, state, day, cancelledOn);
    }

    public SomeAppointment cancelled(@Nullable Day day) {
        return new SomeAppointment(
                at,
                programme,
                pair,
                startsOn,
                startsAt,
                timeZone,
                durationMinutes,
                place,
                AppointmentState.CANCELLED,
                agreedOn,
                day);
    }

    @Override
    public Kind kind() {
        return Kind.APPOINTMENT;
    }

    @Override
    public String named() {
        return "appointment of " + startsOn;
    }

    /** One of which nothing is said may have been cancelled by the end of its relationship. */
    boolean mayBe(AppointmentState stored) {
        return (state == null && cancelledOn == null) || isCancelled() == (stored == AppointmentState.CANCELLED);
    }

    boolean isCancelled() {
        return state == null ? cancelledOn != null : state == AppointmentState.CANCELLED;
    }

    /** When it begins, by the clocks of its zone. */
    LocalDateTime begin(LocalDate today) {
        return startsOn.asOf(today).atTime(startsAt == null ? USUAL_TIME : startsAt);
    }

    /** Refuses a time that the clocks of the zone do not show, or show twice. */
    Plan plan(LocalDate today) {
        ZoneId zone = timeZone == null ? UTC : timeZone;
        return new Plan(
                Start.parse(begin(today).toString(), zone.getId()),
                durationMinutes == null ? USUAL_MINUTES : durationMinutes,
                place);
    }

    /** A week before, if it is not said, but not before the relationship began. */
    Day agreedOnOrUsual(LocalDate started, LocalDate today) {
        if (agreedOn != null) {
            return agreedOn;
        }
        LocalDate before = startsOn.asOf(today).minusDays(USUAL_DAYS_BEFORE);
        LocalDate past = before.isAfter(today) ? today : before;
        return Day.on(past.isBefore(started) ? started : past);
    }

    /** A day on which its relationship was going on. */
    LocalDate within(LocalDate today) {
        LocalDate day = (agreedOn == null ? startsOn : agreedOn).asOf(today);
        return day.isAfter(today) ? today : day;
    }

    /** As {@link #begin} tells of one that is described, for one that is stored. */
    static LocalDateTime begin(Start start) {
        return described(start).toLocalDateTime();
    }

    /** The zone in which it is described: that of the stored one, unless its clocks show the time twice. */
    static ZoneId zone(Start start) {
        return described(start).getZone();
    }

    /** When what is stored was agreed on as it is; of one that is cancelled, when it was agreed on at first. */
    static LocalDate agreedOn(Appointment stored) {
        return StoredPairs.date(stored.isAgreed() ? stored.changedAt() : stored.agreedAt());
    }

    static @Nullable LocalDate cancelledOn(Appointment stored) {
        return stored.isAgreed() ? null : StoredPairs.date(stored.changedAt());
    }

    private static ZonedDateTime described(Start start) {
        ZonedDateTime time = start.inZone();
        boolean once =
                start.zone().getRules().getValidOffsets(time.toLocalDateTime()).size() == 1;
        return once ? time : time.withZoneSameInstant(UTC);
    }
}
