package org.mentorbase.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.mentorbase.interchange.Json;

class ServeTest {

    @RegisterExtension
    final InMemoryDatabase database = new InMemoryDatabase();

    private final HttpClient client = HttpClient.newHttpClient();

    private String get(String url, String token) throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(URI.create(url))
                .header("Authorization", "Bearer " + token)
                .build();
        return client.send(request, HttpResponse.BodyHandlers.ofString()).body();
    }

    @Test
    void what_commands_show_is_served_until_the_end() throws Exception {
        Shell shell = database.shell();
        shell.typing("crsid\nab123\n").done("members import");
        String token =
                shell.done("tokens create operator --json").json().get("token").asText();

        try (RunningCommand serving = new RunningCommand(shell, "serve", "--port=0", "--json")) {
            String url =
                    Json.mapper().readTree(serving.out().await("}")).get("url").asText();

            assertThat(get(url + "/api/v1/members/ab123", token))
                    .isEqualToIgnoringNewLines(
                            shell.done("members show ab123 --json").out());
            assertThat(get(url + "/ready", token)).isNotEmpty();
            assertThat(serving.interrupt()).isZero();
            assertThatThrownBy(() -> get(url + "/health", token)).isInstanceOf(IOException.class);
        }
    }

    @Test
    void people_are_told_where() throws Exception {
        try (RunningCommand serving = new RunningCommand(database.shell(), "serve", "--port=0")) {
            assertThat(serving.out().await("stops it.")).startsWith("Serving on http://127.0.0.1:");
            assertThat(serving.interrupt()).isZero();
            assertThat(serving.err().text()).isEmpty();
        }
    }

    @Test
    void a_port_that_is_taken_is_said() throws IOException {
        try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            database.shell()
                    .run("serve --port=" + taken.getLocalPort())
                    .failed(
                            1,
                            "Cannot listen on 127.0.0.1:" + taken.getLocalPort()
                                    + ": another program does already, or it is not permitted.");
        }
    }
}
