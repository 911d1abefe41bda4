package org.mentorbase.embedding;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The program that {@code docs/embedding.md} shows is this one, and prints what it says. */
class EmbeddingExampleTest {

    private static final Path PROGRAM = Path.of("src/test/java/org/mentorbase/embedding/EmbeddingExample.java");
    private static final Path DOCUMENT = Path.of("../docs/embedding.md");

    @Test
    void the_document_shows_the_program_that_is_compiled() throws IOException {
        String program = Files.readString(PROGRAM, UTF_8).replaceFirst("package .*;\n\n", "");

        assertThat(block("java")).isEqualTo(program);
    }

    @Test
    void the_program_prints_what_the_document_says() throws IOException {
        ByteArrayOutputStream printed = new ByteArrayOutputStream();
        try (PrintStream out = new PrintStream(printed, true, UTF_8)) {
            EmbeddingExample.tell(out);
        }

        assertThat(printed.toString(UTF_8)).isEqualToNormalizingNewlines(block("text"));
    }

    private static String block(String language) throws IOException {
        Pattern fenced = Pattern.compile("```" + language + "\n(.*?)```", Pattern.DOTALL);
        return fenced.matcher(Files.readString(DOCUMENT, UTF_8))
                .results()
                .map(MatchResult::group)
                .map(block -> block.substring(language.length() + 4, block.length() - 3))
                .findFirst()
                .orElseThrow();
    }
}
