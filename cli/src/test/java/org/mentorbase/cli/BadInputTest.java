package org.mentorbase.cli;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

/** Whatever is wrong with a file is said, with its name and the line, and changes nothing. */
class BadInputTest {

    @RegisterExtension
    static final InMemoryDatabase DATABASE = new InMemoryDatabase();

    @TempDir
    Path folder;

    private static long events;

    private final Shell shell = DATABASE.shell();

    private Path file;

    @BeforeAll
    static void a_member() {
        DATABASE.shell().typing("crsid\nab123\n").done("members import");
        events = events(DATABASE.shell());
    }

    @BeforeEach
    void a_file() {
        file = folder.resolve("people.csv");
    }

    @AfterEach
    void nothing_has_changed() {
        assertThat(events(shell)).isEqualTo(events);
    }

    private static long events(Shell shell) {
        return shell.done("events list --json").json().get("total").asLong();
    }

    private Answer importOf(String content) throws IOException {
        Files.writeString(file, content);
        return shell.runWords("members", "import", file.toString());
    }

    @Test
    void a_missing_file() {
        shell.runWords("members", "import", "nowhere/people.csv").failed(1, "There is no file nowhere/people.csv.");
    }

    @Test
    void a_directory() {
        shell.runWords("members", "import", folder.toString()).failed(1, folder + " is a directory, not a file.");
    }

    @Test
    void a_name_that_no_file_can_have() {
        shell.runWords("members", "import", "a\0b").failed(1, "“a\\u0000b” cannot be the name of a file.");
    }

    @Test
    void an_empty_file() throws IOException {
        importOf("").failed(3, file + ": The file has no rows.");
    }

    @Test
    void only_a_header() throws IOException {
        importOf("crsid\n").failed(3, file + ": The file has no rows.");
    }

    @Test
    void standard_input_without_anything() {
        shell.run("members import").failed(3, "standard input: The file has no rows.");
    }

    @Test
    void text_that_is_not_utf8() throws IOException {
        Files.write(file, "crsid,surname\nab123,Müller\n".getBytes(ISO_8859_1));

        shell.runWords("members", "import", file.toString())
                .failed(3, file + ": line 2: The file is not UTF-8 text. Save it as “CSV UTF-8”.");
    }

    @Test
    void a_quote_that_is_not_closed_on_line_40000() throws IOException {
        StringBuilder people = new StringBuilder("crsid,surname\n");
        for (int line = 2; line < 40_000; line++) {
            people.append("u").append(line).append(",Name\n");
        }
        Answer answer = importOf(people + "ab123,\"Bell\n");

        assertThat(answer.exitCode()).isEqualTo(3);
        assertThat(answer.err())
                .startsWith("mentorbase: " + file + ": line 40000")
                .hasLineCount(1);
    }

    @Test
    void no_column_for_the_username() throws IOException {
        importOf("surname\nBell\n")
                .failed(3, file + ": line 1: The column “crsid” is missing. The header is: surname.");
    }

    @Test
    void a_column_twice() throws IOException {
        importOf("crsid,crsid\na,b\n").failed(3, file + ": line 1: The column “crsid” stands in the header twice.");
    }

    @Test
    void every_wrong_row_has_a_line() throws IOException {
        importOf("crsid,division,arrived\nab123,Z,\nc d,A,perhaps\noperator,,\n")
                .failed(
                        3,
                        file + ": line 2: division: there is no division “Z”. There are: A, B, C, D, E, F.",
                        file + ": line 3: “c d” is not a username. A username has 1 to 254 letters, digits and"
                                + " . _ - + @ ' & = ~ ! and begins with a letter, digit or underscore.",
                        file + ": line 3: arrived: “perhaps” is not one of Yes, No or blank.",
                        file + ": line 4: crsid: the name “operator” is reserved.");
    }

    @Test
    void rows_of_one_person_that_disagree() throws IOException {
        importOf("crsid,surname\nab123,Bell\nab123,Ball\n")
                .failed(3, file + ": line 3: ab123: surname is “Ball” here, but “Bell” on line 2.");
    }

    @Test
    void a_cell_of_ten_megabytes() throws IOException {
        Answer answer = importOf("crsid,surname\nab123," + "x".repeat(10_000_000) + "\n");

        assertThat(answer.exitCode()).isEqualTo(3);
        assertThat(answer.err()).startsWith("mentorbase: " + file + ": line 2");
        assertThat(answer.err().length()).isLessThan(600);
    }

    @Test
    void nul_and_other_control_characters() throws IOException {
        Answer answer = importOf("crsid,surname\na\0b,Bell\ncd456,\u001b[31mRed\n");

        assertThat(answer.exitCode()).isEqualTo(3);
        assertThat(answer.err())
                .contains(": line 2: ", "\\u0000", ": line 3: ", "\\u001B")
                .hasLineCount(2);
    }

    @Test
    void too_many_people_who_would_become_inactive() throws IOException {
        importOf("crsid\ncd456\n")
                .failed(
                        3,
                        file + ": This would make 1 of 1 active members inactive, more than the limit of 50%."
                                + " If that is meant, allow more deactivations. (--max-deactivations)");
    }

    @Test
    void divisions_and_preferences_with_wrong_rows() throws IOException {
        Files.writeString(file, "division,name\nZ,New Group\n", UTF_8);
        shell.runWords("divisions", "import", file.toString())
                .failed(3, file + ": line 2: division: there is no division “Z”. There are: A, B, C, D, E, F.");

        Files.writeString(file, "username,capacity\nab123,many\n", UTF_8);
        assertThat(shell.runWords("preferences", "import", file.toString()).exitCode())
                .isEqualTo(3);
    }
}
