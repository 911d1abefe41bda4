package org.mentorbase.notice;

import com.google.common.base.Joiner;
import com.google.common.base.Strings;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.mentorbase.actor.Username;
import org.mentorbase.appointment.AppointmentId;
import org.mentorbase.member.Member;
import org.mentorbase.relationship.ActiveRelationship;
import org.mentorbase.relationship.RelationshipId;
import org.mentorbase.reminder.ReminderTerms;
import org.mentorbase.reminder.Wait;
import org.mentorbase.reminder.WaitKind;
import org.mentorbase.transaction.Versioned;

/**
 * Looks up what a notice reminds of; empty for what is no longer waited for, waits since later, or was reminded of again after
 * this notice was made.
 */
final class ReminderFacts {

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm", Locale.ENGLISH);

    private final NoticeRepositories repositories;
    private final Words words;
    private final ReminderTerms terms;
    private final Notice notice;
    private final Instant now;
    private final Facts facts;
    private @Nullable ImmutableMap<Username, ImmutableList<Username>> candidates;

    ReminderFacts(
            NoticeRepositories repositories,
            Words words,
            ReminderTerms terms,
            Notice notice,
            Instant now,
            Facts facts) {
        this.now = now;
        this.repositories = repositories;
        this.words = words;
        this.terms = terms;
        this.notice = notice;
        this.facts = facts;
    }

    /** Whether the invitation was not reminded of again after this notice was made. */
    boolean isLastOf(long invitation) {
        return wait(WaitKind.INVITATION, invitation).isPresent();
    }

    Optional<Item> ofRelationship(WaitKind kind, String code, long subject) {
        RelationshipId id = new RelationshipId(subject);
        return wait(kind, subject)
                .flatMap(wait -> repositories
                        .relationships()
                        .find(id)
                        .map(Versioned::value)
                        .filter(found -> found instanceof ActiveRelationship && !hasMetSince(wait, id))
                        .map(relationship -> facts.item(code, relationship.pair(), null)
                                .with(
                                        "other",
                                        facts.nameOf(Facts.otherOf(
                                                relationship.pair(),
                                                notice.telling().recipient())))
                                .with("since", dateOf(wait.since()))
                                .build()));
    }

    Optional<Item> ofAppointment(String code, long subject) {
        return wait(WaitKind.APPOINTMENT, subject)
                .flatMap(wait -> repositories
                        .appointments()
                        .find(new AppointmentId(subject))
                        .map(Versioned::value)
                        .filter(found -> found.isUpcoming(now)
                                && found.plan().start().at().equals(wait.since()))
                        .map(appointment -> {
                            ZonedDateTime start = appointment.plan().start().inZone();
                            String place = appointment.plan().place();
                            return facts.item(place == null ? code : code + "-at-place", appointment.pair(), null)
                                    .with(
                                            "other",
                                            facts.nameOf(Facts.otherOf(
                                                    appointment.pair(),
                                                    notice.telling().recipient())))
                                    .with("date", facts.dateOf(start.toLocalDate()))
                                    .with("time", TIME.format(start))
                                    .with("zone", start.getZone().getId())
                                    .with(
                                            "duration",
                                            words.counted(
                                                    "minutes",
                                                    appointment.plan().durationMinutes()))
                                    .with("place", Strings.nullToEmpty(place))
                                    .build();
                        }));
    }

    /** A meeting may have been recorded that was not read from the log yet. */
    private boolean hasMetSince(Wait wait, RelationshipId id) {
        LocalDate last = repositories.meetings().lastHeldOn(List.of(id)).get(id);
        return last != null
                && (wait.kind() == WaitKind.FIRST_MEETING
                        || last.isAfter(LocalDate.ofInstant(wait.since(), ZoneOffset.UTC)));
    }

    Optional<Item> ofSeeker(long subject) {
        return wait(WaitKind.MENTOR, subject)
                .filter(wait -> isActiveSeeker(wait, Objects.requireNonNull(wait.person())))
                .map(wait -> {
                    Username person = Objects.requireNonNull(wait.person());
                    ImmutableList<Username> best = candidates().getOrDefault(person, ImmutableList.of());
                    return new Facts.ItemBuilder(
                                    best.isEmpty() ? "seeker-without-candidates" : "seeker-with-candidates", null)
                            .with("mentee", facts.nameOf(person))
                            .with("since", dateOf(wait.since()))
                            .with(
                                    "candidates",
                                    Joiner.on(", ")
                                            .join(best.stream()
                                                    .map(facts::nameOf)
                                                    .toList()))
                            .build();
                });
    }

    private boolean isActiveSeeker(Wait wait, Username person) {
        List<Username> one = List.of(person);
        return repositories
                        .members()
                        .find(person)
                        .map(Versioned::value)
                        .filter(Member::active)
                        .isPresent()
                && repositories
                        .preferences()
                        .seekingMentor(wait.programme(), one)
                        .contains(person)
                && repositories
                        .relationships()
                        .menteesAmong(wait.programme(), one)
                        .isEmpty();
    }

    /** Found out for the whole list at once. */
    private ImmutableMap<Username, ImmutableList<Username>> candidates() {
        if (candidates == null) {
            List<Username> seekers = new ArrayList<>();
            notice.telling()
                    .subjects()
                    .forEach(subject ->
                            wait(WaitKind.MENTOR, subject).map(Wait::person).ifPresent(seekers::add));
            candidates = terms.candidates()
                    .best(notice.telling().programme(), seekers, terms.rules().candidates());
        }
        return candidates;
    }

    /** The one that this notice reminds of, if it was not reminded of again. */
    private Optional<Wait> wait(WaitKind kind, long subject) {
        return repositories
                .waits()
                .find(kind, subject)
                .filter(wait -> notice.createdAt().equals(wait.remindedAt()));
    }

    private String dateOf(Instant instant) {
        return facts.dateOf(LocalDate.ofInstant(instant, ZoneOffset.UTC));
    }
}
