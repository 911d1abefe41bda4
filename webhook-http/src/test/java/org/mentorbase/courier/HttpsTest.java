package org.mentorbase.courier;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.sun.net.httpserver.HttpsConfigurator;
import com.sun.net.httpserver.HttpsServer;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mentorbase.event.EventView;
import org.mentorbase.fixture.TestCertificate;
import org.mentorbase.webhook.Courier.Outcome;
import org.mentorbase.webhook.Payload;
import org.mentorbase.webhook.Posting;
import org.mentorbase.webhook.SigningSecret;

/** With a real server that speaks TLS, and has a certificate for {@code localhost} only. */
class HttpsTest {

    private static final String BODY = "{\"type\":\"é\"}";

    @TempDir
    Path folder;

    private final List<String> received = new CopyOnWriteArrayList<>();
    private TestCertificate certificate;
    private HttpsServer server;

    @BeforeEach
    void serve() throws Exception {
        certificate = TestCertificate.in(folder);
        server = HttpsServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.setHttpsConfigurator(new HttpsConfigurator(certificate.context()));
        server.createContext("/", exchange -> {
            received.add(new String(exchange.getRequestBody().readAllBytes(), UTF_8));
            exchange.sendResponseHeaders(204, -1);
            exchange.close();
        });
        server.start();
    }

    @AfterEach
    void stop() {
        server.stop(0);
    }

    @Test
    void a_server_that_proves_its_name_gets_the_message() throws Exception {
        assertThat(certificate.trusted(() -> postTo("localhost"))).isEqualTo(Outcome.DONE);

        assertThat(received).containsExactly(BODY);
    }

    @Test
    void a_server_whose_certificate_has_another_name_gets_none() throws Exception {
        assertThat(certificate.trusted(() -> postTo("mentors.example.org")).problem())
                .startsWith("There is no trustworthy connection: ");

        assertThat(received).isEmpty();
    }

    @Test
    void a_server_whose_certificate_nobody_has_signed_gets_none() {
        assertThat(postTo("localhost").problem()).startsWith("There is no trustworthy connection: ");

        assertThat(received).isEmpty();
    }

    private Outcome postTo(String host) {
        Instant at = Instant.parse("2026-03-02T09:00:00Z");
        EventView event = new EventView(2, at, "ada", "meeting-recorded", ImmutableList.of(), ImmutableMap.of());
        HttpCourier courier = new HttpCourier(
                AddressGuard.allowing("127.0.0.0/8"),
                name -> new InetAddress[] {InetAddress.getLoopbackAddress()},
                payload -> BODY,
                Duration.ofSeconds(10));
        return courier.post(new Posting(
                URI.create("https://" + host + ":" + server.getAddress().getPort() + "/"),
                "msg_1_2",
                at,
                new Payload("meeting-recorded", at, event),
                ImmutableList.of(new SigningSecret("whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw"))));
    }
}
