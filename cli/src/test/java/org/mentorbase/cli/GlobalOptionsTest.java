package org.mentorbase.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.mentorbase.jdbi.Database;
import org.mentorbase.jdbi.DatabaseAddress;

class GlobalOptionsTest {

    private static final String UNREACHABLE = "jdbc:postgresql://127.0.0.1:1/nothing";

    @RegisterExtension
    final InMemoryDatabase database = new InMemoryDatabase();

    @TempDir
    Path home;

    @ParameterizedTest
    @ValueSource(
            strings = {"--db=%s --json members list", "members --db=%s list --json", "members list --json --db %s"})
    void options_of_every_command_may_stand_anywhere(String command) {
        assertThat(fields(Shell.withoutHome().done(command.formatted(database.url()))))
                .isEqualTo("items total next");
    }

    private static String fields(Answer answer) {
        return String.join(" ", Answer.fields(answer.json()));
    }

    @Test
    void the_environment_says_what_the_options_do_not() {
        Shell shell = database.shell();
        shell.typing("crsid\nab123\n").done("members import");
        shell.done("programmes create phd --name=PhD");
        Shell asMember = shell.with("MENTORBASE_AS", "ab123").with("MENTORBASE_PROGRAMME", "phd");

        assertThat(asMember.done("preferences show ab123 --json")
                        .json()
                        .get("programme")
                        .asText())
                .isEqualTo("phd");
        asMember.run("accounts list").failed(3, "ab123 needs the permission account:manage for this.");
        asMember.done("--as=operator accounts list");
        assertThat(asMember.done("preferences show ab123 --programme=main --json")
                        .json()
                        .get("programme")
                        .asText())
                .isEqualTo("main");
    }

    @Test
    void an_empty_variable_says_nothing() {
        database.shell()
                .with("MENTORBASE_AS", "")
                .with("MENTORBASE_PROGRAMME", "")
                .done("invitations list");
    }

    @Test
    void whoever_acts_is_in_the_log() {
        Shell shell = database.shell();
        shell.typing("crsid\nab123\n").done("members import");
        shell.done("--as=AB123 preferences set ab123 --seeking-mentor");

        assertThat(shell.done("events list --json").json().get("items"))
                .extracting(event -> event.get("by").asText())
                .containsExactly("operator", "operator", "ab123");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"--version", "--help", "help members import", "members list --help", "completion", "members"})
    void what_needs_no_database_opens_none(String command) {
        Answer answer = Shell.on(UNREACHABLE).run(command);

        assertThat(answer.exitCode()).isIn(0, 2);
        assertThat(answer.err()).doesNotContain("database jdbc");
    }

    @Test
    void a_tilde_in_the_address_of_a_file_is_the_users_home() {
        Shell.withoutHome().with("HOME", home.toString()).done("--db=jdbc:h2:file:~/own/people members list");

        assertThat(Files.exists(home.resolve("own/people.mv.db"))).isTrue();
    }

    @Test
    void accounts_can_live_in_a_database_of_their_own() {
        String url = "jdbc:h2:mem:separate-accounts";
        try (Database accounts = Database.open(DatabaseAddress.of(url), null)) {
            assertThat(accounts.isReady()).isTrue();
            Shell shell = database.shell().with("MENTORBASE_AUTH_DB", url);

            shell.done("accounts grant ab123 event:read");

            assertThat(shell.done("accounts list --json").json().get("total").asInt())
                    .isEqualTo(1);
            assertThat(database.shell()
                            .done("accounts list --json")
                            .json()
                            .get("total")
                            .asInt())
                    .isZero();
        }
    }

    @Test
    void an_unreachable_database_is_said_in_a_line() {
        Answer answer = Shell.on(UNREACHABLE).run("members list");

        assertThat(answer.exitCode()).isEqualTo(1);
        assertThat(answer.err())
                .startsWith("mentorbase: The database " + UNREACHABLE + " cannot be used: ")
                .hasLineCount(1);
    }

    @Test
    void more_is_said_only_when_asked_for() {
        Answer answer = Shell.on(UNREACHABLE).run("members list --verbose");

        assertThat(answer.err()).contains("\tat org.mentorbase.");
    }
}
