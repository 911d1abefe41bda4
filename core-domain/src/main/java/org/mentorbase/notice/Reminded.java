package org.mentorbase.notice;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.mentorbase.actor.Username;
import org.mentorbase.appointment.Appointment;
import org.mentorbase.appointment.AppointmentId;
import org.mentorbase.invitation.Invitation;
import org.mentorbase.invitation.InvitationId;
import org.mentorbase.invitation.Party;
import org.mentorbase.invitation.PendingInvitation;
import org.mentorbase.programme.ProgrammeKey;
import org.mentorbase.relationship.ActiveRelationship;
import org.mentorbase.relationship.Relationship;
import org.mentorbase.relationship.RelationshipId;
import org.mentorbase.reminder.Wait;
import org.mentorbase.reminder.WaitKind;

/** Who is reminded of what is waited for; several things are one notice for each. */
final class Reminded {

    private static final ImmutableSet<WaitKind> ABOUT_RELATIONSHIPS =
            ImmutableSet.of(WaitKind.FIRST_MEETING, WaitKind.MEETING);

    private final NoticeRepositories repositories;
    private final Instant now;
    private final LocalDate today;
    private final Map<ProgrammeKey, Boolean> over = new LinkedHashMap<>();

    Reminded(NoticeRepositories repositories, Instant now) {
        this.repositories = repositories;
        this.now = now;
        this.today = LocalDate.ofInstant(now, ZoneOffset.UTC);
    }

    private record Recipient(ProgrammeKey programme, Username person) {}

    List<Telling> tellings(WaitKind kind, NoticeKind tells, List<Wait> waits) {
        Map<Recipient, List<Wait>> bundles = new LinkedHashMap<>();
        ImmutableMap<Long, ImmutableSet<Username>> people = people(kind, waits);
        for (Wait wait : waits) {
            if (!isOver(wait.programme())) {
                people.getOrDefault(wait.subject(), ImmutableSet.of())
                        .forEach(person -> bundles.computeIfAbsent(
                                        new Recipient(wait.programme(), person), created -> new ArrayList<>())
                                .add(wait));
            }
        }
        List<Telling> tellings = new ArrayList<>();
        bundles.forEach((recipient, several) -> tellings.add(new Telling(
                tells,
                recipient.programme(),
                recipient.person(),
                occasion(several.get(0)),
                several.stream().map(Wait::subject).collect(ImmutableList.toImmutableList()))));
        return tellings;
    }

    /** Who has agreed on an appointment needs no reminder to meet; whether they do will be seen. */
    ImmutableList<Wait> withoutAppointment(ImmutableList<Wait> waits) {
        if (waits.isEmpty() || !ABOUT_RELATIONSHIPS.contains(waits.get(0).kind())) {
            return waits;
        }
        ImmutableSet<RelationshipId> planned = repositories
                .appointments()
                .upcomingAmong(
                        waits.stream()
                                .map(wait -> new RelationshipId(wait.subject()))
                                .toList(),
                        now);
        return waits.stream()
                .filter(wait -> !planned.contains(new RelationshipId(wait.subject())))
                .collect(ImmutableList.toImmutableList());
    }

    /** After the last day of a programme nobody is reminded of anything in it. */
    boolean isOver(ProgrammeKey programme) {
        return over.computeIfAbsent(
                programme,
                key -> repositories
                        .programmes()
                        .find(key)
                        .map(found -> found.endsOn() != null && found.endsOn().isBefore(today))
                        .orElse(true));
    }

    private ImmutableMap<Long, ImmutableSet<Username>> people(WaitKind kind, List<Wait> waits) {
        return switch (kind) {
            case INVITATION -> whoHasNotAnswered(waits);
            case APPOINTMENT -> whoHasAgreed(waits);
            default -> both(waits);
        };
    }

    /** Unless they agreed on it so late that they know. */
    private ImmutableMap<Long, ImmutableSet<Username>> whoHasAgreed(List<Wait> waits) {
        ImmutableMap<AppointmentId, Appointment> found = repositories
                .appointments()
                .findAll(waits.stream()
                        .map(wait -> new AppointmentId(wait.subject()))
                        .toList());
        ImmutableMap.Builder<Long, ImmutableSet<Username>> people = ImmutableMap.builder();
        for (Wait wait : waits) {
            Appointment appointment = found.get(new AppointmentId(wait.subject()));
            if (appointment != null
                    && !appointment.changedAt().isAfter(wait.since().minus(wait.remindedAfter()))) {
                people.put(
                        wait.subject(),
                        ImmutableSet.of(
                                appointment.pair().mentor(), appointment.pair().mentee()));
            }
        }
        return people.buildOrThrow();
    }

    private ImmutableMap<Long, ImmutableSet<Username>> whoHasNotAnswered(List<Wait> waits) {
        ImmutableMap.Builder<Long, ImmutableSet<Username>> people = ImmutableMap.builder();
        for (Invitation invitation : repositories
                .invitations()
                .findAll(waits.stream()
                        .map(wait -> new InvitationId(wait.subject()))
                        .toList())
                .values()) {
            if (invitation instanceof PendingInvitation pending) {
                ImmutableSet.Builder<Username> waited = ImmutableSet.builder();
                for (Party party : Party.values()) {
                    if (InvitationFacts.awaits(pending, party)) {
                        waited.add(
                                party == Party.MENTOR
                                        ? pending.proposal().pair().mentor()
                                        : pending.proposal().pair().mentee());
                    }
                }
                people.put(invitation.id().value(), waited.build());
            }
        }
        return people.buildOrThrow();
    }

    private ImmutableMap<Long, ImmutableSet<Username>> both(List<Wait> waits) {
        ImmutableMap.Builder<Long, ImmutableSet<Username>> people = ImmutableMap.builder();
        for (Relationship relationship : repositories
                .relationships()
                .findAll(waits.stream()
                        .map(wait -> new RelationshipId(wait.subject()))
                        .toList())
                .values()) {
            if (relationship instanceof ActiveRelationship active) {
                people.put(
                        active.id().value(),
                        ImmutableSet.of(active.pair().mentor(), active.pair().mentee()));
            }
        }
        return people.buildOrThrow();
    }

    private static String occasion(Wait wait) {
        return wait.kind().name().toLowerCase(Locale.ROOT).replace('_', ' ') + " " + wait.subject() + " since "
                + wait.since() + " after " + wait.remindedAfter();
    }
}
