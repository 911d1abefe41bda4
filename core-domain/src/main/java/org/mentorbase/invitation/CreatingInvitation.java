package org.mentorbase.invitation;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Streams;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.mentorbase.actor.Actor;
import org.mentorbase.actor.Permission;
import org.mentorbase.actor.Username;
import org.mentorbase.programme.ProgrammeKey;
import org.mentorbase.refusal.Problem;
import org.mentorbase.refusal.Reason;
import org.mentorbase.relationship.Pair;
import org.mentorbase.transaction.UnitOfWork;
import org.mentorbase.transaction.Versioned;

/**
 * Invites two people to become mentor and mentee: on one's own behalf, or for two others with
 * {@link Permission#INVITATION_CREATE_FOR_OTHERS}.
 */
public final class CreatingInvitation {

    private final UnitOfWork<? extends InvitationRepositories> unitOfWork;
    private final Clock clock;

    public CreatingInvitation(UnitOfWork<? extends InvitationRepositories> unitOfWork, Clock clock) {
        this.unitOfWork = unitOfWork;
        this.clock = clock;
    }

    public record Command(ProgrammeKey programme, Username mentor, Username mentee) {}

    public Versioned<Invitation> create(Actor actor, Command command) {
        if (command.mentor().equals(command.mentee())) {
            throw Problem.of(InvitationReason.INVITES_ONESELF)
                    .field("mentee")
                    .value(command.mentee())
                    .refusal();
        }
        Pair pair = new Pair(command.mentor(), command.mentee());
        requireLeave(actor, pair);
        return unitOfWork.execute(repositories -> {
            check(repositories, command.programme(), pair);
            return new Versioned<>(
                    create(repositories, actor, command.programme(), List.of(pair))
                            .get(0),
                    1);
        });
    }

    /**
     * Invites many pairs at once, in the order given, of which the caller has made sure, within the same unit of work, that each
     * can be invited: two active members who have neither a pending invitation nor an active relationship.
     */
    public ImmutableList<PendingInvitation> createAll(Actor actor, ProgrammeKey programme, List<Pair> pairs) {
        pairs.forEach(pair -> requireLeave(actor, pair));
        return unitOfWork.execute(repositories -> create(repositories, actor, programme, pairs));
    }

    private static void requireLeave(Actor actor, Pair pair) {
        if (!pair.includes(actor.username()) && !actor.may(Permission.INVITATION_CREATE_FOR_OTHERS)) {
            throw Problem.of(InvitationReason.INVITES_OTHERS)
                    .with("username", actor.username())
                    .with("permission", Permission.INVITATION_CREATE_FOR_OTHERS)
                    .refusal();
        }
    }

    private static void check(InvitationRepositories repositories, ProgrammeKey programme, Pair pair) {
        repositories.programmes().require(programme);
        repositories.members().requireActive("mentor", pair.mentor());
        repositories.members().requireActive("mentee", pair.mentee());
        repositories.invitations().findPending(programme, pair).ifPresent(pending -> {
            throw already(InvitationReason.INVITATION_PENDING_ALREADY, pair)
                    .with("id", pending.id())
                    .refusal();
        });
        repositories.relationships().findActive(programme, pair).ifPresent(active -> {
            throw already(InvitationReason.RELATIONSHIP_ACTIVE_ALREADY, pair)
                    .with("id", active.id())
                    .refusal();
        });
    }

    private ImmutableList<PendingInvitation> create(
            InvitationRepositories repositories, Actor actor, ProgrammeKey programme, List<Pair> pairs) {
        Instant now = clock.instant();
        ImmutableList<PendingInvitation> invitations = Streams.zip(
                        repositories.invitations().nextIds(pairs.size()).stream(),
                        pairs.stream(),
                        (id, pair) ->
                                PendingInvitation.create(new Proposal(id, programme, pair, actor.username(), now)))
                .collect(toImmutableList());
        repositories.invitations().addAll(invitations);
        repositories
                .events()
                .append(
                        now,
                        actor.username(),
                        invitations.stream().map(InvitationChanges::created).toList());
        return invitations;
    }

    private static Problem already(Reason reason, Pair pair) {
        return Problem.of(reason).with("mentor", pair.mentor()).with("mentee", pair.mentee());
    }
}
