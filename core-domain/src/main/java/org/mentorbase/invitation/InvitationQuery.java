package org.mentorbase.invitation;

import java.time.Instant;
import java.util.Optional;
import org.mentorbase.actor.Username;
import org.mentorbase.page.PageRequest;
import org.mentorbase.programme.ProgrammeKey;

/**
 * Which invitations of a programme are wanted.
 *
 * @param active only pending or only ended ones; empty for both
 * @param party only those of which this person is a party
 * @param concerning only those of which this person is a party or the creator: what whoever asks may see
 * @param createdBefore only those that were created before that; the first that were come first then, else the last
 * @param page positions are ids
 */
public record InvitationQuery(
        ProgrammeKey programme,
        Optional<Boolean> active,
        Optional<Username> party,
        Optional<Username> concerning,
        Optional<Instant> createdBefore,
        PageRequest page) {

    public InvitationQuery(
            ProgrammeKey programme,
            Optional<Boolean> active,
            Optional<Username> party,
            Optional<Username> concerning,
            PageRequest page) {
        this(programme, active, party, concerning, Optional.empty(), page);
    }
}
