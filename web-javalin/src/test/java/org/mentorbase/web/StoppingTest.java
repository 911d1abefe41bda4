package org.mentorbase.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.BooleanSupplier;
import org.junit.jupiter.api.Test;
import org.mentorbase.fixture.TestMentorbase;
import org.mentorbase.interchange.CsvMembershipFormat;
import org.mentorbase.interchange.Json;

class StoppingTest {

    private static WebServer server(int port, BooleanSupplier ready) {
        return new WebServer(
                TestMentorbase.with("ada").mentorbase(),
                TestServer.matchmaking(new TestMentorbase()),
                Json.mapper(),
                new CsvMembershipFormat(),
                ready,
                WebSettings.at("127.0.0.1", port).withPatience(Duration.ofSeconds(20)));
    }

    @Test
    void a_port_that_is_taken_is_named() {
        try (WebServer first = server(0, () -> true).start()) {
            int port = first.port();
            WebServer second = server(port, () -> true);

            assertThatThrownBy(second::start)
                    .isInstanceOf(AddressUnavailable.class)
                    .hasMessageContaining("127.0.0.1:" + port);
        }
    }

    @Test
    void a_host_that_is_not_here_is_named() {
        WebServer elsewhere = new WebServer(
                new TestMentorbase().mentorbase(),
                TestServer.matchmaking(new TestMentorbase()),
                Json.mapper(),
                new CsvMembershipFormat(),
                () -> true,
                WebSettings.at("192.0.2.1", 0));

        assertThatThrownBy(elsewhere::start)
                .isInstanceOf(AddressUnavailable.class)
                .hasMessageContaining("192.0.2.1");
    }

    @Test
    void a_request_that_is_running_is_finished_before_the_server_stops() throws Exception {
        CountDownLatch running = new CountDownLatch(1);
        CountDownLatch mayFinish = new CountDownLatch(1);
        AtomicBoolean stopped = new AtomicBoolean();
        WebServer server = server(0, () -> {
            running.countDown();
            await(mayFinish);
            return !stopped.get();
        });
        server.start();
        TestClient client = TestClient.of(server.port());
        CompletableFuture<TestAnswer> answer = CompletableFuture.supplyAsync(() -> client.get("/ready"));
        await(running);

        CompletableFuture<Void> stopping =
                CompletableFuture.runAsync(server::stop).thenRun(() -> stopped.set(true));
        awaitRefusal(server.port());
        mayFinish.countDown();

        assertThat(answer.get().isOk().at("status")).isEqualTo("ready");
        stopping.get();
    }

    /** Until no new connection is taken any more. */
    private static void awaitRefusal(int port) {
        boolean taken = true;
        while (taken) {
            try {
                new Socket(InetAddress.getLoopbackAddress(), port).close();
            } catch (IOException refused) {
                taken = false;
            }
        }
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
