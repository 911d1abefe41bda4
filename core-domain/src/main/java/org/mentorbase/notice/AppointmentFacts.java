package org.mentorbase.notice;

import com.google.common.base.Strings;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.mentorbase.actor.Username;
import org.mentorbase.appointment.Appointment;
import org.mentorbase.appointment.AppointmentId;
import org.mentorbase.appointment.Plan;
import org.mentorbase.reminder.WaitKind;
import org.mentorbase.transaction.Versioned;

/** What has become of appointments. */
final class AppointmentFacts {

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm", Locale.ENGLISH);

    private static final ImmutableSet<NoticeKind> CALENDAR = ImmutableSet.of(
            NoticeKind.APPOINTMENT_AGREED, NoticeKind.APPOINTMENT_MOVED, NoticeKind.APPOINTMENT_CANCELLED);

    private static final ImmutableSet<NoticeKind> AHEAD = ImmutableSet.of(
            NoticeKind.APPOINTMENT_AGREED, NoticeKind.APPOINTMENT_MOVED, NoticeKind.APPOINTMENT_REMINDER);

    private final Circumstances circumstances;

    AppointmentFacts(Circumstances circumstances) {
        this.circumstances = circumstances;
    }

    /** As it is by now, by the last notice of it; as new to whom nothing of it could be sent yet. */
    Optional<Item> agreed(long subject) {
        return find(subject)
                .filter(appointment -> appointment.isAgreed() && isLast(subject))
                .map(appointment -> item(
                                isNews(subject) ? NoticeKind.APPOINTMENT_AGREED : circumstances.kind(), appointment)
                        .inCalendar(entry(appointment))
                        .build());
    }

    /** Nobody is told of the end of what they never heard of; but rather that than to come to what is cancelled. */
    Optional<Item> cancelled(long subject) {
        ImmutableList<Notice> earlier = earlier(subject);
        boolean hasHeard = earlier.isEmpty() || earlier.stream().anyMatch(AppointmentFacts::mayHaveArrived);
        return find(subject)
                .filter(appointment -> !appointment.isAgreed() && hasHeard)
                .map(appointment -> item(circumstances.kind(), appointment)
                        .inCalendar(entry(appointment))
                        .build());
    }

    /** While it is ahead, and at the time that the notice reminds of. */
    Optional<Item> near(long subject) {
        return circumstances
                .wait(WaitKind.APPOINTMENT, subject)
                .flatMap(wait -> find(subject)
                        .filter(found -> found.isUpcoming(circumstances.now())
                                && found.plan().start().at().equals(wait.since()))
                        .map(appointment ->
                                item(circumstances.kind(), appointment).build()));
    }

    private Optional<Appointment> find(long subject) {
        return circumstances
                .repositories()
                .appointments()
                .find(new AppointmentId(subject))
                .map(Versioned::value);
    }

    private boolean isLast(long subject) {
        return circumstances.noticesOf(CALENDAR, subject).stream()
                .noneMatch(
                        told -> told.id().value() > circumstances.notice().id().value());
    }

    private boolean isNews(long subject) {
        ImmutableList<Notice> earlier = earlier(subject);
        return !earlier.isEmpty() && earlier.stream().noneMatch(Notice::isSent);
    }

    /** Empty for what was agreed before the first round, which people heard of in other ways. */
    private ImmutableList<Notice> earlier(long subject) {
        return circumstances.noticesOf(AHEAD, subject).stream()
                .filter(told -> told.id().value() < circumstances.notice().id().value())
                .collect(ImmutableList.toImmutableList());
    }

    /** Also what is being sent at this moment, or was when a process died. */
    private static boolean mayHaveArrived(Notice told) {
        return told.isSent()
                || (told.progress().state() == NoticeState.WAITING
                        && told.progress().attempts() > 0);
    }

    private Item.Builder item(NoticeKind kind, Appointment appointment) {
        Plan plan = appointment.plan();
        boolean showsPlace = plan.place() != null && appointment.isAgreed();
        return circumstances
                .item(kind, kind.code() + (showsPlace ? "-at-place" : ""))
                .with(appointment.pair())
                .with("other", circumstances.nameOfOther(appointment.pair()))
                .with("date", circumstances.words().date(plan.start().date()))
                .with("time", TIME.format(plan.start().inZone()))
                .with("zone", plan.start().zone().getId())
                .with("duration", circumstances.words().counted("minutes", plan.durationMinutes()))
                .with("place", Strings.nullToEmpty(plan.place()));
    }

    private CalendarEntry entry(Appointment appointment) {
        Plan plan = appointment.plan();
        Username mentor = appointment.pair().mentor();
        Username mentee = appointment.pair().mentee();
        CalendarEntry.Attendee first = attendee(mentor);
        CalendarEntry.Attendee second = attendee(mentee);
        return new CalendarEntry(
                appointment.calendarUid(),
                appointment.sequence(),
                !appointment.isAgreed(),
                appointment.changedAt(),
                plan.start().at(),
                plan.start().zone(),
                plan.durationMinutes(),
                circumstances.words().of("appointment.title", Map.of("mentor", first.name(), "mentee", second.name())),
                plan.place(),
                ImmutableList.of(first, second));
    }

    private CalendarEntry.Attendee attendee(Username person) {
        return new CalendarEntry.Attendee(
                circumstances.people().nameOf(person), circumstances.people().addressOf(person));
    }
}
