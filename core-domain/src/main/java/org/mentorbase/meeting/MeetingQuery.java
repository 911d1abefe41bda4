package org.mentorbase.meeting;

import java.util.Optional;
import org.mentorbase.actor.Username;
import org.mentorbase.page.PageRequest;
import org.mentorbase.programme.ProgrammeKey;
import org.mentorbase.relationship.RelationshipId;

/**
 * Which meetings are wanted.
 *
 * @param programme only those of the programme
 * @param relationship only those of the relationship
 * @param party only those of this person
 * @param concerning only those of this person too: what whoever asks may see
 * @param page positions are a date and an id, separated by a space
 */
public record MeetingQuery(
        Optional<ProgrammeKey> programme,
        Optional<RelationshipId> relationship,
        Optional<Username> party,
        Optional<Username> concerning,
        PageRequest page) {}
