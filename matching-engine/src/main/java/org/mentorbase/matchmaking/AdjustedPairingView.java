package org.mentorbase.matchmaking;

/**
 * The representation of a draft after a change by hand.
 *
 * @param totalScoreChange negative if points are lost
 * @param coverageChange how many mentees more have a mentor; negative if fewer have
 */
public record AdjustedPairingView(PairingView pairing, long totalScoreChange, int coverageChange) {

    public static AdjustedPairingView of(AdjustedPairing adjusted) {
        return new AdjustedPairingView(
                PairingView.of(adjusted.draft().value()), adjusted.totalScoreChange(), adjusted.coverageChange());
    }
}
