package org.mentorbase.devdata;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Lists;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.function.Predicate;
import org.mentorbase.actor.Username;
import org.mentorbase.appointment.Appointment;
import org.mentorbase.invitation.AcceptedInvitation;
import org.mentorbase.invitation.Expiry;
import org.mentorbase.invitation.Invitation;
import org.mentorbase.invitation.InvitationId;
import org.mentorbase.invitation.InvitationView;
import org.mentorbase.invitation.PendingInvitation;
import org.mentorbase.meeting.Meeting;
import org.mentorbase.programme.ProgrammeKey;
import org.mentorbase.relationship.EndedRelationship;
import org.mentorbase.relationship.Pair;
import org.mentorbase.relationship.Relationship;
import org.mentorbase.relationship.RelationshipId;

/** Describes the invitations and relationships of some pairs. */
final class ExportedHistories {

    private final DevDataRepositories stored;
    private final Predicate<Pair> wanted;
    private final Names names;
    private final Consumer<? super Thing> consumer;
    private final Map<RelationshipId, AcceptedInvitation> origins = new HashMap<>();

    ExportedHistories(
            DevDataRepositories stored, Predicate<Pair> wanted, Names names, Consumer<? super Thing> consumer) {
        this.stored = stored;
        this.wanted = wanted;
        this.names = names;
        this.consumer = consumer;
    }

    /** Those that became no relationship, in the order in which they were made. */
    void invitations(ProgrammeKey programme) {
        List<InvitationId> ids = new ArrayList<>();
        StoredPairs.forEachInvitation(stored, programme, each -> {
            if (each instanceof AcceptedInvitation accepted) {
                origins.put(accepted.relationship(), accepted);
            } else if (wanted.test(each.proposal().pair())) {
                ids.add(each.id());
            }
        });
        Lists.reverse(ids)
                .forEach(id ->
                        invitation(stored.invitations().find(id).orElseThrow().value()));
    }

    /** To be called after the former. */
    void relationships(ProgrammeKey programme) {
        stored.relationships().forEach(programme, each -> {
            if (wanted.test(each.pair())) {
                relationship(each, Objects.requireNonNull(origins.get(each.id())));
            }
        });
    }

    private void invitation(Invitation invitation) {
        InvitationView view = InvitationView.of(invitation, Expiry.NEVER);
        boolean pending = invitation instanceof PendingInvitation;
        consumer.accept(new SomeInvitation(
                null,
                invitation.proposal().programme(),
                named(invitation.proposal().pair()),
                names.of(invitation.proposal().createdBy()),
                Day.on(view.createdOn()),
                null,
                pending ? null : view.state(),
                view.mentorResponse(),
                view.menteeResponse(),
                Day.onOrNull(view.deactivatedOn()),
                names.of(Histories.reason(invitation))));
    }

    private void relationship(Relationship relationship, AcceptedInvitation origin) {
        SomeRelationship described = new SomeRelationship(
                null,
                relationship.programme(),
                named(relationship.pair()),
                names.of(origin.proposal().createdBy()),
                Day.on(StoredPairs.date(origin.proposal().createdAt())),
                Day.on(StoredPairs.date(relationship.startedAt())),
                null,
                null,
                null,
                null,
                StoredPairs.meetings(stored, relationship.id()).stream()
                        .map(this::meeting)
                        .collect(ImmutableList.toImmutableList()),
                StoredPairs.appointments(stored, relationship.id()).stream()
                        .map(this::appointment)
                        .collect(ImmutableList.toImmutableList()));
        consumer.accept(
                relationship instanceof EndedRelationship ended
                        ? described.ended(
                                Day.on(StoredPairs.date(ended.endedAt())),
                                names.of(ended.endedBy()),
                                names.of(ended.reason()))
                        : described);
    }

    private SomeMeeting meeting(Meeting meeting) {
        Map<Username, Boolean> helped = StoredPairs.helped(stored, meeting);
        SomeMeeting described = SomeMeeting.aMeeting(Day.on(meeting.heldOn()), meeting.durationMinutes())
                .helped(
                        helped.get(meeting.pair().mentor()),
                        helped.get(meeting.pair().mentee()));
        return meeting.happened() ? described : described.voided();
    }

    private SomeAppointment appointment(Appointment stored) {
        return SomeAppointment.of(stored, names.of(stored.plan().place()));
    }

    private Pair named(Pair pair) {
        return new Pair(names.of(pair.mentor()), names.of(pair.mentee()));
    }
}
