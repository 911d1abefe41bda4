package org.mentorbase.matchmaking;

import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import java.util.Set;
import org.mentorbase.matching.pairing.Match;

/** What a matchmaker can do to a pair of a draft by hand. */
public enum Adjustment {
    /** Make it in any case. */
    PIN {
        @Override
        PairingTerms of(PairingTerms terms, Match pair) {
            return terms.withPins(with(terms.pins(), pair));
        }
    },
    /** Leave it to the objective again. */
    UNPIN {
        @Override
        PairingTerms of(PairingTerms terms, Match pair) {
            return terms.withPins(without(terms.pins(), pair));
        }
    },
    /** Never make it. */
    FORBID {
        @Override
        PairingTerms of(PairingTerms terms, Match pair) {
            return terms.withForbidden(with(terms.forbidden(), pair));
        }
    },
    /** Leave it to the objective again. */
    ALLOW {
        @Override
        PairingTerms of(PairingTerms terms, Match pair) {
            return terms.withForbidden(without(terms.forbidden(), pair));
        }
    };

    abstract PairingTerms of(PairingTerms terms, Match pair);

    private static Set<Match> with(Set<Match> pairs, Match one) {
        return Sets.union(pairs, ImmutableSet.of(one));
    }

    private static Set<Match> without(Set<Match> pairs, Match one) {
        return Sets.difference(pairs, ImmutableSet.of(one));
    }
}
