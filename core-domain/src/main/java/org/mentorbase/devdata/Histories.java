package org.mentorbase.devdata;

import com.google.common.collect.ArrayListMultimap;
import com.google.common.collect.ListMultimap;
import com.google.common.collect.Sets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.mentorbase.actor.Username;
import org.mentorbase.invitation.DeclinedInvitation;
import org.mentorbase.invitation.Expiry;
import org.mentorbase.invitation.Invitation;
import org.mentorbase.invitation.InvitationView;
import org.mentorbase.invitation.PendingInvitation;
import org.mentorbase.meeting.Meeting;
import org.mentorbase.programme.ProgrammeKey;
import org.mentorbase.refusal.Problem;
import org.mentorbase.relationship.ActiveRelationship;
import org.mentorbase.relationship.Pair;
import org.mentorbase.relationship.Relationship;
import org.mentorbase.relationship.RelationshipView;

/** The invitations, relationships and meetings of a file, pair by pair. */
final class Histories {

    private final Work work;
    private final HistoryMaking making;
    private final Matching<SomeInvitation, Invitation> sameInvitations;
    private final Matching<SomeRelationship, Relationship> sameRelationships;
    private final ListMultimap<PairKey, SomeInvitation> invitations = ArrayListMultimap.create();
    private final ListMultimap<PairKey, SomeRelationship> relationships = ArrayListMultimap.create();
    private final ListMultimap<PairKey, SomeMeeting> meetings = ArrayListMultimap.create();
    private final Set<SomeRelationship> standing = Sets.newIdentityHashSet();
    private final Set<Username> participants = new LinkedHashSet<>();

    Histories(Work work) {
        this.work = work;
        this.making = new HistoryMaking(work);
        this.sameInvitations = new Matching<>(
                described -> isDate(described.createdOn()),
                described -> described.createdOnOrUsual().asOf(work.today()),
                stored -> StoredPairs.date(stored.proposal().createdAt()),
                (described, stored) -> described.stateOrUsual()
                        == InvitationView.of(stored, Expiry.NEVER).state(),
                PendingInvitation.class::isInstance);
        this.sameRelationships = new Matching<>(
                described -> isDate(described.startedOn()),
                described -> described.startedOnOrUsual(work.today()).asOf(work.today()),
                stored -> StoredPairs.date(stored.startedAt()),
                (described, stored) -> described.isActive() == stored instanceof ActiveRelationship,
                ActiveRelationship.class::isInstance);
    }

    /** Those who take part in what will be made, for which they must be active. */
    Set<Username> plan() {
        Described described = work.described();
        described.invitations().forEach(each -> invitations.put(key(each.programme(), each.pair()), each));
        described.relationships().forEach(each -> relationships.put(key(each.programme(), each.pair()), each));
        for (SomeMeeting each : described.meetings()) {
            if (each.pair() != null) {
                meetings.put(key(each.programme(), each.pair()), each);
            }
        }
        Set<PairKey> pairs = Sets.union(Sets.union(invitations.keySet(), relationships.keySet()), meetings.keySet());
        StoredPairs stored = new StoredPairs(work.stored(), pairs);
        pairs.forEach(pair -> plan(pair, stored));
        return participants;
    }

    private PairKey key(@Nullable ProgrammeKey programme, Pair pair) {
        return new PairKey(work.described().programme(programme), pair);
    }

