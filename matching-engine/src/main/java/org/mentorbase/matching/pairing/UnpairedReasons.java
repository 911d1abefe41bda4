package org.mentorbase.matching.pairing;

import com.google.common.collect.Iterables;
import com.google.common.collect.LinkedHashMultiset;
import com.google.common.collect.Multiset;
import com.google.common.collect.Multisets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;
import org.mentorbase.matching.assignment.Instance;
import org.mentorbase.matching.pairing.PairAccount.Change;
import org.mentorbase.matching.participant.Participant;
import org.mentorbase.matching.participant.Party;
import org.mentorbase.matching.participant.ReportingLines;
import org.mentorbase.matching.rule.Constraint;
import org.mentorbase.matching.rule.RuleSentences;
import org.mentorbase.matching.rule.Sentence;
import org.mentorbase.matching.score.ScoreTable;

/** Says why somebody is in no pair. */
final class UnpairedReasons {

    private static final int MOST_KINDS = 4;

    private final Pairing pairing;
    private final PairingInstance instance;
    private final PairingTask task;
    private final Instance scored;
    private final ReportingLines lines;
    private final Changes changes;
    private final RuleSentences sentences = RuleSentences.in(Locale.ENGLISH);

    UnpairedReasons(Pairing pairing) {
        this.pairing = pairing;
        this.instance = pairing.instance();
        this.task = instance.task();
        this.scored = instance.instance();
        this.lines = new ReportingLines(task.pool());
        this.changes = new Changes(pairing);
    }

    String because(Party party, String id) {
        boolean mentee = party == Party.MENTEE;
        int index = mentee ? instance.row(id) : instance.column(id);
        Participant own = task.pool().of(party).get(index);
        List<Participant> others = task.pool().of(party.other());
        if (own.capacity() == 0) {
            return told(party, "pairing.takes-nobody");
        }
        if (others.isEmpty()) {
            return told(party, "pairing.nobody-there");
        }
        List<Integer> suitable = IntStream.range(0, others.size())
                .filter(other -> score(mentee, index, other) != ScoreTable.IMPOSSIBLE)
                .boxed()
                .toList();
        if (suitable.isEmpty()) {
            return nobodySuits(party, own, others);
        }
        List<Integer> withPlaces = suitable.stream()
                .filter(other -> (mentee ? instance.mentorPlaces(other) : instance.menteePlaces(other)) > 0)
                .toList();
        if (withPlaces.isEmpty()) {
            return told(party, "pairing.others-have-no-place", suitable.size());
        }
        return full(party, index, withPlaces.size());
    }

    private int score(boolean mentee, int own, int other) {
        return mentee ? scored.scores().score(own, other) : scored.scores().score(other, own);
    }

    /** The commonest reasons, with how many people each excludes. */
    private String nobodySuits(Party party, Participant own, List<Participant> others) {
        Multiset<Sentence> reasons = LinkedHashMultiset.create();
        for (Participant other : others) {
            reasons.add(party == Party.MENTEE ? excludes(own, other) : excludes(other, own));
        }
        List<String> said = new ArrayList<>(List.of(told(party, "pairing.nobody-suits", others.size())));
        int left = others.size();
        for (Sentence reason :
                Iterables.limit(Multisets.copyHighestCountFirst(reasons).elementSet(), MOST_KINDS)) {
            int count = reasons.count(reason);
            left -= count;
            said.add(sentences.of(Sentence.of(count == others.size() ? "told" : "pairing.reason-of-some")
                    .with("count", count)
                    .with("words", sentences.of(reason))));
        }
        if (left > 0) {
            said.add(sentences.of(Sentence.of("pairing.other-reasons").with("count", left)));
        }
        return String.join(" ", said);
    }

    private Sentence excludes(Participant mentee, Participant mentor) {
        for (Constraint constraint : task.rules().constraints()) {
            if (!constraint.allows(mentee, mentor, lines)) {
                return constraint.becauseInGeneral(mentee, mentor);
            }
        }
        return task.forbidden().contains(new Match(mentee.id(), mentor.id()))
                ? Sentence.of("pairing.forbidden")
                : Sentence.of("pairing.below-minimum.some").with("minimum", task.minimumScore());
    }

    private String full(Party party, int index, int suitable) {
        if (task.staysClose() || !pairing.objective().hasCertificate()) {
            return told(party, "pairing.full" + (task.staysClose() ? ".close" : byObjective(party)), suitable);
        }
        Optional<Change> cheapest = changes.including(party, index);
        if (cheapest.isEmpty() || cheapest.get().broken().isEmpty()) {
            return told(party, "pairing.adds-nothing", suitable);
        }
        Change nearest = cheapest.get();
        Match match = nearest.made().get(0);
        Optional<String> loser = loser(nearest);
        Sentence sentence = Sentence.of("pairing.full" + (loser.isPresent() ? ".loser" : "")
                        + (nearest.loss() == 0 ? ".tie" : nearest.loss() < 0 ? ".gains" : ""))
                .with("points", Math.abs(nearest.loss()))
                .with("nearest", party == Party.MENTEE ? match.mentor() : match.mentee())
                .with("loser", loser.orElse(""));
        return told(party, sentence, suitable);
    }

    private String byObjective(Party party) {
        return pairing.objective() == Objective.FAIR ? ".fair." + party : ".stable";
    }

    /** The mentee who would be left without a mentor. */
    private Optional<String> loser(Change change) {
        List<String> given = change.made().stream().map(Match::mentee).toList();
        return change.broken().stream()
                .map(Match::mentee)
                .filter(mentee -> !given.contains(mentee)
                        && pairing.pairs().stream()
                                        .filter(pair -> pair.mentee().equals(mentee))
                                        .count()
                                == 1)
                .findFirst();
    }

    private String told(Party party, String key) {
        return told(party, Sentence.of(key), 0);
    }

    private String told(Party party, String key, int count) {
        return told(party, Sentence.of(key), count);
    }

    private String told(Party party, Sentence sentence, int count) {
        return sentences.of(sentence.with("other", party.other()).with("count", count));
    }
}
