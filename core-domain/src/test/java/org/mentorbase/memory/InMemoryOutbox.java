package org.mentorbase.memory;

import com.google.common.collect.ImmutableList;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.mentorbase.notice.Notice;
import org.mentorbase.notice.NoticeId;
import org.mentorbase.notice.NoticeQuery;
import org.mentorbase.notice.NoticeState;
import org.mentorbase.notice.Outbox;
import org.mentorbase.notice.Telling;
import org.mentorbase.page.Page;
import org.mentorbase.transaction.StaleVersion;
import org.mentorbase.transaction.Versioned;

record InMemoryOutbox(Tables tables) implements Outbox {

    private static final String CHECKPOINT = "notices";

    @Override
    public long lock() {
        return tables.checkpoints.find(CHECKPOINT).orElse(0L);
    }

    @Override
    public void readUpTo(long event) {
        tables.checkpoints.put(CHECKPOINT, event);
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
    public long countAttemptedAfter(Instant instant) {
        return tables.notices
                .all()
                .flatMap(notice -> Stream.ofNullable(notice.progress().attemptedAt()))
                .filter(attempt -> attempt.isAfter(instant))
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
