package org.mentorbase.matchmaking;

import com.google.common.collect.ImmutableSortedSet;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Comparator;
import org.mentorbase.MentoringRepositories;
import org.mentorbase.matching.pairing.InvalidPairing;
import org.mentorbase.matching.pairing.MadePair;
import org.mentorbase.matching.pairing.Match;
import org.mentorbase.matching.pairing.Pairing;
import org.mentorbase.matching.pairing.PairingTask;
import org.mentorbase.refusal.Problem;

/** Pairs a programme by what everybody has said by now. */
final class PairingProgramme {

    private final RuleSets sets;
    private final Clock clock;

    PairingProgramme(RuleSets sets, Clock clock) {
        this.sets = sets;
        this.clock = clock;
    }

    /** Refuses pins that are impossible, people who take no part, and to stay close to another programme's pairing. */
    Pairing pair(MatchmakingRepositories repositories, PairingTerms terms) {
        RuledPool ruled = ruled(repositories, terms);
        Closeness closeTo = terms.closeTo();
        PairingTask task = new PairingTask(
                ruled.pool(),
                ruled.rules(),
                terms.objective(),
                terms.minimumScore(),
                terms.pins(),
                terms.forbidden(),
                closeTo == null
                        ? ImmutableSortedSet.of()
                        : previous(
                                repositories
                                        .pairings()
                                        .require(closeTo.pairing())
                                        .value(),
                                terms),
                closeTo == null ? 0 : closeTo.pointsPerChange());
        try {
            return Pairing.of(task);
        } catch (InvalidPairing invalid) {
            throw RefusedPins.of(invalid);
        }
    }

    private static ImmutableSortedSet<Match> previous(PairingDraft earlier, PairingTerms terms) {
        if (!earlier.terms().programme().equals(terms.programme())) {
            throw Problem.of(PairingReason.CLOSE_TO_OTHER_PROGRAMME)
                    .field("closeTo")
                    .value(earlier.id())
                    .with("other", earlier.terms().programme())
                    .with("programme", terms.programme())
                    .refusal();
        }
        return earlier.outcome().pairs().stream()
                .map(MadePair::match)
                .collect(ImmutableSortedSet.toImmutableSortedSet(Comparator.naturalOrder()));
    }

    /** Everybody, and the rules, as both are today. */
    RuledPool ruled(MentoringRepositories repositories, PairingTerms terms) {
        LocalDate today = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
        return new ProgrammeParticipants(
                        repositories,
                        today,
                        terms.limitPerMentee(),
                        terms.rules().from(sets))
                .all(terms.programme());
    }
}
