package org.mentorbase.cli.notice;

import java.util.concurrent.Callable;
import org.mentorbase.actor.Username;
import org.mentorbase.cli.failure.ExitCode;
import org.mentorbase.cli.failure.WrongUsage;
import org.mentorbase.cli.session.Session;
import org.mentorbase.notice.NoticeSettingsView;
import org.mentorbase.notice.SettingNoticeSettings;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

@Command(
        name = "set",
        description =
                "Set what a member wants to be told by mail; only what is given changes, and an empty value means what is usual.",
        footer = {
            "mentorbase notices settings set ab123 --frequency=daily --digest-at=17:30 --time-zone=Europe/London",
            "mentorbase --as=ab123 notices settings set ab123 --off=meeting-recorded --language=de",
            "mentorbase notices settings set cd456 --quiet-from=20:00 --quiet-until=07:30"
        })
final class SetSettings implements Callable<Integer> {

    private final Session session;

    @Parameters(paramLabel = "USER", description = "The username of the member.")
    private String user = "";

    @Mixin
    private SettingsOptions given = new SettingsOptions();

    SetSettings(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        if (given.isNothing()) {
            throw new WrongUsage("Say what to set: at least one option is needed.");
        }
        SettingNoticeSettings.Command command = new SettingNoticeSettings.Command(
                Username.parse("username", user),
                before -> given.over(NoticeSettingsView.of(before)).settings(),
                null);
        NoticeSettingsView set = NoticeSettingsView.of(session.mentorbase()
                .settingNoticeSettings()
                .set(session.actor(), command)
                .value());
        session.output().sentence(set, "Set the notice settings of " + set.username() + ".");
        return ExitCode.DONE;
    }
}