    private void plan(PairKey key, StoredPairs stored) {
        List<SomeRelationship> withMeetings = relationshipsWithMeetings(key, stored);
        IdentityHashMap<SomeInvitation, Invitation> knownInvitations =
                sameInvitations.of(invitations.get(key), stored.invitations(key));
        IdentityHashMap<SomeRelationship, Relationship> known =
                sameRelationships.of(withMeetings, stored.relationships(key));
        List<Thing> anew = new ArrayList<>();
        for (SomeInvitation each : invitations.get(key)) {
            Invitation before = knownInvitations.get(each);
            if (before == null) {
                work.tally().created(each);
                anew.add(each);
            } else if (work.replaces(each, named("invitation", before.id()), differences(each, before))) {
                work.timeline()
                        .atTheBeginning(
                                each.at(), () -> work.stored().removals().remove(before.id()));
                anew.add(each);
            }
        }
        for (SomeRelationship each : withMeetings) {
            Relationship before = known.get(each);
            if (before == null) {
                work.tally().created(each);
                each.meetings().forEach(work.tally()::created);
                anew.add(each);
            } else if (compare(each, before, stored)) {
                anew.add(each);
            }
        }
        if (!anew.isEmpty()) {
            participants.add(key.pair().mentor());
            participants.add(key.pair().mentee());
            make(key, anew);
        }
    }

    private void make(PairKey key, List<Thing> anew) {
        anew.sort(Comparator.comparing(this::begin).thenComparing(this::end));
        for (int turn = 0; turn < anew.size(); turn++) {
            if (anew.get(turn) instanceof SomeInvitation invitation) {
                making.make(key, invitation, turn);
            } else if (anew.get(turn) instanceof SomeRelationship relationship) {
                making.make(key, relationship, turn);
            }
        }
    }

    private LocalDate begin(Thing thing) {
        Day day = thing instanceof SomeRelationship relationship
                ? relationship.invitedOnOrUsual(work.today())
                : ((SomeInvitation) thing).createdOnOrUsual();
        return day.asOf(work.today());
    }

    private LocalDate end(Thing thing) {
        if (thing instanceof SomeRelationship relationship) {
            return relationship.isActive()
                    ? LocalDate.MAX
                    : relationship.endedOnOrUsual().asOf(work.today());
        }
        SomeInvitation invitation = (SomeInvitation) thing;
        return invitation.stateOrUsual() == InvitationView.State.PENDING
                ? LocalDate.MAX
                : invitation.deactivatedOnOrUsual().asOf(work.today());
    }

    /** Whether the relationship is to be made anew; otherwise, what is new of its meetings is planned. */
    private boolean compare(SomeRelationship each, Relationship before, StoredPairs stored) {
        List<Meeting> storedMeetings = each.meetings().isEmpty() ? List.of() : stored.meetings(before.id());
        IdentityHashMap<SomeMeeting, Meeting> known = sameMeetings(each).of(each.meetings(), storedMeetings);
        List<SomeMeeting> added = each.meetings().stream()
                .filter(meeting -> !known.containsKey(meeting))
                .toList();
        RelationshipView view = RelationshipView.of(before);
        InvitationView origin = InvitationView.of(stored.origin(before), Expiry.NEVER);
        Differences differences = new Differences()
                .compare("active", each.isActive(), view.active())
                .compareDay("startedOn", each.startedOn(), view.startedOn())
                .compareDay("endedOn", each.endedOn(), view.endedOn())
                .compare("endedBy", text(each.endedBy()), view.endedBy())
                .compare("endReason", each.endReason(), view.endReason())
                .compare("invitedBy", text(each.invitedBy()), origin.createdBy())
                .compareDay("invitedOn", each.invitedOn(), origin.createdOn());
        known.forEach((described, meeting) -> differences
                .compare("durationMinutes", described.durationMinutes(), meeting.durationMinutes())
                .compare("happened", described.happened(), meeting.happened()));
        if (!view.active() && !added.isEmpty()) {
            differences.compare("meetings", each.meetings().size(), storedMeetings.size());
        }
        if (work.replaces(each, named("relationship", before.id()), differences)) {
            each.meetings().forEach(work.tally()::replaced);
            work.timeline()
                    .atTheBeginning(each.at(), () -> work.stored().removals().remove(before.id()));
            return true;
        } else if (!differences.any()) {
            known.keySet().forEach(meeting -> work.tally().unchanged(Kind.MEETING));
            added.forEach(meeting -> {
                work.tally().created(meeting);
                making.meeting(view.startedOn(), meeting, before.pair(), before::id, 0);
            });
        }
        return false;
    }

