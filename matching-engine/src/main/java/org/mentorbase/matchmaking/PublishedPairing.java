package org.mentorbase.matchmaking;

import com.google.common.collect.ImmutableList;
import org.mentorbase.invitation.InvitationId;
import org.mentorbase.matching.pairing.Match;
import org.mentorbase.transaction.Versioned;

/** What became of the pairs of a draft. */
public record PublishedPairing(
        Versioned<PairingDraft> draft, ImmutableList<Invited> invited, ImmutableList<Skipped> skipped) {

    public record Invited(Match pair, InvitationId invitation) {}

    /** @param because why the pair is not possible any more, as sentences for people */
    public record Skipped(Match pair, String because) {}
}
