package org.mentorbase.memory;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.Comparator;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Stream;
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

record InMemoryRelationships(Tables tables) implements Relationships {

    @Override
    public RelationshipId nextId() {
        return new RelationshipId(tables.nextId());
    }

    @Override
    public void add(ActiveRelationship relationship) {
        if (findActive(relationship.programme(), relationship.pair()).isPresent()) {
            throw new StaleVersion("the active relationship of " + relationship.pair());
        }
        tables.relationships.add(relationship.id(), relationship);
    }

    @Override
    public Optional<Versioned<Relationship>> find(RelationshipId id) {
        return tables.relationships.find(id);
    }

    @Override
    public ImmutableMap<RelationshipId, Relationship> findAll(Collection<RelationshipId> ids) {
        return Set.copyOf(ids).stream()
                .flatMap(id -> find(id).stream())
                .map(Versioned::value)
                .collect(ImmutableMap.toImmutableMap(Relationship::id, relationship -> relationship));
    }

    @Override
    public ImmutableSet<Username> menteesAmong(ProgrammeKey programme, Collection<Username> people) {
        return pairs(programme).map(Pair::mentee).filter(people::contains).collect(ImmutableSet.toImmutableSet());
    }

    /** Nobody else does anything at the same time. */
    @Override
    public Optional<Versioned<Relationship>> findLocked(RelationshipId id) {
        return find(id);
    }

    @Override
    public Optional<ActiveRelationship> findActive(ProgrammeKey programme, Pair pair) {
        return active(programme)
                .filter(relationship -> relationship.pair().equals(pair))
                .findFirst();
    }

    @Override
    public Versioned<Relationship> update(EndedRelationship relationship, long version) {
        return tables.relationships.update(relationship.id(), relationship, version);
    }

    @Override
    public void forEach(ProgrammeKey programme, Consumer<Relationship> consumer) {
        tables.relationships
                .all()
                .filter(relationship -> relationship.programme().equals(programme))
                .sorted(Comparator.comparing(relationship -> relationship.id().value()))
                .forEach(consumer);
    }

    @Override
    public Page<Relationship> page(RelationshipQuery query) {
        return ListOrder.NEWEST_FIRST.page(
                tables.relationships.all().filter(relationship -> matches(query, relationship)),
                relationship -> relationship.id().value(),
                query.page());
    }

    @Override
    public Page<Member> mentorsOf(ProgrammeKey programme, Username person, PageRequest page) {
        return members(pairs(programme).filter(pair -> pair.mentee().equals(person)), Pair::mentor, page);
    }

    @Override
    public Page<Member> menteesOf(ProgrammeKey programme, Username person, PageRequest page) {
        return members(pairs(programme).filter(pair -> pair.mentor().equals(person)), Pair::mentee, page);
    }

    private Page<Member> members(Stream<Pair> pairs, Function<Pair, Username> other, PageRequest page) {
        Stream<Member> members = pairs.flatMap(pair -> tables.members.find(other.apply(pair)).stream())
                .map(Versioned::value);
        return ListOrder.NAMES.page(members, member -> member.username().value(), page);
    }

    private Stream<Pair> pairs(ProgrammeKey programme) {
        return active(programme).map(Relationship::pair);
    }

    private Stream<ActiveRelationship> active(ProgrammeKey programme) {
        return tables.relationships
                .all()
                .filter(ActiveRelationship.class::isInstance)
                .map(ActiveRelationship.class::cast)
                .filter(relationship -> relationship.programme().equals(programme));
    }

    private boolean isQuiet(Relationship relationship, LocalDate since) {
        return relationship
                        .startedAt()
                        .isBefore(since.atStartOfDay(ZoneOffset.UTC).toInstant())
                && tables.meetings
                        .all()
                        .noneMatch(meeting -> meeting.relationship().equals(relationship.id())
                                && meeting.happened()
                                && !meeting.heldOn().isBefore(since));
    }

    private boolean matches(RelationshipQuery query, Relationship relationship) {
        return relationship.programme().equals(query.programme())
                && query.active()
                        .map(active -> active == relationship instanceof ActiveRelationship)
                        .orElse(true)
                && query.party().map(relationship.pair()::includes).orElse(true)
                && query.concerning().map(relationship.pair()::includes).orElse(true)
                && query.quietSince().map(since -> isQuiet(relationship, since)).orElse(true);
    }
}