    private static Differences differences(SomeInvitation each, Invitation before) {
        InvitationView view = InvitationView.of(before, Expiry.NEVER);
        return new Differences()
                .compare("state", each.stateOrUsual(), view.state())
                .compare("createdBy", text(each.createdBy()), view.createdBy())
                .compareDay("createdOn", each.createdOn(), view.createdOn())
                .compare("mentorResponse", each.mentorResponse(), view.mentorResponse())
                .compare("menteeResponse", each.menteeResponse(), view.menteeResponse())
                .compareDay("deactivatedOn", each.deactivatedOn(), view.deactivatedOn())
                .compare("reason", each.reason(), reason(before));
    }

    static @Nullable String reason(Invitation invitation) {
        return invitation instanceof DeclinedInvitation declined ? declined.reason() : null;
    }

    /** The pair's relationships, each with those meetings too that are described elsewhere. */
    private List<SomeRelationship> relationshipsWithMeetings(PairKey key, StoredPairs stored) {
        List<SomeRelationship> described = new ArrayList<>(relationships.get(key));
        for (SomeMeeting meeting : meetings.get(key)) {
            LocalDate held = meeting.heldOn().asOf(work.today());
            Optional<SomeRelationship> home =
                    described.stream().filter(each -> includes(each, held)).findFirst();
            if (home.isPresent()) {
                SomeRelationship longer = home.get().with(meeting);
                if (standing.contains(home.get())) {
                    standing.add(longer);
                }
                described.set(described.indexOf(home.get()), longer);
            } else {
                stored.relationships(key).stream()
                        .map(RelationshipView::of)
                        .filter(view -> !held.isBefore(view.startedOn())
                                && (view.endedOn() == null || !held.isAfter(view.endedOn())))
                        .findFirst()
                        .ifPresentOrElse(
                                view -> {
                                    SomeRelationship standIn = standingFor(meeting, key, view);
                                    standing.add(standIn);
                                    described.add(standIn);
                                },
                                () -> work.problems().add(homeless(meeting, key, held)));
            }
        }
        return described;
    }

    private boolean includes(SomeRelationship each, LocalDate held) {
        return (each.startedOn() == null || !held.isBefore(each.startedOn().asOf(work.today())))
                && (each.isActive() || !held.isAfter(each.endedOnOrUsual().asOf(work.today())));
    }

    /** The stored relationship, described so that nothing differs. */
    private static SomeRelationship standingFor(SomeMeeting meeting, PairKey key, RelationshipView view) {
        SomeRelationship described = SomeRelationship.aRelationship(view.mentor(), view.mentee())
                .in(key.programme())
                .started(Day.on(view.startedOn()))
                .with(meeting);
        return view.active() ? described : described.ended(null, null, null);
    }

    private static Problem homeless(SomeMeeting meeting, PairKey key, LocalDate held) {
        return Problem.of(DevDataReason.MEETING_WITHOUT_RELATIONSHIP)
                .field("heldOn")
                .value(held)
                .with("mentor", key.pair().mentor())
                .with("mentee", key.pair().mentee())
                .with("programme", key.programme())
                .at(meeting.at());
    }

    /** Meetings that are described apart from their relationship are known by their dates only. */
    private Matching<SomeMeeting, Meeting> sameMeetings(SomeRelationship described) {
        return new Matching<>(
                meeting -> isDate(meeting.heldOn()) || standing.contains(described),
                meeting -> meeting.heldOn().asOf(work.today()),
                Meeting::heldOn,
                (meeting, stored) -> meeting.hasHappened() == stored.happened(),
                meeting -> false);
    }

    private static boolean isDate(@Nullable Day day) {
        return day != null && day.date() != null;
    }

    private static @Nullable String text(@Nullable Username username) {
        return username == null ? null : username.value();
    }

    private static String named(String kind, Object id) {
        return kind + " " + id;
    }
}
