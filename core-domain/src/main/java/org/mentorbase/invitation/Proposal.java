package org.mentorbase.invitation;

import java.time.Instant;
import java.util.Optional;
import org.mentorbase.actor.Username;
import org.mentorbase.programme.ProgrammeKey;
import org.mentorbase.relationship.Pair;

/** What an invitation proposes, by whom and when; the same in all its states. */
public record Proposal(InvitationId id, ProgrammeKey programme, Pair pair, Username createdBy, Instant createdAt) {

    /** The role of a person in it; empty for somebody else. */
    public Optional<Party> partyOf(Username person) {
        if (pair.mentor().equals(person)) {
            return Optional.of(Party.MENTOR);
        }
        return pair.mentee().equals(person) ? Optional.of(Party.MENTEE) : Optional.empty();
    }
}
