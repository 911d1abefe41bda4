package org.mentorbase.jdbi;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.StatementContext;
import org.mentorbase.page.Page;
import org.mentorbase.page.PageRequest;
import org.mentorbase.programme.Programme;
import org.mentorbase.programme.ProgrammeKey;
import org.mentorbase.programme.Programmes;

final class JdbiProgrammes implements Programmes {

    private static final String COLUMNS = "programme_key, name, starts_on, ends_on";

    private final Handle handle;

    JdbiProgrammes(Handle handle) {
        this.handle = handle;
    }

    @Override
    public Optional<Programme> find(ProgrammeKey key) {
        return handle.createQuery("SELECT " + COLUMNS + " FROM programme WHERE programme_key = :key")
                .bind("key", key)
                .map(JdbiProgrammes::toDomain)
                .findOne();
    }

    @Override
    public void add(Programme programme) {
        LostRace.ifDuplicate(
                "programme " + programme.key(),
                () -> handle.createUpdate("""
                        INSERT INTO programme (programme_key, name, starts_on, ends_on)
                        VALUES (:key, :name, :startsOn, :endsOn)
                        """)
                        .bind("key", programme.key())
                        .bind("name", programme.name())
                        .bindByType("startsOn", programme.startsOn(), LocalDate.class)
                        .bindByType("endsOn", programme.endsOn(), LocalDate.class)
                        .execute());
    }

    @Override
    public Page<Programme> page(PageRequest request) {
        return new Selection(handle, COLUMNS, "programme")
                .after("after", Positions.programme(request))
                .page(
                        request,
                        "programme_key > :after",
                        "programme_key",
                        JdbiProgrammes::toDomain,
                        programme -> programme.key().value());
    }

    private static Programme toDomain(ResultSet row, StatementContext context) throws SQLException {
        return new Programme(
                new ProgrammeKey(row.getString("programme_key")),
                row.getString("name"),
                row.getObject("starts_on", LocalDate.class),
                row.getObject("ends_on", LocalDate.class));
    }
}
