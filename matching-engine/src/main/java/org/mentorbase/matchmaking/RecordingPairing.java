package org.mentorbase.matchmaking;

import java.time.Clock;
import org.mentorbase.actor.Actor;
import org.mentorbase.actor.Permission;
import org.mentorbase.transaction.UnitOfWork;

/**
 * Keeps a pairing as it was come to by what people said at another time: with
 * {@link Permission#INVITATION_CREATE_FOR_OTHERS}. Nobody is invited, be it published or not.
 */
public final class RecordingPairing {

    private final UnitOfWork<? extends MatchmakingRepositories> unitOfWork;
    private final Clock clock;

    RecordingPairing(UnitOfWork<? extends MatchmakingRepositories> unitOfWork, Clock clock) {
        this.unitOfWork = unitOfWork;
        this.clock = clock;
    }

    /** What there was. */
    public record Command(PairingTerms terms, PairingOutcome outcome, PairingDraft.State state) {}

    public PairingDraft record(Actor actor, Command command) {
        actor.require(Permission.INVITATION_CREATE_FOR_OTHERS);
        return unitOfWork.execute(repositories -> {
            repositories.programmes().require(command.terms().programme());
            PairingDraft recorded = new PairingDraft(
                    repositories.pairings().nextId(),
                    command.terms(),
                    command.outcome(),
                    actor.username(),
                    clock.instant(),
                    command.state());
            repositories.pairings().add(recorded);
            repositories.events().append(clock.instant(), actor.username(), PairingChanges.drafted(recorded));
            if (recorded.state() == PairingDraft.State.PUBLISHED) {
                repositories
                        .events()
                        .append(
                                clock.instant(),
                                actor.username(),
                                PairingChanges.published(
                                        recorded, recorded.outcome().pairs().size(), 0));
            }
            return recorded;
        });
    }
}
