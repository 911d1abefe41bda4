package org.mentorbase.invitation;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.mentorbase.page.Page;
import org.mentorbase.programme.ProgrammeKey;
import org.mentorbase.relationship.Pair;
import org.mentorbase.transaction.StaleVersion;
import org.mentorbase.transaction.Versioned;

/** The invitations in all their states. */
public interface Invitations {

    /** Ids that nobody has been given before. */
    ImmutableList<InvitationId> nextIds(int count);

    default InvitationId nextId() {
        return nextIds(1).get(0);
    }

    /** Adds new ones; {@link StaleVersion} when one of the pairs has a pending one in its programme by now. */
    void addAll(List<PendingInvitation> invitations);

    default void add(PendingInvitation invitation) {
        addAll(List.of(invitation));
    }

    Optional<Versioned<Invitation>> find(InvitationId id);

    /** Those of the given ones that there are, by their ids. */
    ImmutableMap<InvitationId, Invitation> findAll(Collection<InvitationId> ids);

    Optional<PendingInvitation> findPending(ProgrammeKey programme, Pair pair);

    /** Up to that many pending ones of the programme, the oldest first, that were created before the instant. */
    ImmutableList<Versioned<PendingInvitation>> findPendingBefore(ProgrammeKey programme, Instant created, int limit);

    /** Gives every pending one of a programme to the consumer one by one, in the order of their ids. */
    void forEachPending(ProgrammeKey programme, Consumer<PendingInvitation> consumer);

    /** Stores the next state of what was read in that version; {@link StaleVersion} if it changed. Returns its new version. */
    Versioned<Invitation> update(Invitation invitation, long version);

    /** In descending order of id, unless it is said when they were created. */
    Page<Invitation> page(InvitationQuery query);
}
