package org.mentorbase.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.mentorbase.cli.terminal.Terminal;

class ProgressTest {

    private static final Terminal ERRORS_ON_TERMINAL = new Terminal(false, false, true);

    @RegisterExtension
    final InMemoryDatabase database = new InMemoryDatabase();

    @TempDir
    Path folder;

    private Path longFile;

    @BeforeEach
    void a_file_of_more_than_a_megabyte() throws IOException {
        longFile = folder.resolve("people.csv");
        Files.writeString(longFile, "crsid,room\nab123," + "x".repeat(500) + "\n" + "ab123,-\n".repeat(140_000));
    }

    @Test
    void a_long_import_shows_on_a_terminal_how_far_it_is() {
        Answer answer =
                database.shell().on(ERRORS_ON_TERMINAL).runWords("members", "import", longFile.toString(), "--json");

        assertThat(answer.exitCode()).isZero();
        assertThat(answer.err()).contains("Importing", "100%");
        assertThat(answer.json().get("created").asInt()).isEqualTo(1);
    }

    @Test
    void a_short_one_does_not() {
        Answer answer =
                database.shell().on(ERRORS_ON_TERMINAL).typing("crsid\nab123\n").done("members import -");

        assertThat(answer.err()).isEmpty();
    }

    @Test
    void nothing_is_shown_where_there_is_no_terminal() {
        database.shell().runWords("members", "import", longFile.toString()).done();
    }

    @Test
    void who_would_wait_for_a_file_that_has_to_be_typed_is_told() {
        Answer answer = database.shell()
                .on(new Terminal(true, true, true))
                .typing("crsid\nab123\n")
                .run("members import");

        assertThat(answer.exitCode()).isZero();
        assertThat(answer.err().strip()).isEqualTo("Reading from the terminal; end with Ctrl-D.");
    }
}
