package org.mentorbase.jdbi;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Maps;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.StatementContext;
import org.mentorbase.actor.Username;
import org.mentorbase.idempotency.Answer;
import org.mentorbase.idempotency.RememberedAnswer;
import org.mentorbase.idempotency.RememberedAnswers;

final class JdbiRememberedAnswers implements RememberedAnswers {

    private final Handle handle;

    JdbiRememberedAnswers(Handle handle) {
        this.handle = handle;
    }

    @Override
    public Optional<RememberedAnswer> find(Username username, String key) {
        return handle.createQuery("""
                        SELECT username, answer_key, request, status, headers, body, at
                        FROM remembered_answer
                        WHERE username = :username AND answer_key = :key
                        """)
                .bind("username", username)
                .bind("key", key)
                .map(JdbiRememberedAnswers::toDomain)
                .findOne();
    }

    @Override
    public void add(RememberedAnswer answer) {
        LostRace.ifDuplicate(
                "the answer to request " + answer.key(),
                () -> handle.createUpdate("""
                        INSERT INTO remembered_answer (username, answer_key, request, status, headers, body, at)
                        VALUES (:username, :key, :request, :status, :headers, :body, :at)
                        """)
                        .bind("username", answer.username())
                        .bind("key", answer.key())
                        .bind("request", answer.request())
                        .bind("status", answer.answer().status())
                        .bind("headers", EventData.write(answer.answer().headers()))
                        .bind("body", answer.answer().body())
                        .bind("at", answer.at())
                        .execute());
    }

    @Override
    public void removeBefore(Instant instant) {
        handle.createUpdate("DELETE FROM remembered_answer WHERE at < :instant")
                .bind("instant", instant)
                .execute();
    }

    private static RememberedAnswer toDomain(ResultSet row, StatementContext context) throws SQLException {
        ImmutableMap<String, String> headers =
                ImmutableMap.copyOf(Maps.transformValues(EventData.read(row.getString("headers")), String::valueOf));
        return new RememberedAnswer(
                new Username(row.getString("username")),
                row.getString("answer_key"),
                row.getString("request"),
                new Answer(row.getInt("status"), headers, row.getString("body")),
                Columns.instant(row, "at"));
    }
}
