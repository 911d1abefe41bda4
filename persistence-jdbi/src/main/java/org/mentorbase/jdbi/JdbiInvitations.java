package org.mentorbase.jdbi;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jdbi.v3.core.Handle;
import org.mentorbase.invitation.Invitation;
import org.mentorbase.invitation.InvitationId;
import org.mentorbase.invitation.InvitationQuery;
import org.mentorbase.invitation.Invitations;
import org.mentorbase.invitation.PendingInvitation;
import org.mentorbase.page.Page;
import org.mentorbase.programme.ProgrammeKey;
import org.mentorbase.relationship.Pair;
import org.mentorbase.transaction.StaleVersion;
import org.mentorbase.transaction.Versioned;

final class JdbiInvitations implements Invitations {

    private static final NewRows PENDING = new NewRows("invitation", InvitationRow.COLUMNS_OF_NEW);

    private static final String SELECT = "SELECT " + InvitationRow.COLUMNS + " FROM invitation WHERE ";

    private static final String OF_PARTY = """
            id IN (
                SELECT id FROM invitation WHERE mentor = :party AND programme = :programme
                UNION SELECT id FROM invitation WHERE mentee = :party AND programme = :programme)
            """;

    private static final String CONCERNING = """
            id IN (
                SELECT id FROM invitation WHERE mentor = :concerned AND programme = :programme
                UNION SELECT id FROM invitation WHERE mentee = :concerned AND programme = :programme
                UNION SELECT id FROM invitation WHERE created_by = :concerned AND programme = :programme)
            """;

    private static final int BATCH = 10_000;

    private final Handle handle;

    JdbiInvitations(Handle handle) {
        this.handle = handle;
    }

    @Override
    public ImmutableList<InvitationId> nextIds(int count) {
        return handle.createQuery("SELECT NEXTVAL('invitation_id') FROM GENERATE_SERIES(1, :count)")
                .bind("count", count)
                .mapTo(Long.class)
                .map(InvitationId::new)
                .collect(ImmutableList.toImmutableList());
    }

    @Override
    public void addAll(List<PendingInvitation> invitations) {
        LostRace.ifDuplicate(
                "one of " + invitations.size() + " invitations",
                () -> PENDING.add(
                        handle, invitations.stream().map(InvitationRow::ofNew).toList()));
    }

    @Override
    public Optional<Versioned<Invitation>> find(InvitationId id) {
        return handle.createQuery(SELECT + "id = :id")
                .bind("id", id)
                .map(InvitationRow::read)
                .map(InvitationRow::toDomain)
                .findOne();
    }

    @Override
    public ImmutableMap<InvitationId, Invitation> findAll(Collection<InvitationId> ids) {
        return handle.createQuery("SELECT " + InvitationRow.COLUMNS + """
                         FROM UNNEST(CAST(:ids AS BIGINT ARRAY)) AS given(wanted) JOIN invitation ON id = wanted
                        """)
                .bind(
                        "ids",
                        DomainArguments.numbers(
                                ids.stream().map(InvitationId::value).distinct().toList()))
                .map(InvitationRow::read)
                .map(row -> row.toDomain().value())
                .collect(ImmutableMap.toImmutableMap(Invitation::id, invitation -> invitation));
    }

    @Override
    public Optional<PendingInvitation> findPending(ProgrammeKey programme, Pair pair) {
        return handle.createQuery(
                        SELECT + "programme = :programme AND mentor = :mentor AND mentee = :mentee AND active = TRUE")
                .bind("programme", programme)
                .bind("mentor", pair.mentor())
                .bind("mentee", pair.mentee())
                .map(InvitationRow::read)
                .map(row -> row.toPending().value())
                .findOne();
    }

    @Override
    public ImmutableList<Versioned<PendingInvitation>> findPendingBefore(
            ProgrammeKey programme, Instant created, int limit) {
        return handle.createQuery(SELECT + """
                        programme = :programme AND active = TRUE AND created_at < :created
                        ORDER BY created_at, id
                        FETCH FIRST :limit ROWS ONLY
                        """)
                .bind("programme", programme)
                .bind("created", created)
                .bind("limit", limit)
                .map(InvitationRow::read)
                .map(InvitationRow::toPending)
                .collect(ImmutableList.toImmutableList());
    }

    @Override
    public void forEachPending(ProgrammeKey programme, Consumer<PendingInvitation> consumer) {
        try (Stream<InvitationRow> pending = handle
                .createQuery(SELECT + "programme = :programme AND active = TRUE ORDER BY id")
                .bind("programme", programme)
                .setFetchSize(BATCH)
                .map(InvitationRow::read)
                .stream()) {
            pending.map(row -> row.toPending().value()).forEach(consumer);
        }
    }

    @Override
    public Versioned<Invitation> update(Invitation invitation, long version) {
        int updated = InvitationRow.from(invitation, version)
                .bindState(handle.createUpdate("""
                        UPDATE invitation SET
                            mentor_response = :mentorResponse, mentee_response = :menteeResponse, state = :state,
                            active = :active, deactivated_at = :deactivatedAt, decline_reason = :declineReason,
                            relationship_id = :relationshipId, version = version + 1
                        WHERE id = :id AND version = :version
                        """))
                .execute();
        if (updated == 0) {
            throw new StaleVersion("invitation " + invitation.id());
        }
        return new Versioned<>(invitation, version + 1);
    }

    @Override
    public Page<Invitation> page(InvitationQuery query) {
        Selection selection = new Selection(handle, InvitationRow.COLUMNS, "invitation")
                .where("programme = :programme", "programme", query.programme())
                .where(OF_PARTY, "party", query.party())
                .where(CONCERNING, "concerned", query.concerning())
                .where("created_at < :created", "created", query.createdBefore())
                .after("after", Positions.id(query.page()));
        Columns.active(query.active()).ifPresent(selection::where);
        boolean oldestFirst = query.createdBefore().isPresent();
        return selection.page(
                query.page(),
                oldestFirst ? "id > :after" : "id < :after",
                oldestFirst ? "id" : "id DESC",
                (row, context) -> InvitationRow.read(row, context).toDomain().value(),
                invitation -> invitation.id().toString());
    }
}
