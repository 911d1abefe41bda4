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
    void nobody_is_exported_who_does_not_exist() {
        database.shell().run("dev-data export --about=nobody --path=" + folder).failed(3, "There is no member nobody.");
    }
}
