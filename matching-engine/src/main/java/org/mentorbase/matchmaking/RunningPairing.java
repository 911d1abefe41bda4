package org.mentorbase.matchmaking;

import java.time.Clock;
import org.mentorbase.actor.Actor;
import org.mentorbase.actor.Permission;
import org.mentorbase.transaction.UnitOfWork;
import org.mentorbase.transaction.Versioned;

/** Pairs a whole programme, and keeps the result as a draft: with {@link Permission#INVITATION_CREATE_FOR_OTHERS}. */
public final class RunningPairing {

    private final UnitOfWork<? extends MatchmakingRepositories> unitOfWork;
    private final PairingProgramme programme;
    private final Clock clock;

    RunningPairing(UnitOfWork<? extends MatchmakingRepositories> unitOfWork, RuleSets sets, Clock clock) {
        this.unitOfWork = unitOfWork;
        this.programme = new PairingProgramme(sets, clock);
        this.clock = clock;
    }

    /** Nothing is locked while it is paired. */
    public Versioned<PairingDraft> run(Actor actor, PairingTerms terms) {
        actor.require(Permission.INVITATION_CREATE_FOR_OTHERS);
        PairingOutcome outcome = unitOfWork.read(repositories -> {
            repositories.programmes().require(terms.programme());
            return PairingOutcome.of(programme.pair(repositories, terms));
        });
        return unitOfWork.execute(repositories -> {
            PairingDraft draft = new PairingDraft(
                    repositories.pairings().nextId(),
                    terms,
                    outcome,
                    actor.username(),
                    clock.instant(),
                    PairingDraft.State.DRAFT);
            repositories.pairings().add(draft);
            repositories.events().append(clock.instant(), actor.username(), PairingChanges.drafted(draft));
            return new Versioned<>(draft, 1);
        });
    }
}
