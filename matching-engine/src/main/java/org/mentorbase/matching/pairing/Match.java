package org.mentorbase.matching.pairing;

import java.util.Comparator;

/** A mentee and a mentor, by their ids. */
public record Match(String mentee, String mentor) implements Comparable<Match> {

    private static final Comparator<Match> ORDER =
            Comparator.comparing(Match::mentee).thenComparing(Match::mentor);

    @Override
    public int compareTo(Match other) {
        return ORDER.compare(this, other);
    }

    @Override
    public String toString() {
        return mentee + " with " + mentor;
    }
}
