package org.mentorbase.memory;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.mentorbase.actor.Username;
import org.mentorbase.invitation.Invitation;
import org.mentorbase.invitation.InvitationId;
import org.mentorbase.invitation.InvitationQuery;
import org.mentorbase.invitation.Invitations;
import org.mentorbase.invitation.PendingInvitation;
import org.mentorbase.invitation.Proposal;
import org.mentorbase.page.Page;
import org.mentorbase.programme.ProgrammeKey;
import org.mentorbase.relationship.Pair;
import org.mentorbase.transaction.StaleVersion;
import org.mentorbase.transaction.Versioned;

record InMemoryInvitations(Tables tables) implements Invitations {

    @Override
    public ImmutableList<InvitationId> nextIds(int count) {
        return Stream.generate(() -> new InvitationId(tables.nextId()))
                .limit(count)
                .collect(ImmutableList.toImmutableList());
    }

    @Override
    public void addAll(List<PendingInvitation> invitations) {
        invitations.forEach(this::addOne);
    }

    private void addOne(PendingInvitation invitation) {
        Proposal proposal = invitation.proposal();
        if (findPending(proposal.programme(), proposal.pair()).isPresent()) {
            throw new StaleVersion("the pending invitation of " + proposal.pair());
        }
        tables.invitations.add(invitation.id(), invitation);
    }

    @Override
    public Optional<Versioned<Invitation>> find(InvitationId id) {
        return tables.invitations.find(id);
    }

    @Override
    public ImmutableMap<InvitationId, Invitation> findAll(Collection<InvitationId> ids) {
        return Set.copyOf(ids).stream()
                .flatMap(id -> find(id).stream())
                .map(Versioned::value)
                .collect(ImmutableMap.toImmutableMap(Invitation::id, invitation -> invitation));
    }

    @Override
    public Optional<PendingInvitation> findPending(ProgrammeKey programme, Pair pair) {
        return pending(programme)
                .map(Versioned::value)
                .filter(invitation -> invitation.proposal().pair().equals(pair))
                .findFirst();
    }

    @Override
    public ImmutableList<Versioned<PendingInvitation>> findPendingBefore(
            ProgrammeKey programme, Instant created, int limit) {
        return pending(programme)
                .filter(invitation -> invitation.value().proposal().createdAt().isBefore(created))
                .sorted(Comparator.comparing(
                        invitation -> invitation.value().proposal().createdAt()))
                .limit(limit)
                .collect(ImmutableList.toImmutableList());
    }

    @Override
    public void forEachPending(ProgrammeKey programme, Consumer<PendingInvitation> consumer) {
        pending(programme)
                .map(Versioned::value)
                .sorted(Comparator.comparing(invitation -> invitation.id().value()))
                .forEach(consumer);
    }

    @Override
    public Versioned<Invitation> update(Invitation invitation, long version) {
        return tables.invitations.update(invitation.id(), invitation, version);
    }

    @Override
    public Page<Invitation> page(InvitationQuery query) {
        ListOrder<Long> order = query.createdBefore().isPresent() ? ListOrder.OLDEST_FIRST : ListOrder.NEWEST_FIRST;
        return order.page(
                tables.invitations.all().filter(invitation -> matches(query, invitation)),
                invitation -> invitation.id().value(),
                query.page());
    }

    private static boolean matches(InvitationQuery query, Invitation invitation) {
        Proposal proposal = invitation.proposal();
        return proposal.programme().equals(query.programme())
                && query.active()
                        .map(active -> active == invitation instanceof PendingInvitation)
                        .orElse(true)
                && query.party().map(proposal.pair()::includes).orElse(true)
                && query.concerning().map(person -> concerns(proposal, person)).orElse(true)
                && query.createdBefore().map(proposal.createdAt()::isBefore).orElse(true);
    }

    private static boolean concerns(Proposal proposal, Username person) {
        return proposal.pair().includes(person) || proposal.createdBy().equals(person);
    }

    private Stream<Versioned<PendingInvitation>> pending(ProgrammeKey programme) {
        return tables.invitations
                .allVersioned()
                .filter(invitation -> invitation.value() instanceof PendingInvitation)
                .map(invitation -> invitation.map(PendingInvitation.class::cast))
                .filter(invitation -> invitation.value().proposal().programme().equals(programme));
    }
}
