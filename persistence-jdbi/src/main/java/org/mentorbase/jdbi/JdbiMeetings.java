package org.mentorbase.jdbi;

import com.google.common.collect.ImmutableMap;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.mentorbase.jdbi.Positions.DateAndId;
import org.mentorbase.meeting.Meeting;
import org.mentorbase.meeting.MeetingId;
import org.mentorbase.meeting.MeetingQuery;
import org.mentorbase.meeting.Meetings;
import org.mentorbase.page.Page;
import org.mentorbase.relationship.RelationshipId;
import org.mentorbase.transaction.StaleVersion;
import org.mentorbase.transaction.Versioned;

final class JdbiMeetings implements Meetings {

    private final Handle handle;

    JdbiMeetings(Handle handle) {
        this.handle = handle;
    }

    @Override
    public MeetingId nextId() {
        return new MeetingId(handle.createQuery("SELECT NEXTVAL('meeting_id')")
                .mapTo(Long.class)
                .one());
    }

    @Override
    public void add(Meeting meeting) {
        LostRace.ifDuplicate(
                "meetings on " + meeting.heldOn(),
                () -> handle.createUpdate("""
                        INSERT INTO meeting (
                            id, relationship_id, programme, mentor, mentee, held_on, duration_minutes, happened,
                            second_on_date, sole, version)
                        VALUES (
                            :id, :relationship, :programme, :mentor, :mentee, :heldOn, :durationMinutes, :happened,
                            :secondOnDate, :sole, 1)
                        """)
                        .bind("id", meeting.id())
                        .bind("relationship", meeting.relationship())
                        .bind("programme", meeting.programme())
                        .bind("mentor", meeting.pair().mentor())
                        .bind("mentee", meeting.pair().mentee())
                        .bind("heldOn", meeting.heldOn())
                        .bind("durationMinutes", meeting.durationMinutes())
                        .bind("happened", meeting.happened())
                        .bind("secondOnDate", meeting.secondOnDate())
                        .bind("sole", Columns.marker(meeting.happened() && !meeting.secondOnDate()))
                        .execute());
    }

    @Override
    public Optional<Versioned<Meeting>> find(MeetingId id) {
        return handle.createQuery("SELECT " + MeetingRow.COLUMNS + " FROM meeting WHERE id = :id")
                .bind("id", id)
                .map(MeetingRow::toVersioned)
                .findOne();
    }

    @Override
    public boolean existsOn(RelationshipId relationship, LocalDate date) {
        return handle.createQuery("""
                        SELECT EXISTS (
                            SELECT 1 FROM meeting WHERE relationship_id = :relationship AND held_on = :date AND happened)
                        """)
                .bind("relationship", relationship)
                .bind("date", date)
                .mapTo(Boolean.class)
                .one();
    }

    @Override
    public ImmutableMap<RelationshipId, LocalDate> lastHeldOn(Collection<RelationshipId> relationships) {
        return handle.createQuery("""
                        SELECT relationship_id, MAX(held_on) AS last_on FROM meeting
                        WHERE happened
                            AND relationship_id IN (SELECT given.id FROM UNNEST(CAST(:ids AS BIGINT ARRAY)) AS given(id))
                        GROUP BY relationship_id
                        """)
                .bind(
                        "ids",
                        DomainArguments.numbers(relationships.stream()
                                .map(RelationshipId::value)
                                .toList()))
                .map((row, context) -> Map.entry(
                        new RelationshipId(row.getLong("relationship_id")), row.getObject("last_on", LocalDate.class)))
                .collect(ImmutableMap.toImmutableMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    @Override
    public Versioned<Meeting> update(Meeting meeting, long version) {
        int updated = handle.createUpdate("""
                        UPDATE meeting SET happened = :happened, sole = :sole, version = version + 1
                        WHERE id = :id AND version = :version
                        """)
                .bind("happened", meeting.happened())
                .bind("sole", Columns.marker(meeting.happened() && !meeting.secondOnDate()))
                .bind("id", meeting.id())
                .bind("version", version)
                .execute();
        if (updated == 0) {
            throw new StaleVersion("meeting " + meeting.id());
        }
        return new Versioned<>(meeting, version + 1);
    }

    @Override
    public Page<Meeting> page(MeetingQuery query) {
        Optional<DateAndId> after = Positions.dateAndId(query.page());
        return new Selection(handle, MeetingRow.COLUMNS, "meeting")
                .where("programme = :programme", "programme", query.programme())
                .where("relationship_id = :relationship", "relationship", query.relationship())
                .where(ofParty("party"), "party", query.party())
                .where(ofParty("concerned"), "concerned", query.concerning())
                .after("afterDate", after.map(DateAndId::date))
                .after("afterId", after.map(DateAndId::id))
                .page(
                        query.page(),
                        "(held_on, id) < (:afterDate, :afterId)",
                        "held_on DESC, id DESC",
                        MeetingRow::toDomain,
                        meeting -> new DateAndId(meeting.heldOn(), meeting.id().value()).toString());
    }

    private static String ofParty(String name) {
        return """
                id IN (
                    SELECT id FROM meeting WHERE mentor = :%1$s
                    UNION SELECT id FROM meeting WHERE mentee = :%1$s)
                """.formatted(name);
    }
}
