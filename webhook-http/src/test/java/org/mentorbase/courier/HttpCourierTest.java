package org.mentorbase.courier;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.net.UnknownHostException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mentorbase.event.EventView;
import org.mentorbase.webhook.Courier.Outcome;
import org.mentorbase.webhook.Courier.Result;
import org.mentorbase.webhook.Payload;
import org.mentorbase.webhook.Posting;
import org.mentorbase.webhook.SigningSecret;

/** With real servers on this machine. */
class HttpCourierTest {

    private static final Duration PATIENCE = Duration.ofMillis(500);
    private static final SigningSecret SECRET = new SigningSecret("whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw");
    private static final String BODY = "{\"type\":\"é\"}";

    private final Map<String, String> received = new ConcurrentHashMap<>();
    private final List<String> visited = new ArrayList<>();
    private HttpServer server;
    private int status = 204;

    @BeforeEach
    void serve() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", this::answer);
        server.start();
    }

    @AfterEach
    void stop() {
        server.stop(0);
    }

    private void answer(HttpExchange exchange) throws IOException {
        visited.add(exchange.getRequestURI().toString());
        exchange.getRequestHeaders()
                .forEach((name, values) -> received.put(name.toLowerCase(java.util.Locale.ROOT), values.get(0)));
        received.put("body", new String(exchange.getRequestBody().readAllBytes(), UTF_8));
        exchange.getResponseHeaders().set("Location", "/elsewhere");
        exchange.sendResponseHeaders(status, -1);
        exchange.close();
    }

    @Test
    void a_message_is_signed_as_the_standard_says() throws Exception {
        assertThat(post("/mentors?of=x")).isEqualTo(Outcome.DONE);

        assertThat(visited).containsExactly("/mentors?of=x");
        assertThat(received)
                .containsEntry("body", BODY)
                .containsEntry("content-type", "application/json")
                .containsEntry("webhook-id", "msg_1_2")
                .containsEntry("webhook-timestamp", "1772442000");
        assertThat(received.get("webhook-signature")).isEqualTo("v1," + hmac("msg_1_2.1772442000." + BODY));
    }

    private static String hmac(String signed) throws Exception {
        Mac mac = Mac.getInstance("HmacSHA256");
        mac.init(new SecretKeySpec(Base64.getDecoder().decode("MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw"), "HmacSHA256"));
        return Base64.getEncoder().encodeToString(mac.doFinal(signed.getBytes(UTF_8)));
    }

    @ParameterizedTest
    @CsvSource({
        "200, TAKEN,  ''",
        "204, TAKEN,  ''",
        "302, FAILED, 'It answered 302, and redirections are not followed.'",
        "400, FAILED, 'It answered 400.'",
        "410, GONE,   'It answered 410.'",
        "500, FAILED, 'It answered 500.'"
    })
    void the_status_decides(int answered, Result result, String problem) {
        status = answered;

        assertThat(post("/")).isEqualTo(new Outcome(result, problem));
        assertThat(visited).containsExactly("/");
    }

    @Test
    void who_does_not_answer_in_time_is_left() throws Exception {
        CountDownLatch done = new CountDownLatch(1);
        try (ServerSocket silent = serving(socket -> await(done))) {
            assertThat(postTo(silent).problem()).isEqualTo("It did not answer within 500 ms.");
        } finally {
            done.countDown();
        }
    }

    @Test
    void nor_who_answers_letter_by_letter() throws Exception {
        try (ServerSocket slow = serving(socket -> {
            byte[] letter = {'H'};
            while (true) {
                socket.getOutputStream().write(letter);
                java.util.concurrent.locks.LockSupport.parkNanos(
                        Duration.ofMillis(20).toNanos());
            }
        })) {
            assertThat(postTo(slow).problem()).isEqualTo("It did not answer within 500 ms.");
        }
    }

    @Test
    void who_closes_the_connection_or_is_not_there_is_named() throws Exception {
        try (ServerSocket closing = serving(socket -> {
            socket.getInputStream().read(new byte[10_000]);
            socket.shutdownOutput();
        })) {
            assertThat(postTo(closing).problem()).isEqualTo("It closed the connection without an answer.");
        }
        server.stop(0);
        assertThat(post("/").problem()).startsWith("It cannot be reached: ");
    }

    @Test
    void an_endless_answer_is_not_read() throws Exception {
        try (ServerSocket endless = serving(socket -> {
            byte[] rubbish = "x".repeat(1000).getBytes(UTF_8);
            while (true) {
                socket.getOutputStream().write(rubbish);
            }
        })) {
            assertThat(postTo(endless).problem())
                    .isEqualTo("It cannot be reached: the answer has a line that is too long");
        }
    }

    @Test
    void an_answer_before_the_answer_is_passed_over() throws Exception {
        try (ServerSocket early = serving(socket -> socket.getOutputStream()
                .write("HTTP/1.1 103 Early Hints\r\nLink: x\r\n\r\nHTTP/1.1 200 OK\r\n\r\n".getBytes(UTF_8)))) {
            assertThat(postTo(early)).isEqualTo(Outcome.DONE);
        }
    }

    @Test
    void this_machine_and_its_network_are_not_reached_unless_allowed() {
        HttpCourier careful = courier("", InetAddress::getAllByName);

        assertThat(careful.post(posting(address("/"))).problem())
                .isEqualTo("127.0.0.1 is not on the public internet, and MENTORBASE_WEBHOOK_ALLOW does not allow it.");
        assertThat(careful.post(posting(URI.create("https://[::1]/"))).problem())
                .contains("not on the public internet");
        assertThat(visited).isEmpty();
    }

    @Test
    void the_address_that_was_checked_is_the_one_that_is_connected_to() {
        List<String> answers = new ArrayList<>(List.of("127.0.0.1", "127.0.0.2"));
        HttpCourier courier = courier("127.0.0.1", host -> addresses(answers.remove(0)));
        URI name = URI.create("http://rebinding.example:" + server.getAddress().getPort() + "/");

        assertThat(courier.post(posting(name))).isEqualTo(Outcome.DONE);
        assertThat(answers).hasSize(1);
        assertThat(received)
                .containsEntry(
                        "host", "rebinding.example:" + server.getAddress().getPort());
        assertThat(courier.post(posting(name)).problem()).startsWith("rebinding.example is not on the public internet");
        assertThat(visited).hasSize(1);
    }

    @Test
    void unencrypted_messages_go_only_to_where_it_is_allowed() {
        HttpCourier courier = courier("127.0.0.1", host -> addresses("128.232.0.20"));

        assertThat(courier.post(posting(URI.create("http://www.example.org/"))).problem())
                .startsWith("Without https");
    }

    @Test
    void an_unknown_name_is_named() {
        HttpCourier courier = courier("127.0.0.1", host -> {
            throw new UnknownHostException(host);
        });

        assertThat(courier.post(posting(URI.create("https://nowhere.example/"))).problem())
                .isEqualTo("The name nowhere.example is not known.");
    }

    private static InetAddress[] addresses(String address) throws UnknownHostException {
        return new InetAddress[] {InetAddress.getByName(address)};
    }

    private interface Serving {
        void to(Socket socket) throws IOException;
    }

    private static ServerSocket serving(Serving serving) throws IOException {
        ServerSocket listening = new ServerSocket(0, 1, InetAddress.getLoopbackAddress());
        Thread thread = new Thread(() -> {
            try (Socket socket = listening.accept()) {
                serving.to(socket);
            } catch (IOException closed) {
                // as the test wants
            }
        });
        thread.setDaemon(true);
        thread.start();
        return listening;
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    private static HttpCourier courier(String allowed, Connecting.Lookup lookup) {
        return new HttpCourier(AddressGuard.allowing(allowed), lookup, payload -> BODY, PATIENCE);
    }

    private static Posting posting(URI url) {
        Instant at = Instant.parse("2026-03-02T09:00:00Z");
        EventView event = new EventView(2, at, "ada", "meeting-recorded", ImmutableList.of(), ImmutableMap.of());
        return new Posting(url, "msg_1_2", at, new Payload("meeting-recorded", at, event), ImmutableList.of(SECRET));
    }

    private URI address(String path) {
        return URI.create("http://127.0.0.1:" + server.getAddress().getPort() + path);
    }

    private Outcome post(String path) {
        return courier("127.0.0.0/8", InetAddress::getAllByName).post(posting(address(path)));
    }

    private static Outcome postTo(ServerSocket listening) {
        return courier("127.0.0.0/8", InetAddress::getAllByName)
                .post(posting(URI.create("http://127.0.0.1:" + listening.getLocalPort() + "/")));
    }
}
