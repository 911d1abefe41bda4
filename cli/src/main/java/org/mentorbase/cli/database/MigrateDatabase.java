package org.mentorbase.cli.database;

import java.util.concurrent.Callable;
import org.mentorbase.cli.failure.ExitCode;
import org.mentorbase.cli.session.DatabaseSettings;
import org.mentorbase.cli.session.Session;
import org.mentorbase.jdbi.Schema;
import picocli.CommandLine.Command;

@Command(
        name = "migrate",
        description = "Bring the tables up to date. An embedded database does that by itself.",
        footer = {"mentorbase --db=jdbc:postgresql://localhost/mentorbase db migrate"})
final class MigrateDatabase implements Callable<Integer> {

    private final Session session;

    MigrateDatabase(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        DatabaseSettings settings = session.databaseSettings();
        Schema.Migrated migrated = Schema.migrate(settings.main(), settings.auth());
        session.output()
                .sentence(
                        migrated,
                        migrated.applied().isEmpty()
                                ? "The database is up to date already."
                                : "Applied: " + String.join(", ", migrated.applied()) + ".");
        return ExitCode.DONE;
    }
}
