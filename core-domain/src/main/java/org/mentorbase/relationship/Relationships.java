package org.mentorbase.relationship;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.util.Collection;
import java.util.Optional;
import java.util.function.Consumer;
import org.mentorbase.actor.Username;
import org.mentorbase.member.Member;
import org.mentorbase.page.Page;
import org.mentorbase.page.PageRequest;
import org.mentorbase.programme.ProgrammeKey;
import org.mentorbase.transaction.StaleVersion;
import org.mentorbase.transaction.Versioned;

/** The relationships, active and ended. */
public interface Relationships {

    RelationshipId nextId();

    /** Adds a new one; {@link StaleVersion} when the pair has an active one in the programme by now. */
    void add(ActiveRelationship relationship);

    Optional<Versioned<Relationship>> find(RelationshipId id);

    /** Those of the given ones that there are, by their ids. */
    ImmutableMap<RelationshipId, Relationship> findAll(Collection<RelationshipId> ids);

    /** Those of the given people who are mentees in active relationships of the programme. */
    ImmutableSet<Username> menteesAmong(ProgrammeKey programme, Collection<Username> people);

    /** As {@link #find}, and nobody else changes it, records a meeting of it or agrees on one, until the transaction ends. */
    Optional<Versioned<Relationship>> findLocked(RelationshipId id);

    Optional<ActiveRelationship> findActive(ProgrammeKey programme, Pair pair);

    /** Stores the end of what was read in that version; {@link StaleVersion} if it changed since. Returns its new version. */
    Versioned<Relationship> update(EndedRelationship relationship, long version);

    /** Gives every relationship of a programme, active or ended, to the consumer one by one, in the order of their ids. */
    void forEach(ProgrammeKey programme, Consumer<Relationship> consumer);

    /** In descending order of id. */
    Page<Relationship> page(RelationshipQuery query);

    /** The mentors in the person's active relationships, ordered by username; only those who are on the membership list. */
    Page<Member> mentorsOf(ProgrammeKey programme, Username person, PageRequest page);

    /** The mentees in the person's active relationships; see {@link #mentorsOf}. */
    Page<Member> menteesOf(ProgrammeKey programme, Username person, PageRequest page);
}
