package org.mentorbase.matchmaking;

import com.google.common.collect.ImmutableSortedSet;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.mentorbase.MentoringRepositories;
import org.mentorbase.matching.pairing.InvalidPairing;
import org.mentorbase.matching.pairing.Pairing;
import org.mentorbase.matching.pairing.PairingTask;
import org.mentorbase.matching.participant.Pool;
import org.mentorbase.matching.rule.RuleSet;

/** Pairs a programme by what everybody has said by now. */
final class PairingProgramme {

    private final RuleSets sets;
    private final Clock clock;

    PairingProgramme(RuleSets sets, Clock clock) {
        this.sets = sets;
        this.clock = clock;
    }

    /** Refuses pins that are impossible, and people who take no part. */
    Pairing pair(MentoringRepositories repositories, PairingTerms terms) {
        Pool pool = pool(repositories, terms);
        PairingTask task = new PairingTask(
                pool,
                rules(terms),
                terms.objective(),
                terms.minimumScore(),
                terms.pins(),
                terms.forbidden(),
                ImmutableSortedSet.of(),
                0);
        try {
            return Pairing.of(task);
        } catch (InvalidPairing invalid) {
            throw RefusedPins.of(invalid);
        }
    }

    Pool pool(MentoringRepositories repositories, PairingTerms terms) {
        LocalDate today = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
        return new ProgrammeParticipants(repositories, today, terms.limitPerMentee()).all(terms.programme());
    }

    RuleSet rules(PairingTerms terms) {
        return terms.rules().in(sets);
    }
}
