package org.mentorbase.cli.database;

import java.util.concurrent.Callable;
import org.mentorbase.cli.failure.ExitCode;
import org.mentorbase.cli.session.DatabaseSettings;
import org.mentorbase.cli.session.Session;
import org.mentorbase.jdbi.Schema;
import picocli.CommandLine.Command;

@Command(
        name = "status",
        description = "Show which database it is, and whether its tables are up to date.",
        footer = {"mentorbase db status"})
final class ShowDatabaseStatus implements Callable<Integer> {

    private final Session session;

    ShowDatabaseStatus(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        DatabaseSettings settings = session.databaseSettings();
        Schema.Status status = Schema.status(settings.main(), settings.auth());
        session.output().sentence(status, () -> StatusSentence.of(status));
        return ExitCode.DONE;
    }
}
