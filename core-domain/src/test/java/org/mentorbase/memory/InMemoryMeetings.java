package org.mentorbase.memory;

import com.google.common.collect.ImmutableMap;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Optional;
import java.util.stream.Stream;
import org.mentorbase.meeting.Meeting;
import org.mentorbase.meeting.MeetingId;
import org.mentorbase.meeting.MeetingQuery;
import org.mentorbase.meeting.Meetings;
import org.mentorbase.memory.ListOrder.DateAndId;
import org.mentorbase.page.Page;
import org.mentorbase.relationship.RelationshipId;
import org.mentorbase.transaction.StaleVersion;
import org.mentorbase.transaction.Versioned;

record InMemoryMeetings(Tables tables) implements Meetings {

    @Override
    public MeetingId nextId() {
        return new MeetingId(tables.nextId());
    }

    @Override
    public void add(Meeting meeting) {
        boolean soleAlready = on(meeting.relationship(), meeting.heldOn()).anyMatch(another -> !another.secondOnDate());
        if (!meeting.secondOnDate() && soleAlready) {
            throw new StaleVersion("the meeting of " + meeting.pair() + " on " + meeting.heldOn());
        }
        tables.meetings.add(meeting.id(), meeting);
    }

    @Override
    public Optional<Versioned<Meeting>> find(MeetingId id) {
        return tables.meetings.find(id);
    }

    @Override
    public boolean existsOn(RelationshipId relationship, LocalDate date) {
        return on(relationship, date).findAny().isPresent();
    }

    @Override
    public ImmutableMap<RelationshipId, LocalDate> lastHeldOn(Collection<RelationshipId> relationships) {
        return tables.meetings
                .all()
                .filter(meeting -> meeting.happened() && relationships.contains(meeting.relationship()))
                .collect(ImmutableMap.toImmutableMap(
                        Meeting::relationship, Meeting::heldOn, (one, other) -> one.isAfter(other) ? one : other));
    }

    @Override
    public Versioned<Meeting> update(Meeting meeting, long version) {
        return tables.meetings.update(meeting.id(), meeting, version);
    }

    @Override
    public Page<Meeting> page(MeetingQuery query) {
        return ListOrder.LATEST_FIRST.page(
                tables.meetings.all().filter(meeting -> matches(query, meeting)),
                meeting -> new DateAndId(meeting.heldOn(), meeting.id().value()),
                query.page());
    }

    private Stream<Meeting> on(RelationshipId relationship, LocalDate date) {
        return tables.meetings
                .all()
                .filter(Meeting::happened)
                .filter(meeting -> meeting.relationship().equals(relationship)
                        && meeting.heldOn().equals(date));
    }

    private static boolean matches(MeetingQuery query, Meeting meeting) {
        return query.programme().map(meeting.programme()::equals).orElse(true)
                && query.relationship().map(meeting.relationship()::equals).orElse(true)
                && query.party().map(meeting.pair()::includes).orElse(true)
                && query.concerning().map(meeting.pair()::includes).orElse(true);
    }
}
