package org.mentorbase.appointment;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.time.Instant;
import java.util.Collection;
import java.util.Optional;
import org.mentorbase.page.Page;
import org.mentorbase.relationship.RelationshipId;
import org.mentorbase.transaction.StaleVersion;
import org.mentorbase.transaction.Versioned;

/** The appointments of all relationships. */
public interface Appointments {

    AppointmentId nextId();

    /** Adds a new one; {@link StaleVersion} when one that the relationship has agreed on begins at the same instant by now. */
    void add(Appointment appointment);

    Optional<Versioned<Appointment>> find(AppointmentId id);

    /** Those of the given ones that there are, by their ids. */
    ImmutableMap<AppointmentId, Appointment> findAll(Collection<AppointmentId> ids);

    /** Those of the relationships that have agreed on an appointment that begins later than that. */
    ImmutableSet<RelationshipId> upcomingAmong(Collection<RelationshipId> relationships, Instant now);

    /**
     * Stores what was read in that version and changed since; {@link StaleVersion} if it changed, or as for {@link #add}. Returns
     * its new version.
     */
    Versioned<Appointment> update(Appointment appointment, long version);

    /** Those that are agreed and begin later than that, in the order of their beginning. */
    ImmutableList<Versioned<Appointment>> upcoming(RelationshipId relationship, Instant now);

    /** In ascending order of beginning and id. */
    Page<Appointment> page(AppointmentQuery query);
}
