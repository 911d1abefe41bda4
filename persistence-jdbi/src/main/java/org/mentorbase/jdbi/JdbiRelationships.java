package org.mentorbase.jdbi;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jdbi.v3.core.Handle;
import org.mentorbase.actor.Username;
import org.mentorbase.member.Member;
import org.mentorbase.page.Page;
import org.mentorbase.page.PageRequest;
import org.mentorbase.programme.ProgrammeKey;
import org.mentorbase.relationship.ActiveRelationship;
import org.mentorbase.relationship.EndedRelationship;
import org.mentorbase.relationship.Pair;
import org.mentorbase.relationship.Relationship;
import org.mentorbase.relationship.RelationshipId;
import org.mentorbase.relationship.RelationshipQuery;
import org.mentorbase.relationship.Relationships;
import org.mentorbase.transaction.StaleVersion;
import org.mentorbase.transaction.Versioned;

final class JdbiRelationships implements Relationships {

    private static final String SELECT = "SELECT " + RelationshipRow.COLUMNS + " FROM relationship WHERE ";

    private static final int BATCH = 10_000;

    private static final String WITHOUT_MEETING = """
            NOT EXISTS (
                SELECT 1 FROM meeting
                WHERE meeting.relationship_id = relationship.id AND happened = TRUE AND held_on >= :quietOn)
            """;

    private final Handle handle;

    JdbiRelationships(Handle handle) {
        this.handle = handle;
    }

    @Override
    public RelationshipId nextId() {
        return new RelationshipId(handle.createQuery("SELECT NEXTVAL('relationship_id')")
                .mapTo(Long.class)
                .one());
    }

    @Override
    public void add(ActiveRelationship relationship) {
        LostRace.ifDuplicate(
                "relationship of " + relationship.pair(),
                () -> handle.createUpdate("""
                        INSERT INTO relationship (id, programme, mentor, mentee, active, started_at, version)
                        VALUES (:id, :programme, :mentor, :mentee, TRUE, :startedAt, 1)
                        """)
                        .bind("id", relationship.id())
                        .bind("programme", relationship.programme())
                        .bind("mentor", relationship.pair().mentor())
                        .bind("mentee", relationship.pair().mentee())
                        .bind("startedAt", relationship.startedAt())
                        .execute());
    }

    @Override
    public Optional<Versioned<Relationship>> find(RelationshipId id) {
        return find(id, "");
    }

    @Override
    public ImmutableMap<RelationshipId, Relationship> findAll(Collection<RelationshipId> ids) {
        return handle.createQuery("SELECT " + RelationshipRow.COLUMNS + """
                         FROM UNNEST(CAST(:ids AS BIGINT ARRAY)) AS given(wanted) JOIN relationship ON id = wanted
                        """)
                .bind(
                        "ids",
                        DomainArguments.numbers(ids.stream()
                                .map(RelationshipId::value)
                                .distinct()
                                .toList()))
                .map(RelationshipRow::toDomain)
                .collect(ImmutableMap.toImmutableMap(Relationship::id, relationship -> relationship));
    }

    @Override
    public ImmutableSet<Username> menteesAmong(ProgrammeKey programme, Collection<Username> people) {
        return handle.createQuery("""
                        SELECT DISTINCT mentee FROM relationship
                        WHERE programme = :programme AND active = TRUE
                            AND mentee IN (SELECT person FROM UNNEST(CAST(:people AS VARCHAR ARRAY)) AS given(person))
                        """)
                .bind("programme", programme)
                .bind(
                        "people",
                        DomainArguments.texts(
                                people.stream().map(Username::value).toList()))
                .mapTo(String.class)
                .map(Username::new)
                .collect(ImmutableSet.toImmutableSet());
    }

    @Override
    public Optional<Versioned<Relationship>> findLocked(RelationshipId id) {
        return find(id, " FOR UPDATE");
    }

