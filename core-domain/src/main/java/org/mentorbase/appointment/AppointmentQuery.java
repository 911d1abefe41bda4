package org.mentorbase.appointment;

import java.time.Instant;
import java.util.Optional;
import org.mentorbase.actor.Username;
import org.mentorbase.page.PageRequest;
import org.mentorbase.programme.ProgrammeKey;
import org.mentorbase.relationship.RelationshipId;

/**
 * Which appointments are wanted.
 *
 * @param programme only those of the programme
 * @param relationship only those of the relationship
 * @param upcomingAt only those that are upcoming at that instant
 * @param party only those of this person
 * @param concerning only those of this person too: what whoever asks may see
 * @param page positions are a number of seconds since 1970 and an id, separated by a space
 */
public record AppointmentQuery(
        Optional<ProgrammeKey> programme,
        Optional<RelationshipId> relationship,
        Optional<Instant> upcomingAt,
        Optional<Username> party,
        Optional<Username> concerning,
        PageRequest page) {}
