package org.mentorbase.cli.match;

import com.google.common.collect.ImmutableSortedSet;
import org.mentorbase.matching.pairing.MadePair;
import org.mentorbase.matching.pairing.Match;
import org.mentorbase.matching.pairing.Pairing;

/**
 * The pairs of before, that it is to stay close to.
 *
 * @param pointsPerChange one of them is given up only for more than so many points
 */
record EarlierSheet(String file, ImmutableSortedSet<Match> pairs, int pointsPerChange) {

    long keptBy(Pairing pairing) {
        return pairing.pairs().stream()
                .map(MadePair::match)
                .filter(pairs::contains)
                .count();
    }
}
