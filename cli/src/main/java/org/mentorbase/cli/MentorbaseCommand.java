package org.mentorbase.cli;

import org.mentorbase.cli.session.GlobalOptions;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

@Command(
        name = "mentorbase",
        description = "Runs mentoring programmes.",
        versionProvider = Version.class,
        footer = {
            "mentorbase demo",
            "mentorbase members import people.csv",
            "mentorbase invitations create --mentor=cd456 --mentee=ab123"
        },
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {
            "0:Done.",
            "1:Something unexpected happened: a file, a host or the database could not be reached, or there is a bug.",
            "2:The command line is wrong. Nothing has changed.",
            "3:A rule forbids it, or the input is bad. Nothing has changed."
        })
final class MentorbaseCommand {

    @Mixin
    final GlobalOptions options;

    @Option(names = "--version", versionHelp = true, description = "Show the version.")
    @SuppressWarnings("unused") // Picocli asks the annotation
    private boolean version;

    MentorbaseCommand(GlobalOptions options) {
        this.options = options;
    }
}
