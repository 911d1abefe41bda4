package org.mentorbase.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.mentorbase.jdbi.DatabaseAddress;
import org.mentorbase.jdbi.PostgresServer;

class MainJobOnPostgresTest extends MainJob {

    @Override
    Shell shell() {
        return on(PostgresServer.migratedDatabase());
    }

    private static Shell on(DatabaseAddress database) {
        return Shell.on(database.url())
                .with("MENTORBASE_DB_USER", Objects.requireNonNull(database.user()))
                .with("MENTORBASE_DB_PASSWORD", Objects.requireNonNull(database.password()));
    }

    @Test
    void a_database_without_tables_is_not_touched_until_it_is_migrated() {
        DatabaseAddress database = PostgresServer.emptyDatabase();
        Shell shell = on(database);

        shell.run("members list")
                .failed(
                        1,
                        "The database " + database + " does not have the tables of this Mentorbase yet."
                                + " Run “mentorbase db migrate” first.");
        assertThat(shell.done("db status").out()).contains("no tables yet; waiting: 1 ");

        shell.done("db migrate");

        assertThat(shell.done("db status").out()).contains("up to date");
        shell.done("members list");
    }

    @Test
    void a_user_whom_the_server_does_not_know_is_refused_without_showing_the_password() {
        Shell shell = on(PostgresServer.migratedDatabase())
                .with("MENTORBASE_DB_USER", "nobody")
                .with("MENTORBASE_DB_PASSWORD", "geheim");

        Answer answer = shell.run("members list");

        assertThat(answer.exitCode()).isEqualTo(1);
        assertThat(answer.err())
                .contains("user or password is wrong")
                .doesNotContain("geheim")
                .hasLineCount(1);
    }
}
