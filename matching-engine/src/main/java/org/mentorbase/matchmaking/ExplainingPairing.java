package org.mentorbase.matchmaking;

import java.time.Clock;
import java.util.List;
import org.mentorbase.actor.Actor;
import org.mentorbase.actor.Permission;
import org.mentorbase.actor.Username;
import org.mentorbase.matching.pairing.Match;
import org.mentorbase.matching.pairing.Pairing;
import org.mentorbase.matching.participant.Participant;
import org.mentorbase.matching.participant.Pool;
import org.mentorbase.refusal.Problem;
import org.mentorbase.transaction.UnitOfWork;

/**
 * Tells why two people are paired, or what it would cost: with {@link Permission#INVITATION_CREATE_FOR_OTHERS}. It pairs the
 * programme on the draft's terms by what everybody says today.
 */
public final class ExplainingPairing {

    private final UnitOfWork<? extends MatchmakingRepositories> unitOfWork;
    private final PairingProgramme programme;

    ExplainingPairing(UnitOfWork<? extends MatchmakingRepositories> unitOfWork, RuleSets sets, Clock clock) {
        this.unitOfWork = unitOfWork;
        this.programme = new PairingProgramme(sets, clock);
    }

    public ExplainedPair explain(Actor actor, PairingId id, Username mentor, Username mentee) {
        actor.require(Permission.INVITATION_CREATE_FOR_OTHERS);
        Match pair = new Match(mentee.value(), mentor.value());
        return unitOfWork.read(repositories -> {
            PairingDraft draft = repositories.pairings().require(id).value();
            requireTakesPart(repositories, draft, pair);
            Pairing today = programme.pair(repositories, draft.terms());
            boolean made =
                    draft.outcome().pairs().stream().anyMatch(one -> one.match().equals(pair));
            return new ExplainedPair(id, pair, made, today.explain(pair.mentee(), pair.mentor()));
        });
    }

    private void requireTakesPart(MatchmakingRepositories repositories, PairingDraft draft, Match pair) {
        Pool pool = programme.ruled(repositories, draft.terms()).pool();
        require(pool.mentees(), PairingReason.MENTEE_TAKES_NO_PART, "mentee", pair.mentee());
        require(pool.mentors(), PairingReason.MENTOR_TAKES_NO_PART, "mentor", pair.mentor());
    }

    private static void require(List<Participant> side, PairingReason reason, String field, String person) {
        if (side.stream().noneMatch(one -> one.id().equals(person))) {
            throw Problem.of(reason).field(field).value(person).refusal();
        }
    }
}
