package org.mentorbase.devdata;

import com.google.common.collect.ArrayListMultimap;
import com.google.common.collect.ListMultimap;
import com.google.common.collect.Sets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.mentorbase.programme.ProgrammeKey;
import org.mentorbase.refusal.Problem;
import org.mentorbase.relationship.Pair;
import org.mentorbase.relationship.Relationship;
import org.mentorbase.relationship.RelationshipView;

/** Finds the relationships of the meetings and appointments that are described apart from them. */
final class Homes {

    private final Work work;
    private final ListMultimap<PairKey, Guest> guests = ArrayListMultimap.create();
    private final Set<SomeRelationship> standing = Sets.newIdentityHashSet();

    /** @param day on which its relationship was going on */
    private record Guest(Thing thing, String field, LocalDate day) {

        SomeRelationship in(SomeRelationship home) {
            return thing instanceof SomeMeeting meeting ? home.with(meeting) : home.with((SomeAppointment) thing);
        }
    }

    Homes(Work work) {
        this.work = work;
        LocalDate today = work.today();
        work.described()
                .meetings()
                .forEach(each -> add(
                        each.programme(),
                        each.pair(),
                        new Guest(each, "heldOn", each.heldOn().asOf(today))));
        work.described()
                .appointments()
                .forEach(each -> add(each.programme(), each.pair(), new Guest(each, "startsOn", each.within(today))));
    }

    private void add(@Nullable ProgrammeKey programme, @Nullable Pair pair, Guest guest) {
        if (pair != null) {
            guests.put(new PairKey(work.described().programme(programme), pair), guest);
        }
    }

    Set<PairKey> pairs() {
        return guests.keySet();
    }

    /** The pair's relationships, each with what is described elsewhere. */
    List<SomeRelationship> of(PairKey key, List<SomeRelationship> described, List<Relationship> stored) {
        List<SomeRelationship> all = new ArrayList<>(described);
        for (Guest guest : guests.get(key)) {
            Optional<SomeRelationship> home =
                    all.stream().filter(each -> includes(each, guest.day())).findFirst();
            if (home.isPresent()) {
                SomeRelationship fuller = guest.in(home.get());
                if (isStandIn(home.get())) {
                    standing.add(fuller);
                }
                all.set(all.indexOf(home.get()), fuller);
            } else {
                stored.stream()
                        .map(RelationshipView::of)
                        .filter(view -> includes(view, guest.day()))
                        .findFirst()
                        .ifPresentOrElse(
                                view -> {
                                    SomeRelationship standIn = guest.in(standingFor(key, view));
                                    standing.add(standIn);
                                    all.add(standIn);
                                },
                                () -> work.problems().add(homeless(guest, key)));
            }
        }
        return all;
    }

    /** Whether it is described only so far as something belongs to it. */
    boolean isStandIn(SomeRelationship relationship) {
        return standing.contains(relationship);
    }

    private boolean includes(SomeRelationship each, LocalDate day) {
        return (each.startedOn() == null || !day.isBefore(each.startedOn().asOf(work.today())))
                && (each.isActive() || !day.isAfter(each.endedOnOrUsual().asOf(work.today())));
    }

    private static boolean includes(RelationshipView view, LocalDate day) {
        return !day.isBefore(view.startedOn()) && (view.endedOn() == null || !day.isAfter(view.endedOn()));
    }

    /** The stored relationship, described so that nothing differs. */
    private static SomeRelationship standingFor(PairKey key, RelationshipView view) {
        SomeRelationship described = SomeRelationship.aRelationship(view.mentor(), view.mentee())
                .in(key.programme())
                .started(Day.on(view.startedOn()));
        return view.active() ? described : described.ended(null, null, null);
    }

    private static Problem homeless(Guest guest, PairKey key) {
        return Problem.of(DevDataReason.MEETING_WITHOUT_RELATIONSHIP)
                .field(guest.field())
                .value(guest.day())
                .with("mentor", key.pair().mentor())
                .with("mentee", key.pair().mentee())
                .with("programme", key.programme())
                .at(guest.thing().at());
    }
}
