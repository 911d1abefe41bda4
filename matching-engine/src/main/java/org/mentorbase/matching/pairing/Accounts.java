package org.mentorbase.matching.pairing;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.mentorbase.matching.pairing.PairAccount.Alternative;
import org.mentorbase.matching.pairing.PairAccount.Change;
import org.mentorbase.matching.participant.Party;
import org.mentorbase.matching.ranking.Candidate;
import org.mentorbase.matching.ranking.Ranking;
import org.mentorbase.matching.rule.RuleSentences;
import org.mentorbase.matching.rule.Sentence;
import org.mentorbase.matching.score.BrokenConstraint;
import org.mentorbase.matching.score.PairExplanation;

/** Accounts for pairs of a pairing, one at a time. */
final class Accounts {

    private static final int ALTERNATIVES = 5;

    private final Pairing pairing;
    private final PairingTask task;
    private final Ranking ranking;
    private final Changes changes;
    private final RuleSentences sentences = RuleSentences.in(Locale.ENGLISH);

    Accounts(Pairing pairing) {
        this.pairing = pairing;
        this.task = pairing.instance().task();
        this.ranking = new Ranking(task.rules(), task.pool());
        this.changes = new Changes(pairing);
    }

    PairAccount of(Match match) {
        PairExplanation explanation = ranking.explain(match.mentee(), match.mentor());
        Optional<MadePair> made = pairing.find(match);
        boolean pinned = made.map(MadePair::pinned).orElse(false);
        Optional<Change> change = change(match, explanation, made);
        return new PairAccount(
                explanation,
                made.isPresent(),
                pinned,
                change,
                alternatives(match),
                words(match, explanation, made.isPresent(), pinned, change));
    }

    private Optional<Change> change(Match match, PairExplanation explanation, Optional<MadePair> made) {
        if (made.isPresent()) {
            return Optional.of(made.get().pinned() ? changes.unpinning(match) : changes.without(match));
        }
        if (obstacle(match, explanation).isPresent()) {
            return Optional.empty();
        }
        return Optional.of(changes.making(match));
    }

    /** What is in the way of a pair, whatever it would cost. */
    private Optional<Sentence> obstacle(Match match, PairExplanation explanation) {
        if (!explanation.isPossible()) {
            List<String> broken =
                    explanation.broken().stream().map(BrokenConstraint::because).toList();
            return Optional.of(Sentence.of("told").with("words", String.join(" ", broken)));
        }
        if (task.forbidden().contains(match)) {
            return Optional.of(Sentence.of("pairing.forbidden"));
        }
        if (explanation.score() < task.minimumScore()) {
            return Optional.of(Sentence.of("pairing.below-minimum")
                    .with("score", explanation.score())
                    .with("minimum", task.minimumScore()));
        }
        PairingInstance instance = pairing.instance();
        if (instance.menteePlaces(instance.row(match.mentee())) <= 0) {
            return Optional.of(Sentence.of("pairing.mentee-has-no-place"));
        }
        return instance.mentorPlaces(instance.column(match.mentor())) <= 0
                ? Optional.of(Sentence.of("pairing.mentor-has-no-place"))
                : Optional.empty();
    }

    private ImmutableList<String> words(
            Match match, PairExplanation explanation, boolean made, boolean pinned, Optional<Change> change) {
        List<Sentence> said = new ArrayList<>();
        if (change.isEmpty()) {
            said.add(obstacle(match, explanation).orElseThrow());
        } else {
            String situation = pinned ? "pairing.pinned" : made ? "pairing.made" : "pairing.not-made";
            long points = pinned ? -change.get().loss() : change.get().loss();
            said.add(Sentence.of(situation + (points == 0 ? ".free" : points < 0 ? ".gains" : ".costs"))
                    .with("points", Math.abs(points)));
            said.addAll(others(match, change.get()));
        }
        return said.stream()
                .map(sentence -> sentence.with("mentee", match.mentee())
                        .with("mentor", match.mentor())
                        .with("score", explanation.score()))
                .map(sentences::of)
                .collect(toImmutableList());
    }

    private static List<Sentence> others(Match match, Change change) {
        List<Sentence> said = new ArrayList<>();
        List<String> made = names(match, change.made());
        List<String> broken = names(match, change.broken());
        if (!made.isEmpty()) {
            said.add(Sentence.of("pairing.would-be-made").with("pairs", made));
        }
        if (!broken.isEmpty()) {
            said.add(Sentence.of("pairing.would-be-broken").with("pairs", broken));
        }
        return said;
    }

    private static List<String> names(Match except, List<Match> pairs) {
        return pairs.stream()
                .filter(pair -> !pair.equals(except))
                .map(Match::toString)
                .toList();
    }

    private ImmutableList<Alternative> alternatives(Match match) {
        PairingInstance instance = pairing.instance();
        return ranking.best(Party.MENTEE, match.mentee(), ALTERNATIVES + 1).candidates().stream()
                .filter(candidate -> !candidate.id().equals(match.mentor()))
                .limit(ALTERNATIVES)
                .map(candidate -> alternative(match.mentee(), candidate, instance.column(candidate.id())))
                .collect(toImmutableList());
    }

    private Alternative alternative(String mentee, Candidate candidate, int column) {
        boolean paired = pairing.find(new Match(mentee, candidate.id())).isPresent();
        long held = pairing.pairs().stream()
                .filter(pair -> pair.mentor().equals(candidate.id()))
                .count();
        long capacity = task.pool().mentors().get(column).capacity();
        return new Alternative(candidate.id(), candidate.score(), paired, !paired && held >= capacity);
    }
}
