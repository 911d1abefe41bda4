package org.mentorbase.cli;

import java.util.Objects;
import org.mentorbase.jdbi.DatabaseAddress;
import org.mentorbase.jdbi.PostgresServer;

class MailJobOnPostgresTest extends MailJob {

    @Override
    Shell shell() {
        DatabaseAddress database = PostgresServer.migratedDatabase();
        return Shell.on(database.url())
                .with("MENTORBASE_DB_USER", Objects.requireNonNull(database.user()))
                .with("MENTORBASE_DB_PASSWORD", Objects.requireNonNull(database.password()));
    }
}
