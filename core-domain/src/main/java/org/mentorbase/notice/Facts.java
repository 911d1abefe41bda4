package org.mentorbase.notice;

import com.google.common.base.Joiner;
import com.google.common.base.Strings;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.mentorbase.actor.Actor;
import org.mentorbase.actor.Username;
import org.mentorbase.appointment.Appointment;
import org.mentorbase.appointment.AppointmentId;
import org.mentorbase.appointment.Plan;
import org.mentorbase.invitation.DeclinedInvitation;
import org.mentorbase.invitation.Invitation;
import org.mentorbase.invitation.InvitationId;
import org.mentorbase.invitation.Party;
import org.mentorbase.invitation.PendingInvitation;
import org.mentorbase.invitation.Response;
import org.mentorbase.meeting.Meeting;
import org.mentorbase.meeting.MeetingId;
import org.mentorbase.member.Member;
import org.mentorbase.relationship.ActiveRelationship;
import org.mentorbase.relationship.Pair;
import org.mentorbase.relationship.Relationship;
import org.mentorbase.relationship.RelationshipId;
import org.mentorbase.reminder.ReminderTerms;
import org.mentorbase.reminder.WaitKind;
import org.mentorbase.transaction.Versioned;

/** Looks up what notices are about, as it is now; empty for what there is no longer a reason to tell. */
final class Facts {

    private static final ImmutableSet<NoticeKind> INVITING =
            ImmutableSet.of(NoticeKind.INVITATION, NoticeKind.INVITATION_REMINDER);

    private final NoticeRepositories repositories;
    private final Words words;
    private final Notice notice;
    private final ReminderFacts reminders;

    Facts(NoticeRepositories repositories, Words words, ReminderTerms terms, Notice notice, Instant now) {
        this.repositories = repositories;
        this.words = words;
        this.notice = notice;
        this.reminders = new ReminderFacts(repositories, words, terms, notice, now, this);
    }

    Optional<Item> of(long subject) {
        NoticeKind kind = notice.telling().kind();
        Username recipient = notice.telling().recipient();
        return switch (kind) {
            case INVITATION,
                    INVITATION_REMINDER,
                    INVITATION_ACCEPTED,
                    INVITATION_DECLINED,
                    INVITATION_WITHDRAWN,
                    INVITATION_EXPIRED ->
                repositories
                        .invitations()
                        .find(new InvitationId(subject))
                        .map(Versioned::value)
                        .flatMap(invitation -> ofInvitation(kind, recipient, invitation));
            case NEW_MENTEE, NEW_MENTOR, RELATIONSHIP_ENDED ->
                repositories
                        .relationships()
                        .find(new RelationshipId(subject))
                        .map(Versioned::value)
                        .flatMap(relationship -> ofRelationship(kind, recipient, relationship));
            case APPOINTMENT_AGREED, APPOINTMENT_MOVED, APPOINTMENT_CANCELLED ->
                repositories
                        .appointments()
                        .find(new AppointmentId(subject))
                        .map(Versioned::value)
                        .filter(appointment -> isSo(kind, appointment))
                        .map(appointment -> ofAppointment(kind, recipient, appointment));
            case MEETING_RECORDED ->
                repositories
                        .meetings()
                        .find(new MeetingId(subject))
                        .map(Versioned::value)
                        .filter(Meeting::happened)
                        .map(meeting -> ofMeeting(kind, recipient, meeting));
            case FIRST_MEETING_REMINDER -> reminders.ofRelationship(WaitKind.FIRST_MEETING, kind.code(), subject);
            case MEETING_REMINDER -> reminders.ofRelationship(WaitKind.MEETING, kind.code(), subject);
            case APPOINTMENT_REMINDER -> reminders.ofAppointment(kind.code(), subject);
            case SILENT_RELATIONSHIPS -> reminders.ofRelationship(WaitKind.MEETING, "silent-relationship", subject);
            case UNMATCHED_SEEKERS -> reminders.ofSeeker(subject);
        };
    }

