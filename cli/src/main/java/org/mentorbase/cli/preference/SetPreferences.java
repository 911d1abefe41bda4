package org.mentorbase.cli.preference;

import java.util.concurrent.Callable;
import org.mentorbase.actor.Username;
import org.mentorbase.cli.failure.ExitCode;
import org.mentorbase.cli.failure.WrongUsage;
import org.mentorbase.cli.session.Session;
import org.mentorbase.preference.PreferencesView;
import org.mentorbase.preference.SettingPreferences;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

@Command(
        name = "set",
        description = "Set what a member seeks and offers; only what is given changes, and an empty value removes.",
        footer = {
            "mentorbase preferences set ab123 --seeking-mentor --interests=control,robotics",
            "mentorbase --as=ab123 preferences set ab123 --no-seeking-mentor --mentor-requirements=",
            "mentorbase preferences set cd456 --seeking-mentee --capacity=2 --change-track=4",
            "mentorbase preferences set cd456 --attribute=grade=HEO --attribute=technologies=Java,SQL"
        })
final class SetPreferences implements Callable<Integer> {

    private final Session session;

    @Parameters(paramLabel = "USER", description = "The username of the member.")
    private String user = "";

    @Mixin
    private PreferenceOptions given = new PreferenceOptions();

    SetPreferences(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        if (given.isNothing()) {
            throw new WrongUsage("Say what to set: at least one option is needed.");
        }
        given.check();
        SettingPreferences.Command command = new SettingPreferences.Command(
                session.programme(),
                Username.parse("username", user),
                before -> given.over(PreferencesView.of(before)).preferences(),
                null);
        PreferencesView set = PreferencesView.of(session.mentorbase()
                .settingPreferences()
                .set(session.actor(), command)
                .value());
        session.output().sentence(set, "Set the preferences of " + set.username() + ".");
        return ExitCode.DONE;
    }
}
