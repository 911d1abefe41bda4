package org.mentorbase.jdbi;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Streams;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jdbi.v3.core.Handle;
import org.mentorbase.actor.Username;
import org.mentorbase.notice.Notice;
import org.mentorbase.notice.NoticeId;
import org.mentorbase.notice.NoticeKind;
import org.mentorbase.notice.NoticeQuery;
import org.mentorbase.notice.NoticeState;
import org.mentorbase.notice.Outbox;
import org.mentorbase.notice.Progress;
import org.mentorbase.notice.Telling;
import org.mentorbase.page.Page;
import org.mentorbase.transaction.StaleVersion;
import org.mentorbase.transaction.Versioned;

final class JdbiOutbox implements Outbox {

    private static final NewRows NOTICES = new NewRows("notice", NoticeRow.COLUMNS_OF_NEW);

    private final Handle handle;

    JdbiOutbox(Handle handle) {
        this.handle = handle;
    }

    @Override
    public long lock() {
        return handle.createQuery("SELECT last_event FROM notice_checkpoint WHERE id = 1 FOR UPDATE")
                .mapTo(Long.class)
                .one();
    }

    @Override
    public void readUpTo(long event) {
        handle.createUpdate("UPDATE notice_checkpoint SET last_event = :event WHERE id = 1")
                .bind("event", event)
                .execute();
    }

    @Override
    public Optional<Instant> toldFrom() {
        return handle.createQuery("SELECT told_from FROM notice_checkpoint WHERE id = 1")
                .map((row, context) -> Optional.ofNullable(Columns.nullableInstant(row, "told_from")))
                .one();
    }

    @Override
    public void tellFrom(Instant instant) {
        handle.createUpdate("UPDATE notice_checkpoint SET told_from = :instant WHERE id = 1")
                .bind("instant", instant)
                .execute();
    }

    private record Told(String recipient, String occasion, String kind) {

        static Told of(Telling telling) {
            return new Told(
                    telling.recipient().value(),
                    telling.occasion(),
                    telling.kind().name());
        }
    }

    @Override
    public ImmutableList<Telling> untold(List<Telling> tellings) {
        ImmutableSet<Told> told = handle.createQuery("""
                        SELECT notice.recipient, notice.occasion, notice.kind
                        FROM UNNEST(CAST(:recipients AS VARCHAR ARRAY), CAST(:occasions AS VARCHAR ARRAY))
                            AS given(person, moment)
                        JOIN notice ON notice.recipient = given.person AND notice.occasion = given.moment
                        """)
                .bind(
                        "recipients",
                        DomainArguments.texts(tellings.stream()
                                .map(telling -> telling.recipient().value())
                                .toList()))
                .bind(
                        "occasions",
                        DomainArguments.texts(
                                tellings.stream().map(Telling::occasion).toList()))
                .map((row, context) ->
                        new Told(row.getString("recipient"), row.getString("occasion"), row.getString("kind")))
                .collect(ImmutableSet.toImmutableSet());
        return tellings.stream()
                .filter(telling -> !told.contains(Told.of(telling)))
                .collect(ImmutableList.toImmutableList());
    }

    @Override
    public ImmutableList<Notice> ofKinds(Username recipient, Set<NoticeKind> kinds) {
        return handle.createQuery("SELECT " + NoticeRow.COLUMNS + """
                         FROM notice
                        WHERE recipient = :recipient
                            AND kind IN (SELECT name FROM UNNEST(CAST(:kinds AS VARCHAR ARRAY)) AS given(name))
                        ORDER BY id
                        """)
                .bind("recipient", recipient)
                .bind(
                        "kinds",
                        DomainArguments.texts(
                                kinds.stream().map(NoticeKind::name).toList()))
                .map(NoticeRow::toDomain)
                .collect(ImmutableList.toImmutableList());
    }

    @Override
    public void addAll(List<Telling> tellings, Instant now) {
        List<Long> ids = handle.createQuery("SELECT NEXTVAL('notice_id') FROM GENERATE_SERIES(1, :count)")
                .bind("count", tellings.size())
                .mapTo(Long.class)
                .list();
        LostRace.ifDuplicate(
                "one of " + tellings.size() + " notices",
                () -> NOTICES.add(
                        handle,
                        Streams.zip(ids.stream(), tellings.stream(), (id, telling) -> NoticeRow.ofNew(id, telling, now))
                                .toList()));
    }

