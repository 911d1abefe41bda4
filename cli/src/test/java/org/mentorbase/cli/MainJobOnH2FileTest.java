package org.mentorbase.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MainJobOnH2FileTest extends MainJob {

    @TempDir
    Path home;

    @Override
    Shell shell() {
        return Shell.withoutHome().with("HOME", home.toString());
    }

    @Test
    void the_default_database_is_a_file_in_a_folder_for_its_owner_only() {
        shell().done("programmes list");

        Path folder = home.resolve(".mentorbase");
        assertThat(folder.resolve("mentorbase.mv.db")).isRegularFile();
        assertThat(folder)
                .satisfies(
                        made -> assertThat(Files.getPosixFilePermissions(made)).hasSize(3));
    }
}
