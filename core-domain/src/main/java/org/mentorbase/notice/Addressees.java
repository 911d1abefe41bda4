package org.mentorbase.notice;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.mentorbase.actor.Actor;
import org.mentorbase.actor.Username;
import org.mentorbase.event.Event;
import org.mentorbase.invitation.Invitation;
import org.mentorbase.invitation.InvitationId;
import org.mentorbase.invitation.Invitations;
import org.mentorbase.programme.ProgrammeKey;

/**
 * Which event is told to whom. Nobody is told what they did themselves, but for the beginning of a relationship and what belongs
 * into calendars; and the operator, who is nobody's name, is told nothing.
 */
final class Addressees {

    private static final ImmutableSet<String> TOLD_TO_MATCHMAKERS =
            ImmutableSet.of("invitation-accepted", "invitation-declined", "invitation-withdrawn", "invitation-expired");

    private final ImmutableMap<InvitationId, Invitation> invitations;

    private Addressees(ImmutableMap<InvitationId, Invitation> invitations) {
        this.invitations = invitations;
    }

    /** For these events. */
    static Addressees within(List<Event> events, Invitations invitations) {
        return new Addressees(invitations.findAll(events.stream()
                .filter(event -> TOLD_TO_MATCHMAKERS.contains(event.change().type()))
                .map(Addressees::invitation)
                .collect(ImmutableSet.toImmutableSet())));
    }

    /** Somebody to be told of one thing. */
    record Addressed(NoticeKind kind, ProgrammeKey programme, Username recipient, long subject, boolean isParty) {}

    ImmutableList<Addressed> of(Event event) {
        return switch (event.change().type()) {
            case "invitation-created" -> others(event, NoticeKind.INVITATION, "invitation", parties(event));
            case "invitation-accepted" ->
                others(event, NoticeKind.INVITATION_ACCEPTED, "invitation", matchmaker(event));
            case "invitation-declined" ->
                others(event, NoticeKind.INVITATION_DECLINED, "invitation", partiesAndMatchmaker(event));
            case "invitation-withdrawn" ->
                others(event, NoticeKind.INVITATION_WITHDRAWN, "invitation", partiesAndMatchmaker(event));
            case "invitation-expired" ->
                others(event, NoticeKind.INVITATION_EXPIRED, "invitation", partiesAndMatchmaker(event));
            case "relationship-started" ->
                ImmutableList.of(
                        addressed(event, NoticeKind.NEW_MENTEE, "relationship", mentor(event)),
                        addressed(event, NoticeKind.NEW_MENTOR, "relationship", mentee(event)));
            case "relationship-ended" -> others(event, NoticeKind.RELATIONSHIP_ENDED, "relationship", parties(event));
            case "appointment-agreed" -> both(event, NoticeKind.APPOINTMENT_AGREED, "appointment");
            case "appointment-moved" -> both(event, NoticeKind.APPOINTMENT_MOVED, "appointment");
            case "appointment-cancelled" -> both(event, NoticeKind.APPOINTMENT_CANCELLED, "appointment");
            case "meeting-recorded" -> others(event, NoticeKind.MEETING_RECORDED, "meeting", parties(event));
            default -> ImmutableList.of();
        };
    }

    /** Whoever did it too: both need it in their calendars. */
    private static ImmutableList<Addressed> both(Event event, NoticeKind kind, String subject) {
        return parties(event).stream()
                .map(person -> addressed(event, kind, subject, person))
                .collect(ImmutableList.toImmutableList());
    }

    private static ImmutableList<Addressed> others(Event event, NoticeKind kind, String subject, Set<Username> people) {
        return people.stream()
                .filter(person -> !person.equals(event.by()) && !Actor.OPERATOR.is(person))
                .map(person -> addressed(event, kind, subject, person))
                .collect(ImmutableList.toImmutableList());
    }

    private static Addressed addressed(Event event, NoticeKind kind, String subject, Username recipient) {
        return new Addressed(
                kind,
                new ProgrammeKey(text(event, "programme")),
                recipient,
                Long.parseLong(text(event, subject)),
                event.change().about().contains(recipient));
    }

    private static Username mentor(Event event) {
        return event.change().about().get(0);
    }

    private static Username mentee(Event event) {
        return event.change().about().get(1);
    }

    private static Set<Username> parties(Event event) {
        return new LinkedHashSet<>(event.change().about());
    }

    /** Who created the invitation, unless it is one of its parties. */
    private Set<Username> matchmaker(Event event) {
        return creator(event)
                .filter(creator -> !event.change().about().contains(creator))
                .map(Set::of)
                .orElse(Set.of());
    }

    private Set<Username> partiesAndMatchmaker(Event event) {
        Set<Username> people = parties(event);
        people.addAll(matchmaker(event));
        return people;
    }

    private Optional<Username> creator(Event event) {
        return Optional.ofNullable(invitations.get(invitation(event)))
                .map(found -> found.proposal().createdBy());
    }

    private static InvitationId invitation(Event event) {
        return new InvitationId(Long.parseLong(text(event, "invitation")));
    }

    private static String text(Event event, String name) {
        Object value = event.change().data().get(name);
        if (value == null) {
            throw new IllegalStateException("event " + event.id() + " does not say which " + name);
        }
        return value.toString();
    }
}
