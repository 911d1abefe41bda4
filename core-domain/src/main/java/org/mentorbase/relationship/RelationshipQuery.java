package org.mentorbase.relationship;

import java.time.LocalDate;
import java.util.Optional;
import org.mentorbase.actor.Username;
import org.mentorbase.page.PageRequest;
import org.mentorbase.programme.ProgrammeKey;

/**
 * Which relationships of a programme are wanted.
 *
 * @param active only active or only ended ones; empty for both
 * @param party only those of this person
 * @param concerning only those of this person too: what whoever asks may see
 * @param quietSince only those that began before that day and have had no meeting since
 * @param page positions are ids
 */
public record RelationshipQuery(
        ProgrammeKey programme,
        Optional<Boolean> active,
        Optional<Username> party,
        Optional<Username> concerning,
        Optional<LocalDate> quietSince,
        PageRequest page) {

    public RelationshipQuery(
            ProgrammeKey programme,
            Optional<Boolean> active,
            Optional<Username> party,
            Optional<Username> concerning,
            PageRequest page) {
        this(programme, active, party, concerning, Optional.empty(), page);
    }
}
