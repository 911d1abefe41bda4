package org.mentorbase.matchmaking;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Streams;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.mentorbase.actor.Actor;
import org.mentorbase.actor.Permission;
import org.mentorbase.actor.Username;
import org.mentorbase.invitation.CreatingInvitation;
import org.mentorbase.matching.pairing.MadePair;
import org.mentorbase.matching.pairing.Match;
import org.mentorbase.matchmaking.PublishedPairing.Invited;
import org.mentorbase.matchmaking.PublishedPairing.Skipped;
import org.mentorbase.programme.ProgrammeKey;
import org.mentorbase.relationship.Pair;
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
        StillPossible possible = new StillPossible(programme.ruled(repositories, draft.terms()));
        List<Match> left = new ArrayList<>();
        ImmutableList.Builder<Skipped> skipped = ImmutableList.builder();
        for (MadePair pair : draft.outcome().pairs()) {
            Optional<String> obstacle = possible.take(pair.match());
            obstacle.ifPresentOrElse(
                    because -> skipped.add(new Skipped(pair.match(), because)), () -> left.add(pair.match()));
        }
        PublishedPairing done =
                new PublishedPairing(published, invite(actor, draft.terms().programme(), left), skipped.build());
        repositories
                .events()
                .append(
                        clock.instant(),
                        actor.username(),
                        PairingChanges.published(
                                draft, done.invited().size(), done.skipped().size()));
        return done;
    }

    private ImmutableList<Invited> invite(Actor actor, ProgrammeKey programme, List<Match> matches) {
        List<Pair> pairs = matches.stream()
                .map(match -> new Pair(new Username(match.mentor()), new Username(match.mentee())))
                .toList();
        return Streams.zip(
                        matches.stream(),
                        creatingInvitation.createAll(actor, programme, pairs).stream(),
                        (match, invitation) -> new Invited(match, invitation.id()))
                .collect(ImmutableList.toImmutableList());
    }
}
