package org.mentorbase.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.mentorbase.cli.demo.Typed;
import org.mentorbase.cli.session.GlobalOptions;
import org.mentorbase.cli.session.Session;
import org.mentorbase.cli.session.Surroundings;
import picocli.CommandLine;

class HelpTest {

    private static CommandLine commands() {
        GlobalOptions options = new GlobalOptions();
        Surroundings surroundings = Surroundings.ofProcess();
        return Commands.create(options, new Session(options, surroundings, Cli::run), "help");
    }

    private static Stream<CommandLine> all(CommandLine command) {
        return Stream.concat(
                Stream.of(command), command.getSubcommands().values().stream().flatMap(HelpTest::all));
    }

    private static String name(CommandLine command) {
        return command.getCommandSpec().qualifiedName();
    }

    static Stream<String> commandsWithAJob() {
        return all(commands())
                .filter(command -> command.getSubcommands().isEmpty())
                .map(HelpTest::name);
    }

    static Stream<String> examples() {
        return all(commands())
                .flatMap(command ->
                        Arrays.stream(command.getCommandSpec().usageMessage().footer()))
                .map(String::strip);
    }

    @ParameterizedTest
    @MethodSource("commandsWithAJob")
    void each_command_says_what_it_does_and_gives_an_example(String command) {
        String words = command.replaceFirst("^mentorbase ", "");

        String help = Shell.withoutHome().done(words + " --help").out();

        assertThat(help).contains("Usage: " + command, "Examples:" + System.lineSeparator() + "  mentorbase ");
        assertThat(Shell.withoutHome().done("help " + words).out()).isEqualTo(help);
    }

    @ParameterizedTest
    @MethodSource("examples")
    void each_example_can_be_typed(String example) {
        String[] words = Typed.words(example.replaceFirst("^mentorbase ", "").replace("%%", "%"));

        assertThat(commands().parseArgs(words).errors()).isEmpty();
    }

    @Test
    void every_noun_of_the_contract_is_there() {
        assertThat(commands().getSubcommands().keySet())
                .contains(
                        "programmes",
                        "members",
                        "divisions",
                        "preferences",
                        "invitations",
                        "relationships",
                        "appointments",
                        "meetings",
                        "rankings",
                        "pairings",
                        "accounts",
                        "tokens",
                        "webhooks",
                        "events",
                        "serve",
                        "db",
                        "demo",
                        "completion",
                        "help");
    }

    @Test
    void help_about_what_is_none_is_wrong_usage() {
        Shell.withoutHome()
                .run("help members lits")
                .failed(2, "There is no command “members lits”. See: mentorbase help --help");
    }

    @Test
    void the_version_is_one_line() {
        assertThat(Shell.withoutHome().done("--version").out())
                .startsWith("mentorbase ")
                .hasLineCount(1);
    }
}