    private Optional<Item> ofInvitation(NoticeKind kind, Username recipient, Invitation invitation) {
        Optional<Party> party = invitation.proposal().partyOf(recipient);
        String code = kind.code();
        if (INVITING.contains(kind)) {
            if (party.isEmpty()
                    || !awaits(invitation, party.get())
                    || isToldOtherwise(kind, invitation.id().value())) {
                return Optional.empty();
            }
            code = asked(invitation, party.get());
            if (kind == NoticeKind.INVITATION_REMINDER) {
                code += "-again";
            }
        } else if (party.isPresent() && hasNotHeardOf(invitation, party.get())) {
            return Optional.empty();
        } else if (kind == NoticeKind.INVITATION_DECLINED) {
            code = invitation.responses().mentor() == Response.DECLINE ? "declined-by-mentor" : "declined-by-mentee";
        }
        String reason =
                party.isPresent() && invitation instanceof DeclinedInvitation declined ? declined.reason() : null;
        return Optional.of(item(code, invitation.proposal().pair(), reason)
                .with("creator", nameOf(invitation.proposal().createdBy()))
                .with("since", dateOf(LocalDate.ofInstant(invitation.proposal().createdAt(), ZoneOffset.UTC)))
                .build());
    }

    static boolean awaits(Invitation invitation, Party party) {
        return invitation instanceof PendingInvitation && responseOf(invitation, party) == null;
    }

    private static @Nullable Response responseOf(Invitation invitation, Party party) {
        return party == Party.MENTOR
                ? invitation.responses().mentor()
                : invitation.responses().mentee();
    }

    /** A reminder, by the next one, or by the invitation itself if that was delayed. */
    private boolean isToldOtherwise(NoticeKind kind, long invitation) {
        return kind == NoticeKind.INVITATION_REMINDER
                && (!reminders.isLastOf(invitation)
                        || told(NoticeKind.INVITATION, invitation)
                                .anyMatch(told -> told.progress().state() == NoticeState.WAITING
                                        || isSentSince(told, notice.createdAt())));
    }

    private static boolean isSentSince(Notice told, Instant instant) {
        Instant endedAt = told.progress().endedAt();
        return told.progress().state() == NoticeState.SENT && endedAt != null && !endedAt.isBefore(instant);
    }

    /** Nobody is told of the end of what they never heard of. */
    private boolean hasNotHeardOf(Invitation invitation, Party party) {
        return responseOf(invitation, party) == null
                && !notice.telling().recipient().equals(invitation.proposal().createdBy())
                && INVITING.stream()
                        .flatMap(kind -> told(kind, invitation.id().value()))
                        .noneMatch(told -> told.progress().state() == NoticeState.SENT);
    }

    private Stream<Notice> told(NoticeKind kind, long subject) {
        return repositories.outbox().ofKinds(notice.telling().recipient(), ImmutableSet.of(kind)).stream()
                .filter(told -> told.telling().subjects().contains(subject));
    }

    /** Who asks: the other party, or somebody else. */
    private static String asked(Invitation invitation, Party party) {
        boolean byParty =
                invitation.proposal().partyOf(invitation.proposal().createdBy()).isPresent();
        if (party == Party.MENTOR) {
            return byParty ? "asked-as-mentor" : "proposed-as-mentor";
        }
        return byParty ? "asked-as-mentee" : "proposed-as-mentee";
    }

    private Optional<Item> ofRelationship(NoticeKind kind, Username recipient, Relationship relationship) {
        boolean ends = kind == NoticeKind.RELATIONSHIP_ENDED;
        if (!ends && !(relationship instanceof ActiveRelationship)) {
            return Optional.empty();
        }
        Pair pair = relationship.pair();
        Username other = otherOf(pair, recipient);
        String code = !ends ? kind.code() : other.equals(pair.mentor()) ? "mentor-ended" : "mentee-ended";
        String reason = relationship.<@Nullable String>fold(active -> null, ended -> ended.reason());
        return Optional.of(item(code, pair, reason)
                .with("other", nameOf(other))
                .with("address", addressOf(other))
                .build());
    }

