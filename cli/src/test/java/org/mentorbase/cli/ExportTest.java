package org.mentorbase.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

class ExportTest {

    private static final String HEADER =
            "crsid,status,surname,fnames,pref_name,room,phone,arrived,start_date,end_date,division,role_course,"
                    + "host_supervisor,research_group";

    @RegisterExtension
    final InMemoryDatabase database = new InMemoryDatabase();

    @TempDir
    Path folder;

    private Shell shell;

    @BeforeEach
    void two_members() {
        shell = database.shell();
        shell.typing("crsid,surname,arrived\ncd456,Müller,No\nab123,=SUM(1),Yes\n")
                .done("members import");
    }

    @Test
    void active_members_go_to_standard_output() {
        assertThat(shell.done("members export").out().lines()).hasSize(2).startsWith(HEADER);
        assertThat(shell.done("members export --all").out().lines()).hasSize(3);
    }

    @Test
    void a_file_is_written_and_replaced_as_a_whole() throws IOException {
        Path file = folder.resolve("members.csv");
        Files.writeString(file, "old");

        Answer answer =
                shell.runWords("members", "export", "-o", file.toString()).done();

        assertThat(answer.out().strip()).isEqualTo("Wrote 1 member to " + file + ".");
        assertThat(file).content().startsWith(HEADER);
        try (Stream<Path> files = Files.list(folder)) {
            assertThat(files).containsExactly(file);
        }
    }

    @Test
    void programs_get_a_report() {
        Path file = folder.resolve("members.csv");

        Answer answer = shell.runWords("members", "export", "--all", "--json", "-o", file.toString());

        assertThat(answer.json().get("members").asInt()).isEqualTo(2);
    }

    @Test
    void whoever_may_not_see_everybody_leaves_no_file_behind() throws IOException {
        shell.runWords(
                        "--as=ab123",
                        "members",
                        "export",
                        "-o",
                        folder.resolve("members.csv").toString())
                .failed(3, "ab123 needs the permission member:read-all for this.");

        try (Stream<Path> files = Files.list(folder)) {
            assertThat(files).isEmpty();
        }
    }

    @Test
    void a_folder_that_is_none_and_a_file_that_is_a_folder_are_said() {
        shell.runWords("members", "export", "-o", folder.toString()).failed(1, folder + " is a directory, not a file.");
        shell.runWords(
                        "members",
                        "export",
                        "-o",
                        folder.resolve("none/members.csv").toString())
                .failed(1, "There is no folder " + folder.resolve("none") + ".");
    }
}
