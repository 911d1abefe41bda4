package org.mentorbase.jdbi;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.Reader;
import java.net.Socket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A file that another process has open, as commands beside a running service do. */
class SharedFileTest {

    @TempDir
    private Path folder;

    @Test
    void several_processes_use_one_file_over_the_loopback_interface_and_go_on_when_the_first_dies() throws Exception {
        DatabaseAddress address = DatabaseAddress.of("jdbc:h2:file:" + folder.resolve("db"));
        Process first = Crashes.churn(address, 1);
        try (BufferedReader lines = first.inputReader(UTF_8)) {
            assertThat(lines.readLine()).startsWith("imported");
            assertThat(accepts("127.0.0.1", port())).isTrue();
            assertThat(accepts("127.0.0.2", port()))
                    .as("listens on more than 127.0.0.1")
                    .isFalse();
            try (Database second = Database.open(address, null)) {
                assertThat(activeMembers(second)).isEqualTo(Churn.PEOPLE);
                assertThat(first.isAlive()).isTrue();
            }
        } finally {
            first.destroyForcibly().waitFor();
        }
        try (Database after = Database.open(address, null)) {
            assertThat(activeMembers(after)).isEqualTo(Churn.PEOPLE);
        }
    }

    private int port() throws IOException {
        Properties lock = new Properties();
        try (Reader file = Files.newBufferedReader(folder.resolve("db.lock.db"), UTF_8)) {
            lock.load(file);
        }
        String server = lock.getProperty("server");
        return Integer.parseInt(server.substring(server.lastIndexOf(':') + 1));
    }

    private static boolean accepts(String host, int port) {
        try (Socket socket = new Socket(host, port)) {
            return socket.isConnected();
        } catch (IOException refused) {
            return false;
        }
    }

    private static long activeMembers(Database database) {
        return database.mentoring().read(repositories -> repositories.members().countActive());
    }
}
