package org.mentorbase.cli.notice;

import com.google.common.io.ByteSource;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.mentorbase.cli.failure.ExitCode;
import org.mentorbase.cli.input.Input;
import org.mentorbase.cli.session.Session;
import org.mentorbase.interchange.YamlReminders;
import org.mentorbase.reminder.ReminderRules;
import org.mentorbase.reminder.ReminderRulesView;
import picocli.CommandLine.Command;

@Command(
        name = "rules",
        description = "Check and show the rules by which people are reminded: the file that MENTORBASE_REMINDERS names,"
                + " or the usual one, to begin your own with.",
        footer = {"mentorbase notices rules"})
final class ShowRules implements Callable<Integer> {

    private final Session session;

    ShowRules(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        ReminderRules rules = session.reminderRules();
        if (session.json()) {
            session.output().sentence(ReminderRulesView.of(rules), "");
            return ExitCode.DONE;
        }
        Optional<String> file = session.surroundings().variable("MENTORBASE_REMINDERS");
        if (file.isEmpty()) {
            show(YamlReminders.usual());
        } else {
            try (Input input = session.inputs().open(file.get())) {
                show(input.content());
            }
        }
        return ExitCode.DONE;
    }

    private void show(ByteSource rules) {
        try {
            rules.copyTo(session.outStream());
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
