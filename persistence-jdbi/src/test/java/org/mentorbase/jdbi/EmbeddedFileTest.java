package org.mentorbase.jdbi;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mentorbase.programme.ProgrammeKey;

class EmbeddedFileTest {

    @TempDir
    private Path folder;

    @Test
    void a_file_is_compacted_when_nobody_has_it_open_and_keeps_what_is_in_it() {
        DatabaseAddress address = DatabaseAddress.of("jdbc:h2:file:" + folder.resolve("one"));
        try (Database database = Database.open(address, null)) {
            assertThat(EmbeddedFile.compact(address)).isFalse();
            assertThat(database.isReady()).isTrue();
            try (Database other = Database.open(address, null)) {
                assertThat(other.isReady()).isTrue();
            }
        }

        assertThat(EmbeddedFile.compact(address)).isTrue();
        try (Database database = Database.open(address, null)) {
            assertThat(database.mentoring()
                            .<Boolean>read(stored ->
                                    stored.programmes().find(ProgrammeKey.MAIN).isPresent()))
                    .isTrue();
        }
    }

    @Test
    void what_is_in_no_file_is_left_alone() {
        assertThat(EmbeddedFile.compact(DatabaseAddress.of("jdbc:h2:mem:"))).isFalse();
        assertThat(EmbeddedFile.compact(DatabaseAddress.of("jdbc:postgresql://localhost/none")))
                .isFalse();
        assertThat(EmbeddedFile.compact(DatabaseAddress.of("jdbc:h2:file:" + folder.resolve("none"))))
                .isFalse();
    }
}
