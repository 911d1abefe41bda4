package org.mentorbase.reminder;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.LinkedHashMultimap;
import com.google.common.collect.SetMultimap;
import com.google.common.collect.Sets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.mentorbase.actor.Username;
import org.mentorbase.event.Event;
import org.mentorbase.programme.ProgrammeKey;
import org.mentorbase.relationship.ActiveRelationship;
import org.mentorbase.relationship.Relationship;
import org.mentorbase.relationship.RelationshipId;

/**
 * Follows in the event log what is waited for. Where events say too little, things are asked as they are now; whatever happens
 * to them later has its event further on.
 */
public final class ReadingWaits {

    private final ReminderRepositories repositories;

    public ReadingWaits(ReminderRepositories repositories) {
        this.repositories = repositories;
    }

    /** A few thousand at a time, in the order of the log. */
    public void read(List<Event> events) {
        readInvitations(events);
        readAppointments(events);
        readRelationships(events);
        readSeekers(events);
    }

    private void readInvitations(List<Event> events) {
        Map<Long, Wait> begun = new LinkedHashMap<>();
        Set<Long> ended = new LinkedHashSet<>();
        for (Event event : events) {
            switch (event.change().type()) {
                case "invitation-created" -> {
                    long id = number(event, "invitation");
                    begun.put(id, Wait.of(WaitKind.INVITATION, id, programme(event), event.at()));
                }
                case "invitation-accepted", "invitation-declined", "invitation-withdrawn", "invitation-expired" -> {
                    long id = number(event, "invitation");
                    begun.remove(id);
                    ended.add(id);
                }
                default -> {
                    // nothing to do with invitations
                }
            }
        }
        repositories.waits().begin(begun.values());
        repositories.waits().end(WaitKind.INVITATION, ended);
    }

    private void readAppointments(List<Event> events) {
        Map<Long, Wait> begun = new LinkedHashMap<>();
        Set<Long> ended = new LinkedHashSet<>();
        for (Event event : events) {
            switch (event.change().type()) {
                case "appointment-agreed", "appointment-moved" -> {
                    long id = number(event, "appointment");
                    Instant start = Instant.parse(value(event, "startsAt").toString());
                    begun.put(id, Wait.of(WaitKind.APPOINTMENT, id, programme(event), start));
                }
                case "appointment-cancelled" -> {
                    long id = number(event, "appointment");
                    begun.remove(id);
                    ended.add(id);
                }
                default -> {
                    // nothing to do with appointments
                }
            }
        }
        repositories.waits().begin(begun.values());
        repositories.waits().end(WaitKind.APPOINTMENT, ended);
    }

    private void readRelationships(List<Event> events) {
        Set<RelationshipId> changed = new LinkedHashSet<>();
        for (Event event : events) {
            switch (event.change().type()) {
                case "relationship-started", "relationship-ended", "meeting-recorded", "meeting-voided" ->
                    changed.add(new RelationshipId(number(event, "relationship")));
                default -> {
                    // nothing to do with relationships
                }
            }
        }
        if (!changed.isEmpty()) {
            look(changed);
        }
    }

    private void look(Set<RelationshipId> changed) {
        ImmutableMap<RelationshipId, Relationship> found =
                repositories.relationships().findAll(changed);
        ImmutableMap<RelationshipId, LocalDate> last = repositories.meetings().lastHeldOn(changed);
        List<Wait> begun = new ArrayList<>();
        Set<Long> ended = new LinkedHashSet<>();
        Set<Long> met = new LinkedHashSet<>();
        for (RelationshipId id : changed) {
            if (found.get(id) instanceof ActiveRelationship active) {
                LocalDate heldOn = last.get(id);
                if (heldOn == null) {
                    begun.add(Wait.of(WaitKind.FIRST_MEETING, id.value(), active.programme(), active.startedAt()));
                } else {
                    met.add(id.value());
                }
                begun.add(Wait.of(WaitKind.MEETING, id.value(), active.programme(), quietSince(active, heldOn)));
            } else {
                ended.add(id.value());
            }
        }
        repositories.waits().begin(begun);
        repositories.waits().end(WaitKind.FIRST_MEETING, Sets.union(met, ended));
        repositories.waits().end(WaitKind.MEETING, ended);
    }

    private static Instant quietSince(ActiveRelationship active, @Nullable LocalDate heldOn) {
        if (heldOn == null) {
            return active.startedAt();
        }
        Instant met = heldOn.atStartOfDay(ZoneOffset.UTC).toInstant();
        return met.isAfter(active.startedAt()) ? met : active.startedAt();
    }

    private void readSeekers(List<Event> events) {
        Map<Seeker, Event> begun = new LinkedHashMap<>();
        Set<Seeker> ended = new LinkedHashSet<>();
        for (Event event : events) {
            switch (event.change().type()) {
                case "preferences-changed" -> {
                    Seeker seeker =
                            new Seeker(programme(event), event.change().about().get(0));
                    if (Boolean.TRUE.equals(event.change().data().get("seekingMentor"))) {
                        begun.putIfAbsent(seeker, event);
                    } else {
                        begun.remove(seeker);
                        ended.add(seeker);
                    }
                }
                case "relationship-started" -> {
                    Seeker seeker = mentee(event);
                    begun.remove(seeker);
                    ended.add(seeker);
                }
                case "relationship-ended" -> begun.putIfAbsent(mentee(event), event);
                default -> {
                    // nothing to do with seeking
                }
            }
        }
        SetMultimap<ProgrammeKey, Username> people = LinkedHashMultimap.create();
        Sets.union(begun.keySet(), ended).forEach(seeker -> people.put(seeker.programme(), seeker.person()));
        people.asMap().forEach((programme, some) -> look(programme, ImmutableSet.copyOf(some), begun, ended));
    }

    private void look(
            ProgrammeKey programme, ImmutableSet<Username> people, Map<Seeker, Event> begun, Set<Seeker> ended) {
        ImmutableMap<Username, Wait> waiting = repositories.waits().ofPeople(WaitKind.MENTOR, programme, people);
        ImmutableSet<Username> seeking = repositories.preferences().seekingMentor(programme, people);
        ImmutableSet<Username> served = repositories.relationships().menteesAmong(programme, people);
        List<Wait> begin = new ArrayList<>();
        Set<Long> end = new LinkedHashSet<>();
        for (Username person : people) {
            Seeker seeker = new Seeker(programme, person);
            boolean waits = seeking.contains(person) && !served.contains(person);
            Wait before = waiting.get(person);
            boolean goesOn = before != null && waits && !ended.contains(seeker);
            if (before != null && !goesOn) {
                end.add(before.subject());
            }
            Event event = begun.get(seeker);
            if (event != null && waits && !goesOn) {
                begin.add(Wait.forMentor(event.id().value(), programme, person, event.at()));
            }
        }
        repositories.waits().end(WaitKind.MENTOR, end);
        repositories.waits().begin(begin);
    }

    private record Seeker(ProgrammeKey programme, Username person) {}

    private static Seeker mentee(Event event) {
        return new Seeker(programme(event), event.change().about().get(1));
    }

    private static ProgrammeKey programme(Event event) {
        return new ProgrammeKey(value(event, "programme").toString());
    }

    private static long number(Event event, String name) {
        return Long.parseLong(value(event, name).toString());
    }

    private static Object value(Event event, String name) {
        Object value = event.change().data().get(name);
        if (value == null) {
            throw new IllegalStateException("event " + event.id() + " does not say which " + name);
        }
        return value;
    }
}