    @Override
    public Optional<ActiveRelationship> findActive(ProgrammeKey programme, Pair pair) {
        return handle.createQuery(
                        SELECT + "programme = :programme AND mentor = :mentor AND mentee = :mentee AND active = TRUE")
                .bind("programme", programme)
                .bind("mentor", pair.mentor())
                .bind("mentee", pair.mentee())
                .map(RelationshipRow::toActive)
                .findOne();
    }

    @Override
    public Versioned<Relationship> update(EndedRelationship relationship, long version) {
        int updated = handle.createUpdate("""
                        UPDATE relationship SET
                            active = NULL, ended_at = :endedAt, ended_by = :endedBy, end_reason = :reason,
                            version = version + 1
                        WHERE id = :id AND version = :version
                        """)
                .bind("endedAt", relationship.endedAt())
                .bind("endedBy", relationship.endedBy())
                .bind("reason", relationship.reason())
                .bind("id", relationship.id())
                .bind("version", version)
                .execute();
        if (updated == 0) {
            throw new StaleVersion("relationship " + relationship.id());
        }
        return new Versioned<>(relationship, version + 1);
    }

    @Override
    public void forEach(ProgrammeKey programme, Consumer<Relationship> consumer) {
        try (Stream<Relationship> relationships = handle
                .createQuery(SELECT + "programme = :programme ORDER BY id")
                .bind("programme", programme)
                .setFetchSize(BATCH)
                .map(RelationshipRow::toDomain)
                .stream()) {
            relationships.forEach(consumer);
        }
    }

    @Override
    public Page<Relationship> page(RelationshipQuery query) {
        Selection selection = new Selection(handle, RelationshipRow.COLUMNS, "relationship")
                .where("programme = :programme", "programme", query.programme())
                .where(ofParty("party"), "party", query.party())
                .where(ofParty("concerned"), "concerned", query.concerning())
                .where(
                        "started_at < :quietAt",
                        "quietAt",
                        query.quietSince()
                                .map(day -> day.atStartOfDay(ZoneOffset.UTC).toInstant()))
                .where(WITHOUT_MEETING, "quietOn", query.quietSince())
                .after("after", Positions.id(query.page()));
        Columns.active(query.active()).ifPresent(selection::where);
        return selection.page(
                query.page(),
                "id < :after",
                "id DESC",
                RelationshipRow::toDomain,
                relationship -> relationship.id().toString());
    }

    @Override
    public Page<Member> mentorsOf(ProgrammeKey programme, Username person, PageRequest page) {
        return partnersOf(programme, person, page, "mentor", "mentee");
    }

    @Override
    public Page<Member> menteesOf(ProgrammeKey programme, Username person, PageRequest page) {
        return partnersOf(programme, person, page, "mentee", "mentor");
    }

    private Page<Member> partnersOf(
            ProgrammeKey programme, Username person, PageRequest page, String wanted, String own) {
        return new Selection(handle, MemberRow.COLUMNS, MemberRow.namedBy("relationship", "relationship." + wanted))
                .where("relationship.programme = :programme", "programme", programme)
                .where("relationship.active = TRUE")
                .where("relationship." + own + " = :person", "person", person)
                .after("after", Positions.username(page))
                .page(
                        page,
                        "member.username > :after",
                        "member.username",
                        (row, context) -> MemberRow.toDomain(row),
                        member -> member.username().value());
    }

    private Optional<Versioned<Relationship>> find(RelationshipId id, String lock) {
        return handle.createQuery(SELECT + "id = :id" + lock)
                .bind("id", id)
                .map(RelationshipRow::toVersioned)
                .findOne();
    }

    private static String ofParty(String name) {
        return """
                id IN (
                    SELECT id FROM relationship WHERE mentor = :%1$s AND programme = :programme
                    UNION SELECT id FROM relationship WHERE mentee = :%1$s AND programme = :programme)
                """.formatted(name);
    }
}