    @Override
    public ImmutableList<Versioned<Notice>> due(Instant now, int limit) {
        return handle.createQuery("SELECT " + NoticeRow.COLUMNS + """
                         FROM notice WHERE due_at <= :now ORDER BY due_at, id FETCH FIRST :limit ROWS ONLY
                        """)
                .bind("now", now)
                .bind("limit", limit)
                .map(NoticeRow::toVersioned)
                .collect(ImmutableList.toImmutableList());
    }

    @Override
    public ImmutableList<Versioned<Notice>> waitingFor(Username recipient, int limit) {
        return handle.createQuery("SELECT " + NoticeRow.COLUMNS + """
                         FROM notice WHERE recipient = :recipient AND state = 'WAITING'
                        ORDER BY id FETCH FIRST :limit ROWS ONLY
                        """)
                .bind("recipient", recipient)
                .bind("limit", limit)
                .map(NoticeRow::toVersioned)
                .collect(ImmutableList.toImmutableList());
    }

    @Override
    public ImmutableList<Versioned<Notice>> inDigest(NoticeId digest) {
        return handle.createQuery("SELECT " + NoticeRow.COLUMNS + " FROM notice WHERE digest = :digest ORDER BY id")
                .bind("digest", digest)
                .map(NoticeRow::toVersioned)
                .collect(ImmutableList.toImmutableList());
    }

    @Override
    public NoticeId nextDigest() {
        return handle.createQuery("SELECT NEXTVAL('notice_id')")
                .mapTo(Long.class)
                .map(NoticeId::new)
                .one();
    }

    @Override
    public void reconsider(Username recipient, Instant now) {
        handle.createUpdate("""
                        UPDATE notice SET due_at = :now, version = version + 1
                        WHERE recipient = :recipient AND state = 'WAITING' AND attempts = 0
                        """).bind("now", now).bind("recipient", recipient).execute();
    }

    @Override
    public long countAttemptedAfter(Instant instant) {
        return handle.createQuery(
                        "SELECT COUNT(DISTINCT COALESCE(digest, id)) FROM notice WHERE attempted_at > :instant")
                .bind("instant", instant)
                .mapTo(Long.class)
                .one();
    }

    @Override
    public long countWaiting() {
        return handle.createQuery("SELECT COUNT(*) FROM notice WHERE state = 'WAITING'")
                .mapTo(Long.class)
                .one();
    }

    @Override
    public Optional<Versioned<Notice>> find(NoticeId id) {
        return handle.createQuery("SELECT " + NoticeRow.COLUMNS + " FROM notice WHERE id = :id")
                .bind("id", id)
                .map(NoticeRow::toVersioned)
                .findOne();
    }

    @Override
    public Versioned<Notice> update(Notice notice, long version) {
        Progress progress = notice.progress();
        int updated = handle.createUpdate("""
                        UPDATE notice SET
                            state = :state, attempts = :attempts, attempted_at = :attemptedAt, due_at = :dueAt,
                            ended_at = :endedAt, problem = :problem, digest = :digest, subjects = :subjects,
                            version = version + 1
                        WHERE id = :id AND version = :version
                        """)
                .bind("state", progress.state())
                .bind("attempts", progress.attempts())
                .bind("attemptedAt", DomainArguments.nullable(progress.attemptedAt()))
                .bind("dueAt", DomainArguments.nullable(progress.dueAt()))
                .bind("endedAt", DomainArguments.nullable(progress.endedAt()))
                .bind("problem", progress.problem())
                .bind("digest", notice.digest() == null ? null : notice.digest().value())
                .bind("subjects", NoticeRow.stored(notice.telling().subjects()))
                .bind("id", notice.id())
                .bind("version", version)
                .execute();
        if (updated == 0) {
            throw new StaleVersion("notice " + notice.id());
        }
        return new Versioned<>(notice, version + 1);
    }

    @Override
    public Page<Notice> page(NoticeQuery query) {
        return new Selection(handle, NoticeRow.COLUMNS, "notice")
                .where("state = :state", "state", query.state().map(NoticeState::name))
                .where("recipient = :recipient", "recipient", query.recipient())
                .where("recipient = :concerned", "concerned", query.concerning())
                .after("after", Positions.id(query.page()))
                .page(
                        query.page(),
                        "id < :after",
                        "id DESC",
                        NoticeRow::toDomain,
                        notice -> notice.id().toString());
    }
}