    private Item ofMeeting(NoticeKind kind, Username recipient, Meeting meeting) {
        return item(kind.code(), meeting.pair(), null)
                .with("other", nameOf(otherOf(meeting.pair(), recipient)))
                .with("date", words.date(meeting.heldOn()))
                .with("duration", words.counted("minutes", meeting.durationMinutes()))
                .build();
    }

    /** Whether that is the last that became of it. */
    private static boolean isSo(NoticeKind kind, Appointment appointment) {
        return switch (kind) {
            case APPOINTMENT_AGREED -> appointment.isAgreed() && appointment.sequence() == 0;
            case APPOINTMENT_MOVED -> appointment.isAgreed() && appointment.sequence() > 0;
            default -> !appointment.isAgreed();
        };
    }

    private Item ofAppointment(NoticeKind kind, Username recipient, Appointment appointment) {
        Plan plan = appointment.plan();
        boolean showsPlace = plan.place() != null && appointment.isAgreed();
        return item(kind.code() + (showsPlace ? "-at-place" : ""), appointment.pair(), null)
                .with("other", nameOf(otherOf(appointment.pair(), recipient)))
                .with("date", words.date(plan.start().date()))
                .with(
                        "time",
                        plan.start()
                                .inZone()
                                .toLocalTime()
                                .truncatedTo(ChronoUnit.MINUTES)
                                .toString())
                .with("zone", plan.start().zone().getId())
                .with("duration", words.counted("minutes", plan.durationMinutes()))
                .with("place", Strings.nullToEmpty(plan.place()))
                .inCalendar(entry(appointment))
                .build();
    }

    private CalendarEntry entry(Appointment appointment) {
        Plan plan = appointment.plan();
        Username mentor = appointment.pair().mentor();
        Username mentee = appointment.pair().mentee();
        return new CalendarEntry(
                appointment.calendarUid(),
                appointment.sequence(),
                !appointment.isAgreed(),
                appointment.changedAt(),
                plan.start().at(),
                plan.start().zone(),
                plan.durationMinutes(),
                words.of("appointment.title", Map.of("mentor", nameOf(mentor), "mentee", nameOf(mentee))),
                plan.place(),
                ImmutableList.of(attendee(mentor), attendee(mentee)));
    }

    private CalendarEntry.Attendee attendee(Username person) {
        return new CalendarEntry.Attendee(nameOf(person), Words.oneLine(addressOf(person)));
    }

    ItemBuilder item(String code, Pair pair, @Nullable String quote) {
        return new ItemBuilder(code, quote)
                .with("mentor", nameOf(pair.mentor()))
                .with("mentee", nameOf(pair.mentee()));
    }

    static Username otherOf(Pair pair, Username person) {
        return pair.mentor().equals(person) ? pair.mentee() : pair.mentor();
    }

    String nameOf(Username person) {
        if (Actor.OPERATOR.is(person)) {
            return words.of("operator");
        }
        return member(person).map(Facts::nameOf).orElse(person.value());
    }

    static String nameOf(Member member) {
        String first = member.preferredName() != null ? member.preferredName() : member.firstNames();
        String name =
                Joiner.on(' ').skipNulls().join(Strings.emptyToNull(first), Strings.emptyToNull(member.surname()));
        return name.isBlank() ? member.username().value() : Words.oneLine(name);
    }

    private String addressOf(Username person) {
        return member(person).map(Member::email).orElse(person.value());
    }

    private Optional<Member> member(Username person) {
        return repositories.members().find(person).map(Versioned::value);
    }

    String dateOf(LocalDate date) {
        return words.date(date);
    }

    static final class ItemBuilder {

        private final String code;
        private final @Nullable String quote;
        private final ImmutableMap.Builder<String, String> values = ImmutableMap.builder();
        private @Nullable CalendarEntry calendar;

        ItemBuilder(String code, @Nullable String quote) {
            this.code = code;
            this.quote = quote;
        }

        ItemBuilder with(String name, String value) {
            values.put(name, value);
            return this;
        }

        ItemBuilder inCalendar(CalendarEntry entry) {
            calendar = entry;
            return this;
        }

        Item build() {
            return new Item(code, values.buildOrThrow(), quote, calendar);
        }
    }
}
