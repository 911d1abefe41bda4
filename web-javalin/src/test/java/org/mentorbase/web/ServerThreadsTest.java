package org.mentorbase.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;
import org.mentorbase.fixture.TestMentorbase;
import org.mentorbase.interchange.CsvMembershipFormat;
import org.mentorbase.interchange.Json;

class ServerThreadsTest {

    private static final int FIRST_WITH_VIRTUAL_THREADS = 21;

    @Test
    void requests_run_on_virtual_threads_where_there_are_any() throws ReflectiveOperationException {
        AtomicReference<Thread> thread = new AtomicReference<>();
        WebServer server = new WebServer(
                new TestMentorbase().mentorbase(),
                TestServer.matchmaking(new TestMentorbase()),
                Json.mapper(),
                new CsvMembershipFormat(),
                () -> {
                    thread.set(Thread.currentThread());
                    return true;
                },
                WebSettings.at("127.0.0.1", 0));
        try (WebServer running = server.start()) {
            TestClient.of(running.port()).get("/ready").isOk();
        }

        if (Runtime.version().feature() >= FIRST_WITH_VIRTUAL_THREADS) {
            assertThat(Thread.class.getMethod("isVirtual").invoke(thread.get())).isEqualTo(true);
        } else {
            assertThat(thread.get().getName()).startsWith("http-");
        }
    }
}
