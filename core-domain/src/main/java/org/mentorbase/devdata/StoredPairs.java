package org.mentorbase.devdata;

import com.google.common.collect.ArrayListMultimap;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ListMultimap;
import com.google.common.collect.Lists;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.mentorbase.actor.Username;
import org.mentorbase.appointment.Appointment;
import org.mentorbase.appointment.AppointmentQuery;
import org.mentorbase.invitation.AcceptedInvitation;
import org.mentorbase.invitation.Invitation;
import org.mentorbase.invitation.InvitationQuery;
import org.mentorbase.meeting.Feedback;
import org.mentorbase.meeting.Meeting;
import org.mentorbase.meeting.MeetingQuery;
import org.mentorbase.programme.ProgrammeKey;
import org.mentorbase.relationship.Relationship;
import org.mentorbase.relationship.RelationshipId;

/** What is stored of some pairs, in the order in which it began. */
final class StoredPairs {

    private static final int BATCH = 10_000;

    private final ListMultimap<PairKey, Invitation> invitations = ArrayListMultimap.create();
    private final ListMultimap<PairKey, Relationship> relationships = ArrayListMultimap.create();
    private final Map<RelationshipId, AcceptedInvitation> origins = new HashMap<>();
    private final DevDataRepositories stored;

    StoredPairs(DevDataRepositories stored, Set<PairKey> pairs) {
        this.stored = stored;
        Set<PairKey> wanted = withHistory(pairs);
        Set<ProgrammeKey> programmes = wanted.stream().map(PairKey::programme).collect(Collectors.toSet());
        for (ProgrammeKey programme : programmes) {
            stored.relationships().forEach(programme, relationship -> {
                PairKey key = new PairKey(programme, relationship.pair());
                if (wanted.contains(key)) {
                    relationships.put(key, relationship);
                }
            });
            forEachInvitation(stored, programme, invitation -> {
                PairKey key = new PairKey(programme, invitation.proposal().pair());
                if (wanted.contains(key)) {
                    add(key, invitation);
                }
            });
        }
        for (PairKey key : invitations.keySet()) {
            invitations
                    .get(key)
                    .sort(Comparator.comparingLong(invitation -> invitation.id().value()));
        }
    }

    /** Those in which both are stored: all others have none, and whatever there is need not be looked through for them. */
    private Set<PairKey> withHistory(Set<PairKey> pairs) {
        Set<Username> people = new HashSet<>();
        pairs.forEach(key -> {
            people.add(key.pair().mentor());
            people.add(key.pair().mentee());
        });
        Set<Username> known = new HashSet<>();
        Lists.partition(List.copyOf(people), BATCH)
                .forEach(batch -> known.addAll(stored.members().findAll(batch).keySet()));
        return pairs.stream()
                .filter(key -> known.contains(key.pair().mentor())
                        && known.contains(key.pair().mentee()))
                .collect(Collectors.toSet());
    }

    private void add(PairKey key, Invitation invitation) {
        if (invitation instanceof AcceptedInvitation accepted) {
            origins.put(accepted.relationship(), accepted);
        } else {
            invitations.put(key, invitation);
        }
    }

    /** Those that became no relationship. */
    List<Invitation> invitations(PairKey key) {
        return invitations.get(key);
    }

    List<Relationship> relationships(PairKey key) {
        return relationships.get(key);
    }

    AcceptedInvitation origin(Relationship relationship) {
        return Objects.requireNonNull(origins.get(relationship.id()));
    }

    List<Meeting> meetings(RelationshipId relationship) {
        return meetings(stored, relationship);
    }

    List<Appointment> appointments(RelationshipId relationship) {
        return appointments(stored, relationship);
    }

    /** In the order of dates, and on one date in that of being recorded. */
    static List<Meeting> meetings(DevDataRepositories stored, RelationshipId relationship) {
        List<Meeting> meetings = AllPages.of(
                request -> stored.meetings()
                        .page(new MeetingQuery(
                                Optional.empty(),
                                Optional.of(relationship),
                                Optional.empty(),
                                Optional.empty(),
                                request)),
                meeting -> meeting.heldOn() + " " + meeting.id());
        Collections.reverse(meetings);
        return meetings;
    }

    /** In the order in which they begin. */
    static List<Appointment> appointments(DevDataRepositories stored, RelationshipId relationship) {
        return AllPages.of(
                request -> stored.appointments()
                        .page(new AppointmentQuery(
                                Optional.empty(),
                                Optional.of(relationship),
                                Optional.empty(),
                                Optional.empty(),
                                Optional.empty(),
                                request)),
                each -> each.plan().start().at().getEpochSecond() + " " + each.id());
    }

    /** The newest first. */
    static void forEachInvitation(DevDataRepositories stored, ProgrammeKey programme, Consumer<Invitation> consumer) {
        AllPages.forEach(
                request -> stored.invitations()
                        .page(new InvitationQuery(
                                programme, Optional.empty(), Optional.empty(), Optional.empty(), request)),
                consumer,
                invitation -> invitation.id().toString());
    }

    static LocalDate date(Instant instant) {
        return LocalDate.ofInstant(instant, ZoneOffset.UTC);
    }

    ImmutableMap<Username, Boolean> helped(Meeting meeting) {
        return helped(stored, meeting);
    }

    /** Whether it helped, by who says so. */
    static ImmutableMap<Username, Boolean> helped(DevDataRepositories stored, Meeting meeting) {
        return stored.meetingFeedback().of(meeting.id()).stream()
                .collect(ImmutableMap.toImmutableMap(Feedback::username, Feedback::positive));
    }
}
