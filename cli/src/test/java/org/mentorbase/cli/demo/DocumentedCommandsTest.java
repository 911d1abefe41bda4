package org.mentorbase.cli.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.mentorbase.cli.Answer;
import org.mentorbase.cli.Shell;

/**
 * The commands in documents answer what stands below them there. What they do answer is written to the same name in target: if
 * that is right, copy it over the document.
 */
class DocumentedCommandsTest {

    private static final String CODE = "    ";
    private static final String COMMAND = CODE + "$ mentorbase ";
    private static final Pattern FILE_FOLLOWS = Pattern.compile("`([\\w-]+\\.(?:csv|yaml))`:$");

    private static final Pattern FILE = Pattern.compile("^(--\\w+=|)([\\w-]+\\.(?:csv|yaml))$");

    @TempDir
    Path home;

    private Shell shell;

    @ParameterizedTest
    @ValueSource(strings = {"cli.md", "dev-data.md"})
    void each_command_answers_what_stands_below_it(String name) throws IOException {
        Path written = Path.of("..", "docs", name);
        Path asItIs = Path.of("target", name);
        shell = Shell.withoutHome()
                .with("HOME", home.toString())
                .with("MENTORBASE_SECRET_KEY", Base64.getEncoder().encodeToString(new byte[32]));
        shell.clock().set(Instant.parse("2026-11-21T10:00:00Z"));
        List<String> document = Files.readAllLines(written);

        StringBuilder actual = new StringBuilder();
        boolean answering = false;
        for (int i = 0; i < document.size(); i++) {
            String line = document.get(i);
            if (line.startsWith(COMMAND)) {
                actual.append(line).append('\n').append(answer(line.substring(COMMAND.length())));
                answering = true;
            } else if (!answering || !line.startsWith(CODE)) {
                answering = false;
                actual.append(line).append('\n');
                writeFileBelow(document, i);
            }
        }

        Files.writeString(asItIs, actual);
        assertThat(asItIs).hasSameTextualContentAs(written);
    }

    private void writeFileBelow(List<String> document, int line) throws IOException {
        Matcher file = FILE_FOLLOWS.matcher(document.get(line));
        if (file.find()) {
            List<String> content = document.stream()
                    .skip(line + 2L)
                    .takeWhile(below -> below.startsWith(CODE))
                    .map(below -> below.substring(CODE.length()))
                    .toList();
            Files.write(home.resolve(file.group(1)), content);
        }
    }

    private String answer(String command) {
        String[] words = ShellWords.split(command).stream()
                .map(word -> FILE.matcher(word).replaceAll(file -> file.group(1) + home.resolve(file.group(2))))
                .toArray(String[]::new);
        Answer answer = shell.runWords(words);
        StringBuilder indented = new StringBuilder();
        (answer.out() + answer.err())
                .replace(home + "/.mentorbase", "/home/me/.mentorbase")
                .replace(home + "/", "")
                .replaceAll("\\(H2 .*\\)", "(H2)")
                .replaceAll("mb_[\\w-]{43}", "mb_…")
                .replaceAll("whsec_[\\w+/=]{44}", "whsec_…")
                .lines()
                .forEach(line -> indented.append(CODE).append(line).append('\n'));
        return indented.toString();
    }
}
