package org.mentorbase.jdbi;

import com.google.common.collect.ImmutableSortedSet;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.Comparator;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.StatementContext;
import org.jdbi.v3.core.statement.Update;
import org.mentorbase.actor.Username;
import org.mentorbase.preference.DoNotMatchList;
import org.mentorbase.preference.DoNotMatchLists;
import org.mentorbase.programme.ProgrammeKey;
import org.mentorbase.transaction.Versioned;

final class JdbiDoNotMatchLists implements DoNotMatchLists {

    private static final int BATCH = 10_000;

    private final Handle handle;

    JdbiDoNotMatchLists(Handle handle) {
        this.handle = handle;
    }

    @Override
    public Versioned<DoNotMatchList> of(ProgrammeKey programme, Username username) {
        return handle.createQuery("""
                        SELECT programme, username, others, version FROM do_not_match
                        WHERE programme = :programme AND username = :username
                        """)
                .bind("programme", programme)
                .bind("username", username)
                .map(JdbiDoNotMatchLists::toVersioned)
                .findOne()
                .orElseGet(() -> new Versioned<>(DoNotMatchList.empty(programme, username), 0));
    }

    @Override
    public Versioned<DoNotMatchList> save(DoNotMatchList list, long version) {
        return Saving.save(
                "do-not-match list of " + list.username(),
                list,
                version,
                () -> bound(list, handle.createUpdate("""
                        INSERT INTO do_not_match (programme, username, others, version)
                        VALUES (:programme, :username, :others, 1)
                        """)),
                () -> bound(list, handle.createUpdate("""
                        UPDATE do_not_match SET others = :others, version = version + 1
                        WHERE programme = :programme AND username = :username AND version = :version
                        """)));
    }

    private static Update bound(DoNotMatchList list, Update update) {
        return update.bind("programme", list.programme())
                .bind("username", list.username())
                .bind(
                        "others",
                        DomainArguments.texts(
                                list.doNotMatch().stream().map(Username::value).toList()));
    }

    @Override
    public void forEach(ProgrammeKey programme, Consumer<DoNotMatchList> consumer) {
        try (Stream<DoNotMatchList> lists = handle
                .createQuery("""
                        SELECT programme, username, others, version FROM do_not_match
                        WHERE programme = :programme
                        ORDER BY username
                        """)
                .bind("programme", programme)
                .setFetchSize(BATCH)
                .map((row, context) -> toVersioned(row, context).value())
                .stream()) {
            lists.forEach(consumer);
        }
    }

    private static Versioned<DoNotMatchList> toVersioned(ResultSet row, StatementContext context) throws SQLException {
        Object[] others = (Object[]) row.getArray("others").getArray();
        DoNotMatchList list = new DoNotMatchList(
                new ProgrammeKey(row.getString("programme")),
                new Username(row.getString("username")),
                Arrays.stream(others)
                        .map(other -> new Username(other.toString()))
                        .collect(ImmutableSortedSet.toImmutableSortedSet(Comparator.naturalOrder())));
        return new Versioned<>(list, row.getLong("version"));
    }
}
