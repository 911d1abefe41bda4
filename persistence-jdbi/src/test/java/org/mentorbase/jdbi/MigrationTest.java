package org.mentorbase.jdbi;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mentorbase.contract.Crowd;
import org.mentorbase.programme.Programme;
import org.mentorbase.programme.ProgrammeKey;

class MigrationTest {

    private static final ProgrammeKey SUMMER = new ProgrammeKey("summer");

    @TempDir
    private Path folder;

    @Test
    void an_embedded_database_is_made_by_opening_it_and_stays_when_opened_again() {
        DatabaseAddress address = file();

        Database.open(address, null).close();

        assertThat(hasMainProgramme(address)).isTrue();
        assertThat(Schema.status(address, null).isCurrent()).isTrue();
    }

    @Test
    void any_other_database_without_tables_is_refused_and_left_alone() {
        DatabaseAddress address = PostgresServer.emptyDatabase();

        assertThatThrownBy(() -> Database.open(address, null))
                .isInstanceOf(DatabaseNotMigrated.class)
                .hasMessageContaining("mentorbase db migrate")
                .hasMessageContaining(address.place());

        Schema.Status status = Schema.status(address, null);
        assertThat(status.product()).startsWith("PostgreSQL 18");
        assertThat(status.isCurrent()).isFalse();
        assertThat(status.parts())
                .containsExactly(
                        new Schema.Part(
                                "main",
                                address.place(),
                                null,
                                status.parts().get(0).pending()),
                        new Schema.Part(
                                "auth",
                                address.place(),
                                null,
                                status.parts().get(1).pending()));
        assertThat(PostgresServer.tables(address)).isEmpty();
    }

    @Test
    void migrating_says_what_it_did_and_does_nothing_the_second_time() {
        DatabaseAddress address = PostgresServer.emptyDatabase();

        Schema.Migrated first = Schema.migrate(address, null);
        Schema.Migrated second = Schema.migrate(address, null);

        assertThat(first.applied()).containsExactly("main 1 Mentoring", "auth 1 Accounts");
        assertThat(first.status().isCurrent()).isTrue();
        assertThat(second.applied()).isEmpty();
        assertThat(hasMainProgramme(address)).isTrue();
    }

    @Test
    void a_reset_returns_to_the_empty_schema() {
        for (DatabaseAddress address : List.of(file(), PostgresServer.emptyDatabase())) {
            Schema.migrate(address, null);
            try (Database database = Database.open(address, null)) {
                database.mentoring().execute(stored -> {
                    stored.programmes().add(new Programme(SUMMER, "Summer", null, null));
                    return stored;
                });
            }

            Schema.reset(address, null);

            assertThat(Schema.status(address, null).isCurrent()).isTrue();
            assertThat(hasMainProgramme(address)).isTrue();
            try (Database database = Database.open(address, null)) {
                assertThat(database.mentoring()
                                .<Boolean>read(stored ->
                                        stored.programmes().find(SUMMER).isPresent()))
                        .isFalse();
            }
        }
    }

    /** Whoever adds a migration and forgets the number finds out here. */
    @Test
    void the_program_needs_the_latest_version_that_it_brings() {
        Schema.Status status =
                Schema.migrate(PostgresServer.emptyDatabase(), null).status();

        assertThat(status.parts().get(0).version()).isEqualTo(Integer.toString(SchemaPart.MAIN.latest()));
        assertThat(status.parts().get(1).version()).isEqualTo(Integer.toString(SchemaPart.AUTH.latest()));
    }

    @Test
    void a_database_of_a_newer_version_is_refused() {
        DatabaseAddress address = PostgresServer.migratedDatabase();
        PostgresServer.execute(address, "UPDATE flyway_schema_history SET version = '99'");

        assertThatThrownBy(() -> Database.open(address, null))
                .isInstanceOf(DatabaseNotMigrated.class)
                .hasMessageContaining("newer");
    }

    @Test
    void accounts_may_have_a_database_of_their_own() {
        DatabaseAddress main = PostgresServer.emptyDatabase();
        DatabaseAddress auth = PostgresServer.emptyDatabase();

        Schema.migrate(main, auth);

        assertThat(PostgresServer.tables(main)).contains("public.member").noneMatch(table -> table.startsWith("auth."));
        assertThat(PostgresServer.tables(auth)).contains("auth.token").doesNotContain("public.member");
    }

    @Test
    void several_may_migrate_at_the_same_time() {
        DatabaseAddress address = PostgresServer.emptyDatabase();

        new Crowd(3).eachDoes(number -> Schema.migrate(address, null));

        assertThat(hasMainProgramme(address)).isTrue();
    }

    @Test
    void several_may_open_the_same_new_file_at_the_same_time() {
        DatabaseAddress address = file();

        new Crowd(3).eachDoes(number -> assertThat(hasMainProgramme(address)).isTrue());
    }

    private DatabaseAddress file() {
        return DatabaseAddress.of("jdbc:h2:file:" + folder.resolve("db"));
    }

    private static boolean hasMainProgramme(DatabaseAddress address) {
        try (Database database = Database.open(address, null)) {
            return database.isReady()
                    && database.mentoring()
                            .read(repositories -> repositories
                                    .programmes()
                                    .find(ProgrammeKey.MAIN)
                                    .isPresent());
        }
    }
}
