package org.mentorbase.matching.embedding;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** The pairing that {@code docs/embedding.md} shows is this one, and prints what it says. */
class PairingExampleTest {

    private static final Path PROGRAM = Path.of("src/test/java/org/mentorbase/matching/embedding/PairingExample.java");
    private static final Path DOCUMENT = Path.of("../docs/embedding.md");

    @Test
    void the_document_shows_the_program_that_is_compiled() throws IOException {
        String program = Files.readString(PROGRAM, UTF_8).replaceFirst("package .*;\n\n", "");

        assertThat(Files.readString(DOCUMENT, UTF_8)).contains("```java\n" + program + "```");
    }

    @Test
    void the_program_prints_what_the_document_says() throws IOException {
        ByteArrayOutputStream printed = new ByteArrayOutputStream();
        try (PrintStream out = new PrintStream(printed, true, UTF_8)) {
            PairingExample.tell(out);
        }

        assertThat(Files.readString(DOCUMENT, UTF_8).lines())
                .containsSubsequence(printed.toString(UTF_8).lines().toList());
    }
}
