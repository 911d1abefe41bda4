package org.mentorbase.jdbi;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class UnreachableDatabaseTest {

    @TempDir
    private Path folder;

    @Test
    void a_server_that_is_not_there_is_named_without_user_and_password() throws IOException {
        int port = unusedPort();
        String url = "jdbc:postgresql://127.0.0.1:" + port + "/mentorbase?user=penny&password=s3cret";

        assertThatThrownBy(() -> Database.open(DatabaseAddress.of(url), null))
                .isInstanceOf(DatabaseUnreachable.class)
                .hasMessageContaining("jdbc:postgresql://127.0.0.1:" + port + "/mentorbase")
                .hasMessageNotContainingAny("s3cret", "penny");
    }

    @Test
    void a_server_without_the_database_says_so() {
        DatabaseAddress there = PostgresServer.emptyDatabase();
        DatabaseAddress elsewhere = new DatabaseAddress(there.url() + "missing", there.user(), there.password());

        assertThatThrownBy(() -> Database.open(elsewhere, null))
                .isInstanceOf(DatabaseUnreachable.class)
                .hasMessageContaining("no database of that name");
    }

    @Test
    void a_file_that_is_no_database_stays_as_it_is() throws IOException {
        Path file = folder.resolve("db.mv.db");
        Files.writeString(file, "crsid,status\n".repeat(1000));

        assertThatThrownBy(() -> Database.open(DatabaseAddress.of("jdbc:h2:file:" + folder.resolve("db")), null))
                .isInstanceOf(DatabaseUnreachable.class)
                .hasMessageContaining("not an H2 database");
        assertThat(file).hasContent("crsid,status\n".repeat(1000));
    }

    @Test
    void a_file_cannot_be_made_where_a_file_stands_in_the_way() throws IOException {
        Files.writeString(folder.resolve("file"), "");
        String url = "jdbc:h2:file:" + folder.resolve("file").resolve("db");

        assertThatThrownBy(() -> Database.open(DatabaseAddress.of(url), null))
                .isInstanceOf(DatabaseUnreachable.class)
                .hasMessageContaining(folder.toString());
    }

    @Test
    void what_is_no_address_of_a_database_is_refused() {
        assertThatThrownBy(() -> Database.open(DatabaseAddress.of("jdbc:mysql://localhost/x?password=s3cret"), null))
                .isInstanceOf(DatabaseUnreachable.class)
                .hasMessageContaining("jdbc:postgresql://")
                .hasMessageNotContaining("s3cret");
    }

    @Test
    void an_address_shows_no_password() {
        assertThat(new DatabaseAddress("jdbc:postgresql://penny:s3cret@db/m?password=s3cret", "penny", "s3cret"))
                .hasToString("jdbc:postgresql://db/m");
        assertThat(DatabaseAddress.of("jdbc:h2:file:./m;PASSWORD=s3cret")).hasToString("jdbc:h2:file:./m");
    }

    private static int unusedPort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }
}
