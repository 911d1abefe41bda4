package org.mentorbase.matchmaking;

import org.jspecify.annotations.Nullable;
import org.mentorbase.matching.rule.RuleSet;
import org.mentorbase.refusal.Problem;

/**
 * An earlier pairing that a new one stays close to.
 *
 * @param pairing as it stands whenever there is paired
 * @param pointsPerChange its pairs are given up only if that gains more points than this for each of them
 */
public record Closeness(PairingId pairing, int pointsPerChange) {

    /** Null for no pairing; refuses points that mean nothing, and points without a pairing. */
    public static @Nullable Closeness of(@Nullable PairingId pairing, @Nullable Integer pointsPerChange) {
        int points = points(pairing != null, pointsPerChange);
        return pairing == null ? null : new Closeness(pairing, points);
    }

    /**
     * The points that a change has to gain more than; 0 if none are given. Refuses those that mean nothing.
     *
     * @param close whether there is anything to stay close to
     */
    public static int points(boolean close, @Nullable Integer given) {
        int points = given == null ? 0 : given;
        if (!close && given != null) {
            throw problem(PairingReason.POINTS_PER_CHANGE_OF_NOTHING, points).refusal();
        }
        if (points < 0 || points > RuleSet.MOST_POINTS) {
            throw problem(PairingReason.POINTS_PER_CHANGE_OUT_OF_RANGE, points)
                    .with("most", RuleSet.MOST_POINTS)
                    .refusal();
        }
        return points;
    }

    private static Problem problem(PairingReason reason, int points) {
        return Problem.of(reason).field("pointsPerChange").value(points);
    }
}
