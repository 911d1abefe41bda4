package org.mentorbase.memory;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.mentorbase.actor.Username;
import org.mentorbase.memory.Tables.WaitKey;
import org.mentorbase.programme.ProgrammeKey;
import org.mentorbase.reminder.Wait;
import org.mentorbase.reminder.WaitKind;
import org.mentorbase.reminder.Waits;

record InMemoryWaits(Tables tables) implements Waits {

    @Override
    public void begin(Collection<Wait> waits) {
        for (Wait wait : waits) {
            boolean isSame = find(wait.kind(), wait.subject())
                    .filter(before -> before.since().equals(wait.since()))
                    .isPresent();
            if (!isSame) {
                store(wait);
            }
        }
    }

    @Override
    public void end(WaitKind kind, Collection<Long> subjects) {
        subjects.forEach(subject -> tables.waits.remove(new WaitKey(kind, subject)));
    }

    @Override
    public Optional<Wait> find(WaitKind kind, long subject) {
        return tables.waits.find(new WaitKey(kind, subject));
    }

    @Override
    public ImmutableMap<Username, Wait> ofPeople(WaitKind kind, ProgrammeKey programme, Collection<Username> people) {
        return of(kind).filter(wait -> wait.programme().equals(programme) && people.contains(wait.person()))
                .collect(ImmutableMap.toImmutableMap(Wait::person, wait -> wait));
    }

    @Override
    public ImmutableList<Wait> due(Due due) {
        List<Wait> all = of(due.kind())
                .filter(wait ->
                        wait.since().isAfter(due.from()) && !wait.since().isAfter(due.until()))
                .filter(wait -> wait.remindedAfter().compareTo(due.step()) < 0)
                .sorted(Wait.EARLIEST_FIRST)
                .toList();
        if (all.size() <= due.limit()) {
            return ImmutableList.copyOf(all);
        }
        Instant last = all.get(due.limit() - 1).since();
        return all.stream().takeWhile(wait -> !wait.since().isAfter(last)).collect(ImmutableList.toImmutableList());
    }

    @Override
    public ImmutableList<Wait> lapsed(WaitKind kind, Instant since, Duration step, Instant remindedAt, int limit) {
        return of(kind).filter(wait -> !wait.since().isAfter(since))
                .filter(wait -> wait.remindedAfter().compareTo(step) >= 0)
                .filter(wait -> wait.remindedAt() != null && !wait.remindedAt().isAfter(remindedAt))
                .sorted(Wait.EARLIEST_FIRST)
                .limit(limit)
                .collect(ImmutableList.toImmutableList());
    }

    @Override
    public void reminded(Collection<Wait> waits, Duration step, Instant now) {
        waits.forEach(wait -> store(wait.reminded(step, now)));
    }

    private Stream<Wait> of(WaitKind kind) {
        return tables.waits.all().filter(wait -> wait.kind() == kind);
    }

    private void store(Wait wait) {
        tables.waits.put(new WaitKey(wait.kind(), wait.subject()), wait);
    }
}
