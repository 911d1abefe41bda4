package org.mentorbase.matchmaking;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import java.util.List;
import org.mentorbase.matching.pairing.MadePair;

/**
 * The representation of two pairings side by side.
 *
 * @param onlyHere the pairs that only the one has
 * @param onlyThere the pairs that only the other has
 */
public record ComparisonView(
        PairingSummaryView here,
        PairingSummaryView there,
        ImmutableList<MadePairView> onlyHere,
        ImmutableList<MadePairView> onlyThere) {

    public static ComparisonView of(ComparedPairings compared) {
        return new ComparisonView(
                summary(compared.one()),
                summary(compared.other()),
                pairs(compared.onlyInOne()),
                pairs(compared.onlyInOther()));
    }

    private static PairingSummaryView summary(PairingDraft draft) {
        return PairingSummaryView.of(PairingSummary.of(draft));
    }

    private static ImmutableList<MadePairView> pairs(List<MadePair> pairs) {
        return pairs.stream().map(MadePairView::of).collect(toImmutableList());
    }
}
