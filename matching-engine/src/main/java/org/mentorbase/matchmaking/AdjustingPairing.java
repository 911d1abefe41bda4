package org.mentorbase.matchmaking;

import java.time.Clock;
import org.jspecify.annotations.Nullable;
import org.mentorbase.actor.Actor;
import org.mentorbase.actor.Permission;
import org.mentorbase.actor.Username;
import org.mentorbase.matching.pairing.Match;
import org.mentorbase.refusal.Problem;
import org.mentorbase.transaction.UnitOfWork;
import org.mentorbase.transaction.Versioned;

/**
 * Pins or forbids a pair of a draft, or takes that back, and pairs everybody anew: with
 * {@link Permission#INVITATION_CREATE_FOR_OTHERS}.
 */
public final class AdjustingPairing {

    private final UnitOfWork<? extends MatchmakingRepositories> unitOfWork;
    private final PairingProgramme programme;
    private final Clock clock;

    AdjustingPairing(UnitOfWork<? extends MatchmakingRepositories> unitOfWork, RuleSets sets, Clock clock) {
        this.unitOfWork = unitOfWork;
        this.programme = new PairingProgramme(sets, clock);
        this.clock = clock;
    }

    /** @param ifVersion the version that the caller saw, or null to adjust it in any case */
    public record Command(
            PairingId id,
            Adjustment adjustment,
            Username mentor,
            Username mentee,
            @Nullable Long ifVersion) {}

    /** Against the draft as it was; members may have said something else since then, which counts too. */
    public AdjustedPairing adjust(Actor actor, Command command) {
        actor.require(Permission.INVITATION_CREATE_FOR_OTHERS);
        if (command.mentor().equals(command.mentee())) {
            throw Problem.of(PairingReason.PAIRS_ONESELF)
                    .field("mentee")
                    .value(command.mentee())
                    .refusal();
        }
        Match pair = new Match(command.mentee().value(), command.mentor().value());
        return unitOfWork.execute(repositories -> {
            Versioned<PairingDraft> found = repositories.pairings().require(command.id());
            found.requireVersion(command.ifVersion());
            PairingDraft before = found.value();
            before.requireDraft();
            PairingTerms terms = command.adjustment().of(before.terms(), pair);
            if (terms.equals(before.terms())) {
                return new AdjustedPairing(found, before.outcome());
            }
            PairingDraft after = before.adjusted(terms, PairingOutcome.of(programme.pair(repositories, terms)));
            Versioned<PairingDraft> updated = repositories.pairings().update(after, found.version());
            repositories
                    .events()
                    .append(
                            clock.instant(),
                            actor.username(),
                            PairingChanges.adjusted(after, command.adjustment(), command.mentor(), command.mentee()));
            return new AdjustedPairing(updated, before.outcome());
        });
    }
}
