package org.mentorbase.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.Base64;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.mentorbase.interchange.Json;

class WebhooksTest {

    private record Received(String id, String timestamp, String signature, String body) {}

    @RegisterExtension
    final InMemoryDatabase database = new InMemoryDatabase();

    private final BlockingQueue<Received> received = new LinkedBlockingQueue<>();
    private HttpServer server;
    private Shell shell;
    private String secret;

    @BeforeEach
    void register() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", exchange -> {
            received.add(new Received(
                    exchange.getRequestHeaders().getFirst("webhook-id"),
                    exchange.getRequestHeaders().getFirst("webhook-timestamp"),
                    exchange.getRequestHeaders().getFirst("webhook-signature"),
                    new String(exchange.getRequestBody().readAllBytes(), UTF_8)));
            exchange.sendResponseHeaders(204, -1);
            exchange.close();
        });
        server.start();
        shell = database.shell()
                .with("MENTORBASE_SECRET_KEY", Base64.getEncoder().encodeToString(new byte[32]))
                .with("MENTORBASE_WEBHOOK_ALLOW", "127.0.0.0/8");
        secret = shell.done("--json webhooks add --url=" + address() + " --types=member-created")
                .json()
                .get("secret")
                .asText();
    }

    @AfterEach
    void stop() {
        server.stop(0);
    }

    private String address() {
        return "http://127.0.0.1:" + server.getAddress().getPort() + "/mentors";
    }

    @Test
    void what_happens_is_delivered_signed_and_in_the_words_of_the_event_log() throws Exception {
        shell.typing("crsid\nann\nbob\n").done("members import");

        assertThat(shell.done("webhooks run --once").out())
                .isEqualTo(
                        "Delivered: 2. To be tried again: 0. Given up: 0. Webhooks disabled: 0. 0 deliveries wait.\n");
        assertThat(shell.done("webhooks run --once").out()).startsWith("Delivered: 0. ");

        assertThat(received).hasSize(2);
        Received first = received.element();
        JsonNode body = Json.mapper().readTree(first.body());
        JsonNode event = shell.done("--json events list --about=ann").json().at("/items/0");
        assertThat(body.fieldNames()).toIterable().containsExactly("type", "timestamp", "data");
        assertThat(body.get("type").asText()).isEqualTo("member-created");
        assertThat(body.get("timestamp")).isEqualTo(event.get("at"));
        assertThat(body.get("data")).isEqualTo(event);
        Mac mac = Mac.getInstance("HmacSHA256");
        mac.init(new SecretKeySpec(Base64.getDecoder().decode(secret.substring("whsec_".length())), "HmacSHA256"));
        byte[] expected = mac.doFinal((first.id() + "." + first.timestamp() + "." + first.body()).getBytes(UTF_8));
        assertThat(first.signature()).isEqualTo("v1," + Base64.getEncoder().encodeToString(expected));
    }

    @Test
    void a_service_delivers_by_itself() throws Exception {
        shell.typing("crsid\nann\nbob\n").done("members import");

        try (RunningCommand serving = new RunningCommand(shell, "serve", "--port=0")) {
            assertThat(next().body()).contains("\"ann\"");
            assertThat(next().body()).contains("\"bob\"");
            serving.out().await("stops it.");
            assertThat(serving.interrupt()).isZero();
        }
    }

    private Received next() throws InterruptedException {
        return Objects.requireNonNull(received.poll(1, TimeUnit.MINUTES), "nothing is delivered");
    }

    @Test
    void the_secret_is_shown_once_and_never_again() {
        assertThat(secret).startsWith("whsec_");
        for (String command : List.of("webhooks list", "webhooks show 1", "events list", "webhooks show 1 --json")) {
            assertThat(shell.done(command).out()).doesNotContain(secret.substring(6, 20));
        }
        assertThat(shell.done("webhooks rotate 1").out()).contains("shown only now:\nwhsec_");
    }

    @Test
    void an_endpoint_is_tried_without_waiting_for_an_event() {
        assertThat(shell.done("webhooks test 1").out()).isEqualTo("Webhook 1 has taken the message.\n");
        server.stop(0);

        assertThat(shell.done("webhooks test 1").out()).contains("has not taken the message. It cannot be reached");
    }

    @Test
    void this_machine_is_not_told_unless_it_is_allowed() {
        Shell careful = shell.with("MENTORBASE_WEBHOOK_ALLOW", "10.0.0.0/8");
        careful.typing("crsid\nann\n").done("members import");

        assertThat(careful.done("webhooks run --once").out()).contains("To be tried again: 1.");
        assertThat(careful.done("webhooks deliveries 1 --state=waiting").out())
                .contains("127.0.0.1 is not on the public internet");
        assertThat(received).isEmpty();
    }

    @Test
    void it_is_disabled_enabled_and_removed() {
        assertThat(shell.done("webhooks disable 1").out()).isEqualTo("Webhook 1 is disabled.\n");
        assertThat(shell.done("webhooks show 1").out()).contains("Disabled by operator.");
        shell.typing("crsid\nann\n").done("members import");
        shell.done("webhooks run --once");
        assertThat(received).isEmpty();

        shell.done("webhooks enable 1");
        shell.done("webhooks run --once");
        assertThat(received).hasSize(1);
        assertThat(shell.done("webhooks remove 1").out()).isEqualTo("Webhook 1 is removed.\n");
        shell.run("webhooks show 1").failed(3, "There is no webhook 1.");
    }

    @Test
    void settings_that_are_wrong_are_named_and_not_shown() {
        shell.with("MENTORBASE_SECRET_KEY", "c2hvcnQ=")
                .run("webhooks list")
                .failed(2, "MENTORBASE_SECRET_KEY: The key has 5 bytes, not 32. See: mentorbase webhooks list --help");
        shell.with("MENTORBASE_WEBHOOK_ALLOW", "localhost")
                .run("webhooks run --once")
                .failed(
                        2,
                        "MENTORBASE_WEBHOOK_ALLOW: “localhost” is no network, as 10.1.2.0/24 or fd00::/8 are. See: mentorbase webhooks run --help");
        shell.with("MENTORBASE_SECRET_KEY", "")
                .run("webhooks add --url=https://example.org")
                .failed(
                        3,
                        "Secrets cannot be stored: MENTORBASE_SECRET_KEY is not set. Set it to 32 random bytes in Base64, for"
                                + " example from openssl rand -base64 32.");
        shell.run("webhooks add --url=ftp://example.org")
                .failed(
                        3,
                        "“ftp://example.org” is not the address of a webhook. It begins with https://, carries neither user"
                                + " nor password, and has at most 2000 characters.");
    }
}
