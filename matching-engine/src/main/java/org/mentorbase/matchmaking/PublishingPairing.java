package org.mentorbase.matchmaking;

import com.google.common.collect.ImmutableList;
import java.time.Clock;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.mentorbase.actor.Actor;
import org.mentorbase.actor.Permission;
import org.mentorbase.actor.Username;
import org.mentorbase.invitation.CreatingInvitation;
import org.mentorbase.invitation.Invitation;
import org.mentorbase.matching.pairing.MadePair;
import org.mentorbase.matching.pairing.Match;
import org.mentorbase.matchmaking.PublishedPairing.Invited;
import org.mentorbase.matchmaking.PublishedPairing.Skipped;
import org.mentorbase.refusal.Refusal;
import org.mentorbase.transaction.UnitOfWork;
import org.mentorbase.transaction.Versioned;

/**
 * Invites every pair of a draft, as the matchmaker: with {@link Permission#INVITATION_CREATE_FOR_OTHERS}. Pairs that have
 * become impossible are left out; all others are invited in one transaction.
 */
public final class PublishingPairing {

    private final UnitOfWork<? extends MatchmakingRepositories> unitOfWork;
    private final PairingProgramme programme;
    private final CreatingInvitation creatingInvitation;
    private final Clock clock;

    PublishingPairing(UnitOfWork<? extends MatchmakingRepositories> unitOfWork, RuleSets sets, Clock clock) {
        this.unitOfWork = unitOfWork;
        this.programme = new PairingProgramme(sets, clock);
        this.creatingInvitation = new CreatingInvitation(unitOfWork, clock);
        this.clock = clock;
    }

    /** @param ifVersion the version that the caller saw, or null to publish it in any case */
    public PublishedPairing publish(Actor actor, PairingId id, @Nullable Long ifVersion) {
        actor.require(Permission.INVITATION_CREATE_FOR_OTHERS);
        return unitOfWork.execute(repositories -> {
            Versioned<PairingDraft> found = repositories.pairings().require(id);
            found.requireVersion(ifVersion);
            PairingDraft published = found.value().published();
            Versioned<PairingDraft> updated = repositories.pairings().update(published, found.version());
            return invite(repositories, actor, updated);
        });
    }

    private PublishedPairing invite(
            MatchmakingRepositories repositories, Actor actor, Versioned<PairingDraft> published) {
        PairingDraft draft = published.value();
        StillPossible possible =
                new StillPossible(programme.pool(repositories, draft.terms()), programme.rules(draft.terms()));
        ImmutableList.Builder<Invited> invited = ImmutableList.builder();
        ImmutableList.Builder<Skipped> skipped = ImmutableList.builder();
        for (MadePair pair : draft.outcome().pairs()) {
            Match match = pair.match();
            Optional<String> obstacle = possible.take(match);
            if (obstacle.isPresent()) {
                skipped.add(new Skipped(match, obstacle.get()));
                continue;
            }
            try {
                invited.add(
                        new Invited(match, invite(actor, draft.terms(), match).id()));
            } catch (Refusal refusal) {
                skipped.add(new Skipped(match, String.valueOf(refusal.getMessage())));
            }
        }
        PublishedPairing done = new PublishedPairing(published, invited.build(), skipped.build());
        repositories
                .events()
                .append(
                        clock.instant(),
                        actor.username(),
                        PairingChanges.published(
                                draft, done.invited().size(), done.skipped().size()));
        return done;
    }

    private Invitation invite(Actor actor, PairingTerms terms, Match pair) {
        return creatingInvitation
                .create(
                        actor,
                        new CreatingInvitation.Command(
                                terms.programme(), new Username(pair.mentor()), new Username(pair.mentee())))
                .value();
    }
}
