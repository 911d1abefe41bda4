package org.mentorbase.meeting;

import com.google.common.collect.ImmutableMap;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Optional;
import org.mentorbase.page.Page;
import org.mentorbase.relationship.RelationshipId;
import org.mentorbase.transaction.StaleVersion;
import org.mentorbase.transaction.Versioned;

/** The meetings of all relationships. */
public interface Meetings {

    MeetingId nextId();

    /**
     * Adds a new one; {@link StaleVersion} when it is not {@code secondOnDate} and another one that is neither, and happened,
     * was recorded for the date by now.
     */
    void add(Meeting meeting);

    Optional<Versioned<Meeting>> find(MeetingId id);

    /** Whether the relationship has a meeting on that date that happened. */
    boolean existsOn(RelationshipId relationship, LocalDate date);

    /** When the last meeting of each that happened was held; without those that had none. */
    ImmutableMap<RelationshipId, LocalDate> lastHeldOn(Collection<RelationshipId> relationships);

    /** Stores what was read in that version and voided since; {@link StaleVersion} if it changed. Returns its new version. */
    Versioned<Meeting> update(Meeting meeting, long version);

    /** The latest first: in descending order of date and id. */
    Page<Meeting> page(MeetingQuery query);
}
