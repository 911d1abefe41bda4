package org.mentorbase.matchmaking;

import com.google.common.collect.HashMultiset;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Maps;
import com.google.common.collect.Multiset;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.mentorbase.matching.pairing.Match;
import org.mentorbase.matching.participant.Participant;
import org.mentorbase.matching.rule.RuleSentences;
import org.mentorbase.matching.rule.Sentence;
import org.mentorbase.matching.score.BrokenConstraint;
import org.mentorbase.matching.score.PairExplanation;
import org.mentorbase.matching.score.Scorer;

/** Looks at the pairs of a draft with the eyes of the day on which they are invited, one after the other. */
final class StillPossible {

    private final ImmutableMap<String, Participant> mentees;
    private final ImmutableMap<String, Participant> mentors;
    private final Scorer scorer;
    private final RuleSentences sentences = RuleSentences.in(Locale.ENGLISH);
    private final Multiset<Participant> taken = HashMultiset.create();

    StillPossible(RuledPool ruled) {
        this.mentees = Maps.uniqueIndex(ruled.pool().mentees(), Participant::id);
        this.mentors = Maps.uniqueIndex(ruled.pool().mentors(), Participant::id);
        this.scorer = new Scorer(ruled.rules(), ruled.pool());
    }

    /** Why not; empty if it is, and then it takes a place of both. */
    Optional<String> take(Match pair) {
        Participant mentee = mentees.get(pair.mentee());
        Participant mentor = mentors.get(pair.mentor());
        if (mentee == null) {
            return Optional.of(told("pairing.mentee-takes-no-part", pair));
        }
        if (mentor == null) {
            return Optional.of(told("pairing.mentor-takes-no-part", pair));
        }
        PairExplanation explanation = scorer.explain(mentee, mentor);
        if (!explanation.isPossible()) {
            return Optional.of(
                    explanation.broken().stream().map(BrokenConstraint::because).collect(Collectors.joining(" ")));
        }
        if (isFull(mentee)) {
            return Optional.of(told("pairing.mentee-has-no-place-now", pair));
        }
        if (isFull(mentor)) {
            return Optional.of(told("pairing.mentor-has-no-place-now", pair));
        }
        taken.add(mentee);
        taken.add(mentor);
        return Optional.empty();
    }

    private String told(String sentence, Match pair) {
        return sentences.of(Sentence.of(sentence).with("mentee", pair.mentee()).with("mentor", pair.mentor()));
    }

    private boolean isFull(Participant participant) {
        return taken.count(participant) >= participant.capacity();
    }
}
