package org.mentorbase.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

class CompletionTest {

    @TempDir
    Path folder;

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void bash_understands_the_script_and_completes_with_it() throws IOException, InterruptedException {
        Path script = folder.resolve("completion");
        String check = """

                compopt() { :; }
                COMP_WORDS=(mentorbase members im)
                COMP_CWORD=2
                _complete_mentorbase
                echo "${COMPREPLY[@]}"
                """;
        Files.writeString(script, Shell.withoutHome().done("completion").out() + check);

        Process bash = new ProcessBuilder("bash", script.toString())
                .redirectErrorStream(true)
                .start();

        assertThat(new String(bash.getInputStream().readAllBytes(), UTF_8)).isEqualToIgnoringNewLines("import");
        assertThat(bash.waitFor()).isZero();
    }
}
