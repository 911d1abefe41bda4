package org.mentorbase.cli.devdata;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.mentorbase.actor.Permission;
import org.mentorbase.cli.Answer;
import org.mentorbase.cli.InMemoryDatabase;
import org.mentorbase.cli.Shell;
import org.mentorbase.cli.terminal.Terminal;

class LoadDevDataTest {

    @RegisterExtension
    final InMemoryDatabase database = new InMemoryDatabase();

    @TempDir
    Path folder;

    private Path write(String name, String content) throws IOException {
        return Files.writeString(folder.resolve(name), content);
    }

    private Answer load(String name, String options) {
        return database.shell().run("dev-data load --path=" + folder.resolve(name) + " " + options);
    }

    @Test
    void the_bundled_test_instance_is_loaded_by_its_name() {
        Answer first = database.shell().done("dev-data load --path=test-instance --json");
        Answer again = database.shell().done("dev-data load --path=test-instance --json");

        assertThat(first.json().at("/files/1/counts/0/created").asInt()).isEqualTo(99);
        assertThat(again.json().findValues("created")).allMatch(count -> count.asInt() == 0);
        assertThat(total("members list")).isBetween(50, 98);
        assertThat(total("members list --all")).isEqualTo(99);
        assertThat(total("accounts list")).isBetween(199, 200);
        assertThat(database.shell().done("accounts show test0001 --json").json().get("permissions"))
                .hasSize(Permission.values().length);
        assertThat(database.shell().done("accounts show test0002 --json").out()).contains("account:manage");
        assertThat(database.shell().done("accounts show test0199 --json").json().get("permissions"))
                .isEmpty();
        assertThat(database.shell().run("members show test0100").exitCode()).isEqualTo(3);
        assertThat(total("invitations list --all")).isGreaterThan(10);
        assertThat(total("relationships list --all")).isGreaterThan(5);
    }

    private int total(String command) {
        return database.shell().done(command + " --json").json().get("total").asInt();
    }

    @Test
    void files_are_loaded_in_their_order_each_into_its_database() throws IOException {
        write("dev-data.yaml", """
                version: 1
                targets: {other: "jdbc:h2:file:%s/other"}
                files:
                  - people.yaml
                  - path: more/dev-data.yaml
                    target: other
                """.formatted(folder));
        write("people.yaml", "version: 1\nmembers: [ada]\ntokens: [ada]\n");
        Files.createDirectory(folder.resolve("more"));
        write("more/dev-data.yaml", "version: 1\nfiles: [../people.yaml, pair.yaml]\n");
        write("more/pair.yaml", "version: 1\nmembers: [ben]\nrelationships: [{mentor: ada, mentee: ben}]\n");

        Answer answer = database.shell().done("dev-data load --path=" + folder);

        assertThat(answer.out()).contains("other").containsPattern("Token 1 of ada, until .*: mb_");
        assertThat(total("members list")).isEqualTo(1);
        assertThat(Shell.on("jdbc:h2:file:" + folder + "/other")
                        .done("relationships list --json")
                        .json()
                        .get("total")
                        .asInt())
                .isEqualTo(1);
    }

    @Test
    void a_file_that_is_refused_is_named_and_leaves_nothing() throws IOException {
        write("bad.yaml", "version: 1\nmembers: [ada]\ninvitations:\n  - {mentor: ada, mentee: adda}\n");

        load("bad.yaml", "")
                .failed(
                        3,
                        folder.resolve("bad.yaml")
                                + ": line 4, column 27: mentee: there is no member “adda”, neither in this file nor in the"
                                + " database. The nearest is “ada”.");
        assertThat(total("members list")).isZero();
    }

    @Test
    void a_list_that_lists_itself_is_refused() throws IOException {
        write("one.yaml", "version: 1\nfiles: [two.yaml]\n");
        write("two.yaml", "version: 1\nfiles: [one.yaml]\n");

        load("one.yaml", "")
                .failed(
                        3,
                        folder.resolve("two.yaml")
                                + ": line 2, column 9: path: one.yaml is listed within itself: one.yaml → two.yaml → one.yaml.");
    }

    @Test
    void what_differs_is_refused_or_replaced() throws IOException {
        write("one.yaml", "version: 1\nmembers: [{username: ada, surname: Byron}]\n");
        write("two.yaml", "version: 1\nmembers: [{username: ada, surname: Lovelace}]\n");
        load("one.yaml", "").done();

        load("two.yaml", "")
                .failed(
                        3,
                        folder.resolve("two.yaml")
                                + ": line 2, column 36: surname of member ada is “Byron” in the database, and “Lovelace” here."
                                + " (--replace)");
        load("two.yaml", "--replace").done();
        assertThat(database.shell().done("members show ada").out()).contains("Lovelace");
    }

    @Test
    void a_rehearsal_says_what_would_be_done() throws IOException {
        write("dev-data.yaml", "version: 1\nfiles: [one.yaml, two.yaml]\n");
        write("one.yaml", "version: 1\nmembers: [ada, ben]\n");
        write("two.yaml", "version: 1\nrelationships: [{mentor: ada, mentee: ben}]\n");

        assertThat(load("dev-data.yaml", "--dry-run").done().out())
                .startsWith("Nothing was changed.")
                .contains("create member ada", "create relationship of ada as mentor of ben");
        assertThat(total("members list")).isZero();
        assertThat(load("dev-data.yaml", "--dry-run --reset --json")
                        .done()
                        .json()
                        .get("dryRun")
                        .asBoolean())
                .isTrue();
    }

    @Test
    void the_database_can_be_returned_to_its_empty_schema_first() throws IOException {
        Shell shell = Shell.on("jdbc:h2:file:" + folder + "/db");
        write("one.yaml", "version: 1\nmembers: [ada]\naccounts: [{username: ada, permissions: all}]\n");
        write("two.yaml", "version: 1\nmembers: [ben]\n");
        write("bad.yaml", "version: 1\nmembrs: [ben]\n");
        shell.done("dev-data load --path=" + folder.resolve("one.yaml"));

        assertThat(shell.run("dev-data load --reset --path=" + folder.resolve("bad.yaml"))
                        .exitCode())
                .isEqualTo(3);
        assertThat(shell.done("members list").out()).contains("ada");
        shell.done("dev-data load --reset --path=" + folder.resolve("two.yaml"));

        assertThat(shell.done("members list --all").out()).contains("ben").doesNotContain("ada");
        assertThat(shell.done("events list --json").json().get("total").asInt()).isEqualTo(1);
        assertThat(shell.run("accounts show ada").exitCode()).isEqualTo(3);
        assertThat(shell.done("divisions list").out()).contains("Information Engineering");
    }

    @Test
    void a_long_load_shows_how_far_it_is_on_a_terminal() throws IOException {
        StringBuilder many = new StringBuilder("version: 1\nmembers:\n");
        for (int i = 0; i < 2_500; i++) {
            many.append("  - {username: p").append(i).append(", preferences: {seekingMentor: true}}\n");
        }
        write("many.yaml", many.toString());

        Answer answer = database.shell()
                .on(new Terminal(false, false, true))
                .run("dev-data load --path=" + folder.resolve("many.yaml"));

        assertThat(answer.exitCode()).isZero();
        assertThat(answer.err()).contains("Loading", "100%");
    }

    @Test
    void the_schema_is_printed() {
        assertThat(database.shell().done("dev-data schema").json().get("title").asText())
                .contains("Mentorbase");
    }
}
