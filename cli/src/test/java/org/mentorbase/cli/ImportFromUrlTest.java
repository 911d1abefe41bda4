package org.mentorbase.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class ImportFromUrlTest {

    @RegisterExtension
    final InMemoryDatabase database = new InMemoryDatabase();

    @RegisterExtension
    final WebFiles web = new WebFiles();

    private List<Path> temporaryFiles;

    @BeforeEach
    void look_at_the_temporary_files() throws IOException {
        temporaryFiles = temporaryFiles();
    }

    private static List<Path> temporaryFiles() throws IOException {
        try (Stream<Path> files = Files.list(Path.of(System.getProperty("java.io.tmpdir")))) {
            return files.filter(file -> file.getFileName().toString().startsWith("mentorbase-"))
                    .toList();
        }
    }

    private Answer importFrom(String url) {
        return database.shell().runWords("members", "import", url);
    }

    @Test
    void a_file_is_fetched_imported_and_not_left_behind() throws IOException {
        web.putText("/people.csv", "crsid\nab123\n");

        Answer answer = importFrom(web.url("/people.csv")).done();

        assertThat(answer.out())
                .isEqualTo("Imported 1 person from 1 row: 1 created, 0 updated, 0 unchanged, 0 reactivated,"
                        + " 0 deactivated." + System.lineSeparator());
        assertThat(temporaryFiles()).isSubsetOf(temporaryFiles);
    }

    @Test
    void what_is_wrong_in_it_is_said_with_its_address_but_without_the_query_which_may_be_secret() {
        web.putText("/people.csv", "crsid\na b\n");

        Answer answer = importFrom(web.url("/people.csv?token=geheim"));

        assertThat(answer.exitCode()).isEqualTo(3);
        assertThat(answer.err())
                .startsWith("mentorbase: " + web.url("/people.csv") + ": line 2: ")
                .doesNotContain("geheim");
    }

    @Test
    void redirects_are_followed() {
        web.putRedirect("/old.csv", "/moved.csv");
        web.putRedirect("/moved.csv", web.url("/people.csv"));
        web.putText("/people.csv", "crsid\nab123\n");

        importFrom(web.url("/old.csv")).done();
    }

    @Test
    void redirects_without_end_are_not() {
        web.putRedirect("/loop.csv", "/loop.csv");

        importFrom(web.url("/loop.csv")).failed(1, web.url("/loop.csv") + " redirects more than 5 times.");
    }

    @Test
    void redirects_elsewhere_than_to_the_web_are_not() {
        web.putRedirect("/local.csv", "file:///etc/passwd");

        importFrom(web.url("/local.csv"))
                .failed(1, web.url("/local.csv") + " redirects to file://, which is not followed.");
    }

    @Test
    void any_other_answer_than_the_file_is_said() {
        web.putStatus("/missing.csv", 404);

        importFrom(web.url("/missing.csv"))
                .failed(1, web.url("/missing.csv") + " answered with status 404 instead of 200.");
    }

    @Test
    void a_host_that_does_not_answer_is_said() {
        String url = "http://127.0.0.1:" + WebFiles.silentPort() + "/people.csv";

        importFrom(url).failed(1, "There is no connection to " + url + ": is the server running?");
    }

    @Test
    void a_server_that_does_not_speak_tls_is_said() throws IOException, InterruptedException {
        try (ServerSocket server = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            Thread answering = new Thread(() -> answerInPlainText(server));
            answering.start();

            Answer answer = importFrom("https://127.0.0.1:" + server.getLocalPort() + "/people.csv");

            assertThat(answer.exitCode()).isEqualTo(1);
            // The JDK's client may overlook what the server sent too early, and then waits as long as it may.
            assertThat(answer.err())
                    .matches("mentorbase: There (is no secure|was no) connection to https://127.0.0.1(?s:.*)");
            answering.join();
        }
    }

    private static void answerInPlainText(ServerSocket server) {
        try (Socket connection = server.accept()) {
            connection.getOutputStream().write("HTTP/1.1 400 Bad Request\r\n\r\n".getBytes(UTF_8));
            connection.getInputStream().readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Test
    void an_answer_that_breaks_off_is_said() {
        web.put("/broken.csv", exchange -> {
            exchange.sendResponseHeaders(200, 1000);
            exchange.getResponseBody().write("crsid\n".getBytes(UTF_8));
            exchange.getResponseBody().flush();
            exchange.close();
        });

        Answer answer = importFrom(web.url("/broken.csv"));

        assertThat(answer.exitCode()).isEqualTo(1);
        assertThat(answer.err()).startsWith("mentorbase: The download of " + web.url("/broken.csv") + " failed: ");
    }
}
