package org.mentorbase.cli.match;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mentorbase.cli.Answer;
import org.mentorbase.cli.Shell;

/**
 * The commands in docs/match.md answer what stands below them there, and write the sheets that this test has. What they do
 * answer is written to target: if that is right, copy it.
 */
class MatchDocumentTest {

    private static final Path DOCUMENT = Path.of("..", "docs", "match.md");
    private static final Path AS_IT_IS = Path.of("target", "match.md");
    private static final String CODE = "    ";
    private static final String COMMAND = CODE + "$ mentorbase ";

    @TempDir
    Path folder;

    @Test
    void each_command_answers_what_stands_below_it() throws IOException {
        StringBuilder actual = new StringBuilder();
        boolean answering = false;
        for (String line : Files.readAllLines(DOCUMENT)) {
            if (line.startsWith(COMMAND)) {
                actual.append(line).append('\n').append(answer(line.substring(COMMAND.length())));
                answering = true;
            } else if (!answering || !line.startsWith(CODE)) {
                answering = false;
                actual.append(line).append('\n');
            }
        }

        Files.writeString(AS_IT_IS, actual);
        assertThat(AS_IT_IS).hasSameTextualContentAs(DOCUMENT);
    }

    private String answer(String command) {
        Answer answer = Shell.withoutHome()
                .run(command.replace("docs/samples", "../docs/samples")
                        .replace("-o pairs.csv", "-o " + folder.resolve("pairs.csv")));
        assertThat(answer.exitCode()).as(command).isZero();
        StringBuilder indented = new StringBuilder();
        (answer.out() + answer.err())
                .replace("../docs/", "docs/")
                .lines()
                .forEach(line -> indented.append(CODE).append(line).append('\n'));
        return indented.toString();
    }

    @Test
    void the_sheets_of_pairs_are_as_they_were() throws IOException {
        for (List<String> sample : List.of(List.of("mozilla", "tsv"), List.of("civil-service", "csv"))) {
            String folderOfSample = "../docs/samples/" + sample.get(0);
            Answer answer = Shell.withoutHome()
                    .run("match --mentors=" + folderOfSample + "/mentors.csv --mentees=" + folderOfSample + "/mentees."
                            + sample.get(1));
            Path actual = Path.of("target", sample.get(0) + ".csv");

            Files.writeString(actual, answer.out().replace("\r\n", "\n"));
            assertThat(actual)
                    .hasSameTextualContentAs(Path.of(
                            "src", "test", "resources", "org", "mentorbase", "cli", "match", sample.get(0) + ".csv"));
        }
    }
}
