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
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.mentorbase.actor.Username;
import org.mentorbase.invitation.DeclinedInvitation;
import org.mentorbase.invitation.Expiry;
import org.mentorbase.invitation.Invitation;
import org.mentorbase.invitation.InvitationView;
import org.mentorbase.invitation.PendingInvitation;
import org.mentorbase.programme.ProgrammeKey;
import org.mentorbase.relationship.ActiveRelationship;
import org.mentorbase.relationship.Pair;
import org.mentorbase.relationship.Relationship;

/** The invitations and relationships of a file, pair by pair. */
final class Histories {

    private final Work work;
    private final HistoryMaking making;
    private final Homes homes;
    private final Matching<SomeInvitation, Invitation> sameInvitations;
    private final Matching<SomeRelationship, Relationship> sameRelationships;
    private final ListMultimap<PairKey, SomeInvitation> invitations = ArrayListMultimap.create();
    private final ListMultimap<PairKey, SomeRelationship> relationships = ArrayListMultimap.create();
    private final Set<Username> participants = new LinkedHashSet<>();

    Histories(Work work) {
        this.work = work;
        this.making = new HistoryMaking(work);
        this.homes = new Homes(work);
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
        Set<PairKey> pairs = Sets.union(Sets.union(invitations.keySet(), relationships.keySet()), homes.pairs());
        StoredPairs stored = new StoredPairs(work.stored(), pairs);
        pairs.forEach(pair -> plan(pair, stored));
        return participants;
    }

    private PairKey key(@Nullable ProgrammeKey programme, Pair pair) {
        return new PairKey(work.described().programme(programme), pair);
    }

    private void plan(PairKey key, StoredPairs stored) {
        List<SomeRelationship> complete = homes.of(key, relationships.get(key), stored.relationships(key));
        IdentityHashMap<SomeInvitation, Invitation> knownInvitations =
                sameInvitations.of(invitations.get(key), stored.invitations(key));
        IdentityHashMap<SomeRelationship, Relationship> known =
                sameRelationships.of(complete, stored.relationships(key));
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
        for (SomeRelationship each : complete) {
            Relationship before = known.get(each);
            if (before == null) {
                work.tally().created(each);
                each.meetings().forEach(work.tally()::created);
                each.appointments().forEach(work.tally()::created);
                anew.add(each);
            } else if (new RelationshipComparison(work, making, stored, homes.isStandIn(each))
                    .isToBeMadeAnew(each, before)) {
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
