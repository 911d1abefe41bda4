package org.mentorbase.jdbi;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Lists;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.argument.Argument;
import org.jdbi.v3.core.statement.PreparedBatch;
import org.mentorbase.actor.Username;
import org.mentorbase.programme.ProgrammeKey;
import org.mentorbase.reminder.Wait;
import org.mentorbase.reminder.WaitKind;
import org.mentorbase.reminder.Waits;

final class JdbiWaits implements Waits {

    private static final NewRows WAITS = new NewRows("wait", WaitRow.COLUMNS_OF_NEW);

    private static final String SELECT = "SELECT " + WaitRow.COLUMNS + " FROM wait WHERE kind = :kind AND ";

    private static final String OF_SUBJECTS = "subject = ANY (CAST(:subjects AS BIGINT ARRAY))";

    private static final int BATCH = 10_000;

    private final Handle handle;

    JdbiWaits(Handle handle) {
        this.handle = handle;
    }

    @Override
    public void begin(Collection<Wait> waits) {
        for (WaitKind kind : WaitKind.values()) {
            Lists.partition(of(kind, waits), BATCH).forEach(some -> begin(kind, some));
        }
    }

    private void begin(WaitKind kind, List<Wait> waits) {
        Map<Long, Instant> before = new HashMap<>();
        handle.createQuery(SELECT + OF_SUBJECTS)
                .bind("kind", kind)
                .bind("subjects", subjects(waits))
                .map(WaitRow::toDomain)
                .forEach(wait -> before.put(wait.subject(), wait.since()));
        List<Wait> begun = waits.stream()
                .filter(wait ->
                        !DomainArguments.stored(wait.since()).toInstant().equals(before.get(wait.subject())))
                .toList();
        List<Long> over = new ArrayList<>();
        begun.forEach(wait -> over.add(wait.subject()));
        over.retainAll(before.keySet());
        end(kind, over);
        WAITS.add(handle, begun.stream().map(WaitRow::ofNew).toList());
    }

    @Override
    public void end(WaitKind kind, Collection<Long> subjects) {
        PreparedBatch batch = handle.prepareBatch("DELETE FROM wait WHERE kind = :kind AND subject = :subject");
        subjects.forEach(
                subject -> batch.bind("kind", kind).bind("subject", subject).add());
        batch.execute();
    }

    @Override
    public Optional<Wait> find(WaitKind kind, long subject) {
        return handle.createQuery(SELECT + "subject = :subject")
                .bind("kind", kind)
                .bind("subject", subject)
                .map(WaitRow::toDomain)
                .findOne();
    }

    @Override
    public ImmutableMap<Username, Wait> ofPeople(WaitKind kind, ProgrammeKey programme, Collection<Username> people) {
        return handle.createQuery(SELECT + """
                        programme = :programme
                            AND person IN (SELECT name FROM UNNEST(CAST(:people AS VARCHAR ARRAY)) AS given(name))
                        """)
                .bind("kind", kind)
                .bind("programme", programme)
                .bind(
                        "people",
                        DomainArguments.texts(
                                people.stream().map(Username::value).toList()))
                .map(WaitRow::toDomain)
                .collect(ImmutableMap.toImmutableMap(wait -> Objects.requireNonNull(wait.person()), wait -> wait));
    }

    @Override
    public ImmutableList<Wait> due(Due due) {
        return handle
                .createQuery(SELECT + """
                        since > :from AND since <= :until AND reminded_minutes < :minutes
                        ORDER BY since FETCH FIRST :limit ROWS WITH TIES
                        """)
                .bind("kind", due.kind())
                .bind("from", due.from())
                .bind("until", due.until())
                .bind("minutes", due.step().toMinutes())
                .bind("limit", due.limit())
                .map(WaitRow::toDomain)
                .list()
                .stream()
                .sorted(Wait.EARLIEST_FIRST)
                .collect(toImmutableList());
    }

    @Override
    public ImmutableList<Wait> lapsed(WaitKind kind, Instant since, Duration step, Instant remindedAt, int limit) {
        return handle.createQuery(SELECT + """
                        since <= :since AND reminded_minutes >= :minutes AND reminded_at <= :remindedAt
                        ORDER BY since, subject FETCH FIRST :limit ROWS ONLY
                        """)
                .bind("kind", kind)
                .bind("since", since)
                .bind("minutes", step.toMinutes())
                .bind("remindedAt", remindedAt)
                .bind("limit", limit)
                .map(WaitRow::toDomain)
                .collect(toImmutableList());
    }

    /** One by one in a batch: by a list of subjects, H2 would look at every wait of the kind. */
    @Override
    public void reminded(Collection<Wait> waits, Duration step, Instant now) {
        PreparedBatch batch = handle.prepareBatch("""
                        UPDATE wait SET reminded_minutes = :minutes, reminded_at = :now
                        WHERE kind = :kind AND subject = :subject
                        """);
        waits.forEach(wait -> batch.bind("minutes", step.toMinutes())
                .bind("now", now)
                .bind("kind", wait.kind())
                .bind("subject", wait.subject())
                .add());
        batch.execute();
    }

    private static List<Wait> of(WaitKind kind, Collection<Wait> waits) {
        return waits.stream().filter(wait -> wait.kind() == kind).toList();
    }

    private static Argument subjects(List<Wait> waits) {
        return DomainArguments.numbers(waits.stream().map(Wait::subject).toList());
    }
}
