package org.mentorbase.jdbi;

import com.google.common.collect.ImmutableSet;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Arrays;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.StatementContext;
import org.mentorbase.actor.Username;
import org.mentorbase.notice.NoticeKind;
import org.mentorbase.notice.Unsubscription;
import org.mentorbase.notice.Unsubscriptions;

final class JdbiUnsubscriptions implements Unsubscriptions {

    private final Handle handle;

    JdbiUnsubscriptions(Handle handle) {
        this.handle = handle;
    }

    @Override
    public void add(String hash, Unsubscription unsubscription, Instant now) {
        handle.createUpdate("""
                        INSERT INTO notice_unsubscription (hash, username, kinds, created_at)
                        VALUES (:hash, :username, :kinds, :now)
                        """)
                .bind("hash", hash)
                .bind("username", unsubscription.username())
                .bind(
                        "kinds",
                        DomainArguments.texts(unsubscription.kinds().stream()
                                .map(NoticeKind::name)
                                .toList()))
                .bind("now", now)
                .execute();
    }

    @Override
    public Optional<Unsubscription> find(String hash) {
        return handle.createQuery("SELECT username, kinds FROM notice_unsubscription WHERE hash = :hash")
                .bind("hash", hash)
                .map(JdbiUnsubscriptions::toDomain)
                .findOne();
    }

    @Override
    public void removeBefore(Instant instant) {
        handle.createUpdate("DELETE FROM notice_unsubscription WHERE created_at < :instant")
                .bind("instant", instant)
                .execute();
    }

    private static Unsubscription toDomain(ResultSet row, StatementContext context) throws SQLException {
        Object[] kinds = (Object[]) row.getArray("kinds").getArray();
        return new Unsubscription(
                new Username(row.getString("username")),
                Arrays.stream(kinds)
                        .map(kind -> NoticeKind.valueOf(kind.toString()))
                        .collect(ImmutableSet.toImmutableSet()));
    }
}
