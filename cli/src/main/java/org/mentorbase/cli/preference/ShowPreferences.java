package org.mentorbase.cli.preference;

import java.util.concurrent.Callable;
import org.mentorbase.actor.Username;
import org.mentorbase.cli.failure.ExitCode;
import org.mentorbase.cli.session.Session;
import org.mentorbase.preference.PreferencesView;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

@Command(
        name = "show",
        description = "Show what a member seeks and offers.",
        footer = {"mentorbase preferences show ab123"})
final class ShowPreferences implements Callable<Integer> {

    private final Session session;

    @Parameters(paramLabel = "USER", description = "The username of the member.")
    private String user = "";

    ShowPreferences(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        Username username = Username.parse("username", user);
        PreferencesView preferences = PreferencesView.of(session.mentorbase()
                .viewingPreferences()
                .one(session.actor(), session.programme(), username)
                .value());
        session.output().details(preferences, PreferenceColumns.ALL);
        return ExitCode.DONE;
    }
}
