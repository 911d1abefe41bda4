package org.mentorbase.matching.pairing;

import com.google.common.collect.HashMultiset;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Maps;
import com.google.common.collect.Multiset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.mentorbase.matching.pairing.PairingProblem.Kind;
import org.mentorbase.matching.participant.Participant;
import org.mentorbase.matching.rule.RuleSentences;
import org.mentorbase.matching.rule.Sentence;
import org.mentorbase.matching.score.PairExplanation;
import org.mentorbase.matching.score.Scorer;

/** Finds what is wrong with the pins and the forbidden pairs of a task. */
final class PairingTaskCheck {

    private final PairingTask task;
    private final ImmutableMap<String, Participant> mentees;
    private final ImmutableMap<String, Participant> mentors;
    private final RuleSentences sentences = RuleSentences.in(Locale.ENGLISH);
    private final List<PairingProblem> problems = new ArrayList<>();

    private PairingTaskCheck(PairingTask task) {
        this.task = task;
        this.mentees = Maps.uniqueIndex(task.pool().mentees(), Participant::id);
        this.mentors = Maps.uniqueIndex(task.pool().mentors(), Participant::id);
    }

    /** @throws InvalidPairing if anything is wrong */
    static void check(PairingTask task) {
        PairingTaskCheck check = new PairingTaskCheck(task);
        task.forbidden().forEach(check::checkKnown);
        check.checkPins();
        if (!check.problems.isEmpty()) {
            throw new InvalidPairing(check.problems);
        }
    }

    private void checkKnown(Match match) {
        if (!mentees.containsKey(match.mentee())) {
            problem(Kind.MENTEE_UNKNOWN, match, Sentence.of("pairing.mentee-unknown"));
        }
        if (!mentors.containsKey(match.mentor())) {
            problem(Kind.MENTOR_UNKNOWN, match, Sentence.of("pairing.mentor-unknown"));
        }
    }

    private void checkPins() {
        Multiset<Participant> pinnedMentees = HashMultiset.create();
        Multiset<Participant> pinnedMentors = HashMultiset.create();
        Scorer scorer = new Scorer(task.rules(), task.pool());
        for (Match pin : task.pins()) {
            checkKnown(pin);
            Participant mentee = mentees.get(pin.mentee());
            Participant mentor = mentors.get(pin.mentor());
            if (mentee != null && mentor != null) {
                checkAllowed(pin, scorer.explain(mentee, mentor));
                pinnedMentees.add(mentee);
                pinnedMentors.add(mentor);
                checkPlaces(
                        Kind.MENTEE_PINNED_TOO_OFTEN, pin, mentee, pinnedMentees, "pairing.mentee-pinned-too-often");
                checkPlaces(
                        Kind.MENTOR_PINNED_TOO_OFTEN, pin, mentor, pinnedMentors, "pairing.mentor-pinned-too-often");
            }
        }
    }

    private void checkAllowed(Match pin, PairExplanation explanation) {
        if (task.forbidden().contains(pin)) {
            problem(Kind.PIN_FORBIDDEN, pin, Sentence.of("pairing.pin-forbidden"));
        }
        explanation
                .broken()
                .forEach(broken -> problem(
                        Kind.PIN_BREAKS_RULE,
                        pin,
                        Sentence.of("pairing.pin-breaks-rule").with("because", broken.because())));
    }

    /** Told once, of the first pin that is too many. */
    private void checkPlaces(
            Kind kind, Match pin, Participant participant, Multiset<Participant> pinned, String sentence) {
        if (pinned.count(participant) == participant.capacity() + 1) {
            problem(kind, pin, Sentence.of(sentence).with("capacity", participant.capacity()));
        }
    }

    private void problem(Kind kind, Match match, Sentence sentence) {
        Sentence whole = sentence.with("mentee", match.mentee()).with("mentor", match.mentor());
        problems.add(new PairingProblem(kind, match, sentences.of(whole)));
    }
}
