package org.mentorbase.memory;

import com.google.common.collect.ImmutableList;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
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

record InMemoryOutbox(Tables tables) implements Outbox {

    private static final String CHECKPOINT = "notices";
    private static final String TOLD_FROM = "told from";

    @Override
    public long lock() {
        return tables.checkpoints.find(CHECKPOINT).orElse(0L);
    }

    @Override
    public void readUpTo(long event) {
        tables.checkpoints.put(CHECKPOINT, event);
    }

    @Override
    public Optional<Instant> toldFrom() {
        return tables.checkpoints.find(TOLD_FROM).map(Instant::ofEpochMilli);
    }

    @Override
    public void tellFrom(Instant instant) {
        tables.checkpoints.put(TOLD_FROM, instant.toEpochMilli());
    }

    @Override
    public ImmutableList<Telling> untold(List<Telling> tellings) {
        return tellings.stream()
                .filter(telling -> tables.notices.all().map(Notice::telling).noneMatch(told -> isSame(told, telling)))
                .collect(ImmutableList.toImmutableList());
    }

    @Override
    public ImmutableList<Notice> ofKinds(Username recipient, Set<NoticeKind> kinds) {
        return tables.notices
                .all()
                .filter(notice -> notice.telling().recipient().equals(recipient)
                        && kinds.contains(notice.telling().kind()))
                .sorted(Comparator.comparing(notice -> notice.id().value()))
                .collect(ImmutableList.toImmutableList());
    }

    @Override
    public void addAll(List<Telling> tellings, Instant now) {
        for (Telling telling : tellings) {
            if (tables.notices.all().map(Notice::telling).anyMatch(told -> isSame(told, telling))) {
                throw new StaleVersion("what " + telling.recipient() + " is told of " + telling.occasion());
            }
            NoticeId id = new NoticeId(tables.nextId());
            tables.notices.add(id, Notice.create(id, telling, now));
        }
    }

    private static boolean isSame(Telling one, Telling other) {
        return one.kind() == other.kind()
                && one.recipient().equals(other.recipient())
                && one.occasion().equals(other.occasion());
    }

    @Override
    public ImmutableList<Versioned<Notice>> due(Instant now, int limit) {
        return tables.notices
                .allVersioned()
                .filter(notice -> isWaiting(notice.value()) && !dueAt(notice).isAfter(now))
                .sorted(Comparator.comparing(InMemoryOutbox::dueAt)
                        .thenComparing(notice -> notice.value().id().value()))
                .limit(limit)
                .collect(ImmutableList.toImmutableList());
    }

    private static Instant dueAt(Versioned<Notice> notice) {
        return Objects.requireNonNull(notice.value().progress().dueAt());
    }

    private static boolean isWaiting(Notice notice) {
        return notice.progress().state() == NoticeState.WAITING;
    }

    @Override
    public void reconsider(Username recipient, Instant now) {
        tables.notices
                .allVersioned()
                .filter(notice -> isWaiting(notice.value())
                        && notice.value().progress().attempts() == 0
                        && notice.value().telling().recipient().equals(recipient))
                .toList()
                .forEach(notice -> update(due(notice.value(), now), notice.version()));
    }

    private static Notice due(Notice notice, Instant due) {
        Progress before = notice.progress();
        Progress next = new Progress(before.state(), 0, before.attemptedAt(), due, null, before.problem());
        return new Notice(notice.id(), notice.telling(), notice.createdAt(), next, notice.digest());
    }

    @Override
    public ImmutableList<Versioned<Notice>> waitingFor(Username recipient, int limit) {
        return inOrder(notice ->
                        isWaiting(notice) && notice.telling().recipient().equals(recipient))
                .limit(limit)
                .collect(ImmutableList.toImmutableList());
    }

    @Override
    public ImmutableList<Versioned<Notice>> inDigest(NoticeId digest) {
        return inOrder(notice -> digest.equals(notice.digest())).collect(ImmutableList.toImmutableList());
    }

    private Stream<Versioned<Notice>> inOrder(Predicate<Notice> wanted) {
        return tables.notices
                .allVersioned()
                .filter(notice -> wanted.test(notice.value()))
                .sorted(Comparator.comparing(notice -> notice.value().id().value()));
    }

    @Override
    public NoticeId nextDigest() {
        return new NoticeId(tables.nextId());
    }

    @Override
    public long countAttemptedAfter(Instant instant) {
        return tables.notices
                .all()
                .filter(notice -> notice.progress().attemptedAt() != null
                        && notice.progress().attemptedAt().isAfter(instant))
                .map(notice -> notice.digest() == null ? notice.id() : notice.digest())
                .distinct()
                .count();
    }

    @Override
    public long countWaiting() {
        return tables.notices.all().filter(InMemoryOutbox::isWaiting).count();
    }

    @Override
    public Optional<Versioned<Notice>> find(NoticeId id) {
        return tables.notices.find(id);
    }

    @Override
    public Versioned<Notice> update(Notice notice, long version) {
        return tables.notices.update(notice.id(), notice, version);
    }

    @Override
    public Page<Notice> page(NoticeQuery query) {
        return ListOrder.NEWEST_FIRST.page(
                tables.notices.all().filter(notice -> matches(query, notice)),
                notice -> notice.id().value(),
                query.page());
    }

    private static boolean matches(NoticeQuery query, Notice notice) {
        return query.state().map(notice.progress().state()::equals).orElse(true)
                && query.recipient().map(notice.telling().recipient()::equals).orElse(true)
                && query.concerning().map(notice.telling().recipient()::equals).orElse(true);
    }
}
