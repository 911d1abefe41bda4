package org.mentorbase.cli.devdata;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.mentorbase.cli.Answer;
import org.mentorbase.cli.InMemoryDatabase;
import org.mentorbase.cli.Shell;

class GenerateDevDataTest {

    @RegisterExtension
    final InMemoryDatabase database = new InMemoryDatabase();

    @TempDir
    Path folder;

    @Test
    void a_made_up_programme_has_everything_that_a_real_one_has() {
        JsonNode made = database.shell()
                .done("dev-data generate --people=400 --seed=3 --json")
                .json();

        assertThat(made.get("counts"))
                .hasSize(5)
                .allMatch(count -> count.get("created").asInt() > 20);
        JsonNode invitations = list("invitations list --all");
        assertThat(invitations.findValuesAsText("state"))
                .contains("PENDING", "ACCEPTED", "DECLINED", "WITHDRAWN", "EXPIRED");
        assertThat(list("relationships list --inactive").get("items")).isNotEmpty();
        assertThat(list("members list --inactive").get("items")).hasSizeBetween(5, 60);
        assertThat(list("preferences show "
                        + list("members list").at("/items/0/username").asText()))
                .isNotNull();
    }

    private JsonNode list(String command) {
        return database.shell().done(command + " --json").json();
    }

    @Test
    void the_same_seed_makes_the_same() {
        database.shell().done("dev-data generate --people=300 --seed=3");

        Answer again = database.shell().done("dev-data generate --people=300 --seed=3 --json");

        assertThat(again.json().findValues("created")).allMatch(count -> count.asInt() == 0);
        assertThat(database.shell()
                        .done("dev-data generate --people=50 --seed=3 --csv=members")
                        .out())
                .isEqualTo(database.shell()
                        .done("dev-data generate --people=50 --seed=3 --csv=members")
                        .out())
                .isNotEqualTo(database.shell()
                        .done("dev-data generate --people=50 --seed=4 --csv=members")
                        .out());
    }

    @Test
    void its_csv_can_be_imported() {
        Path members = folder.resolve("members.csv");
        Path preferences = folder.resolve("preferences.csv");
        database.shell().done("dev-data generate --people=100 --seed=3 --csv=members -o " + members);
        database.shell().done("dev-data generate --people=100 --seed=3 --csv=preferences -o " + preferences);

        database.shell().done("members import " + members);
        database.shell().done("preferences import " + preferences);

        assertThat(list("members list --all").get("total").asInt()).isEqualTo(100);
    }

    @Test
    void its_sheets_can_be_matched() {
        Path mentors = folder.resolve("mentors.csv");
        Path mentees = folder.resolve("mentees.csv");
        Shell shell = database.shell();
        shell.done("dev-data generate --people=100 --seed=3 --csv=mentors -o " + mentors);
        shell.done("dev-data generate --people=100 --seed=3 --csv=mentees -o " + mentees);

        Answer pairs = shell.run("match --mentors=" + mentors + " --mentees=" + mentees + " --json");

        assertThat(pairs.exitCode()).as(pairs.err()).isZero();
        assertThat(pairs.json().get("pairs").size()).isGreaterThan(10);
    }

    @Test
    void what_it_needs_is_told() {
        assertThat(database.shell().run("dev-data generate --people=0").exitCode())
                .isEqualTo(2);
        assertThat(database.shell()
                        .run("dev-data generate --people=5 --csv=cats")
                        .err())
                .contains("members");
        assertThat(database.shell().run("dev-data generate --people=5 -o x.csv").exitCode())
                .isEqualTo(2);
    }
}
