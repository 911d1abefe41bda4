package org.mentorbase.matchmaking;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.mentorbase.matching.pairing.PairAccount;
import org.mentorbase.matching.rule.RuleSentences;
import org.mentorbase.matching.rule.Sentence;
import org.mentorbase.matching.score.PairExplanation;

/**
 * The representation of why two people are paired or not, as it is today.
 *
 * @param paired whether they would be paired today
 * @param inDraft whether they are paired in the draft
 * @param otherwise what it would be to decide otherwise; null for a pair that is not possible
 * @param because all of it in sentences for people
 */
public record ExplainedPairView(
        long pairing,
        String mentor,
        String mentee,
        boolean paired,
        boolean inDraft,
        boolean pinned,
        int score,
        int mentorScore,
        int menteeScore,
        ImmutableList<PartView> parts,
        ImmutableList<String> broken,
        @Nullable ChangeView otherwise,
        ImmutableList<AlternativeView> alternatives,
        ImmutableList<String> because) {

    /**
     * @param points by how many the total would fall; negative if it would rise
     * @param mentees how many fewer would have a mentor; negative if more would
     */
    public record ChangeView(long points, int mentees, ImmutableList<PairView> made, ImmutableList<PairView> broken) {}

    /** @param full whether others have all the places of that mentor */
    public record AlternativeView(String mentor, int score, boolean paired, boolean full) {}

    public static ExplainedPairView of(ExplainedPair explained) {
        PairAccount account = explained.account();
        PairExplanation explanation = account.explanation();
        return new ExplainedPairView(
                explained.pairing().value(),
                explained.pair().mentor(),
                explained.pair().mentee(),
                account.made(),
                explained.inDraft(),
                account.pinned(),
                explanation.score(),
                explanation.mentorScore(),
                explanation.menteeScore(),
                explanation.parts().stream().map(PartView::of).collect(toImmutableList()),
                explanation.broken().stream().map(broken -> broken.because()).collect(toImmutableList()),
                account.change().map(ExplainedPairView::change).orElse(null),
                account.alternatives().stream()
                        .map(other -> new AlternativeView(other.mentor(), other.score(), other.paired(), other.full()))
                        .collect(toImmutableList()),
                because(explained));
    }

    private static ChangeView change(PairAccount.Change change) {
        return new ChangeView(
                change.loss(),
                change.uncovered(),
                change.made().stream().map(PairView::of).collect(toImmutableList()),
                change.broken().stream().map(PairView::of).collect(toImmutableList()));
    }

    private static ImmutableList<String> because(ExplainedPair explained) {
        return ImmutableList.<String>builder()
                .addAll(explained.account().because())
                .addAll(difference(explained).stream().toList())
                .build();
    }

    private static Optional<String> difference(ExplainedPair explained) {
        if (explained.inDraft() == explained.account().made()) {
            return Optional.empty();
        }
        String sentence = explained.inDraft() ? "pairing.differs.made" : "pairing.differs.not-made";
        return Optional.of(RuleSentences.in(Locale.ENGLISH).of(Sentence.of(sentence)));
    }
}
