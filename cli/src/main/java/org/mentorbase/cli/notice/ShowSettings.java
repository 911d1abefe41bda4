package org.mentorbase.cli.notice;

import java.util.concurrent.Callable;
import org.mentorbase.actor.Username;
import org.mentorbase.cli.failure.ExitCode;
import org.mentorbase.cli.session.Session;
import org.mentorbase.notice.NoticeSettingsView;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

@Command(
        name = "show",
        description = "Show what a member wants to be told by mail, when, and in which language.",
        footer = {"mentorbase notices settings show ab123"})
final class ShowSettings implements Callable<Integer> {

    private final Session session;

    @Parameters(paramLabel = "USER", description = "The username of the member.")
    private String user = "";

    ShowSettings(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        Username username = Username.parse("username", user);
        NoticeSettingsView settings = NoticeSettingsView.of(session.mentorbase()
                .viewingNoticeSettings()
                .one(session.actor(), username)
                .value());
        session.output().details(settings, SettingsColumns.ALL);
        return ExitCode.DONE;
    }
}
