package org.mentorbase.cli.devdata;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.mentorbase.cli.InMemoryDatabase;
import org.mentorbase.cli.Shell;

class ExportDevDataTest {

    @RegisterExtension
    final InMemoryDatabase database = new InMemoryDatabase();

    @TempDir
    Path folder;

    @Test
    void what_was_exported_can_be_loaded_elsewhere_and_is_the_same() throws IOException {
        database.shell().done("dev-data load --path=test-instance");
        database.shell().done("dev-data export --real --path=" + folder.resolve("one"));

        Shell elsewhere = Shell.on("jdbc:h2:file:" + folder + "/elsewhere");
        elsewhere.done("dev-data load --path=" + folder.resolve("one"));
        elsewhere.done("dev-data export --real --path=" + folder.resolve("two"));

        assertThat(folder.resolve("two/data.yaml")).hasSameTextualContentAs(folder.resolve("one/data.yaml"));
        assertThat(folder.resolve("one/dev-data.schema.json")).exists();
        assertThat(Files.readString(folder.resolve("one/data.yaml"))).contains("test0001", "We have reached");
    }

    @Test
    void a_report_about_somebody_names_nobody() throws IOException {
        database.shell().done("dev-data load --path=test-instance");
        database.shell().done("dev-data export --about=test0005 --path=" + folder);

        String exported = Files.readString(folder.resolve("data.yaml"));
        assertThat(exported).doesNotContain("test0", "We have reached").contains("person0001");
        Shell elsewhere = Shell.on("jdbc:h2:file:" + folder + "/elsewhere");
        elsewhere.done("dev-data load --path=" + folder);
        assertThat(elsewhere
                        .done("relationships list --all --json")
                        .json()
                        .get("total")
                        .asInt())
                .isEqualTo(2);
        assertThat(elsewhere
                        .done("members list --all --json")
                        .json()
                        .get("total")
                        .asInt())
                .isBetween(6, 12);
    }

    @Test
    void what_concerns_somebody_in_pairings_goes_with_them() throws IOException {
        Path file = Files.writeString(folder.resolve("case.yaml"), """
                version: 1
                members: [grace, ada, ben, cem, dan]
                pairings:
                  - label: first
                    pairs: [{mentor: grace, mentee: ada, menteeScore: 5}, {mentor: cem, mentee: dan}]
                    unpairedMentees: {ben: Nobody is left}
                  - closeTo: first
                    pairs: [{mentor: cem, mentee: dan}]
                """);
        database.shell().done("dev-data load --path=" + file);
        String said = database.shell()
                .done("dev-data export --real --about=ada --path=" + folder.resolve("ada"))
                .out();

        assertThat(said).contains("1 programme, 2 members, 1 pairing");
        assertThat(Files.readString(folder.resolve("ada/data.yaml")))
                .contains("grace")
                .doesNotContain("ben", "cem", "dan", "closeTo");
        Shell.on("jdbc:h2:mem:").done("dev-data load --path=" + folder.resolve("ada"));
    }

    @Test
    void webhooks_and_appointments_are_exported_without_addresses_and_places() throws IOException {
        Path file = Files.writeString(folder.resolve("case.yaml"), """
                version: 1
                members: [grace, ada]
                relationships:
                  - mentor: grace
                    mentee: ada
                    appointments: [{startsOn: in 3 days, startsAt: 14:30, timeZone: Europe/London, place: Room 7}]
                webhooks:
                  - url: https://hooks.example.com/mentors
                """);
        Shell shell = database.shell().with("MENTORBASE_SECRET_KEY", "AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA=");
        assertThat(shell.done("dev-data load --path=" + file).out()).contains("with the secret whsec_");
        shell.done("dev-data export --path=" + folder.resolve("copy"));

        assertThat(Files.readString(folder.resolve("copy/data.yaml")))
                .contains("startsAt: '14:30'", "https://webhook1.invalid/")
                .doesNotContain("Room 7", "hooks.example");
        shell.done("dev-data load --reset --path=" + folder.resolve("copy"));
    }

    @Test
    void nobody_is_exported_who_does_not_exist() {
        database.shell().run("dev-data export --about=nobody --path=" + folder).failed(3, "There is no member nobody.");
    }
}
