package org.mentorbase.cli.input;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.mentorbase.cli.WebFiles;
import org.mentorbase.cli.failure.RefusedInput;
import org.mentorbase.cli.failure.Unreachable;

class DownloadTest {

    private static final DownloadLimits SMALL =
            new DownloadLimits(Duration.ofSeconds(5), Duration.ofSeconds(20), 5, 3 << 20);

    @RegisterExtension
    final WebFiles web = new WebFiles();

    private final Spool spool = Spool.create();
    private final CountDownLatch done = new CountDownLatch(1);

    @AfterEach
    void clean_up() {
        done.countDown();
        spool.close();
    }

    private void fetch(DownloadLimits limits, String path) {
        new Download(limits).fetch(URI.create(web.url(path)), spool);
    }

    @Test
    void what_is_within_the_limits_is_stored() throws IOException {
        web.putText("/exact.csv", "x".repeat(3 << 20));

        fetch(SMALL, "/exact.csv");

        assertThat(spool.content().size()).isEqualTo(3 << 20);
    }

    @Test
    void what_is_larger_is_refused() {
        web.putText("/large.csv", "x".repeat((3 << 20) + 1));

        assertThatThrownBy(() -> fetch(SMALL, "/large.csv"))
                .isInstanceOf(RefusedInput.class)
                .hasMessageContaining("larger than the 3 MB");
    }

    @Test
    void what_goes_on_for_ever_is_refused() {
        web.put("/endless.csv", exchange -> {
            exchange.sendResponseHeaders(200, 0);
            byte[] piece = new byte[1 << 16];
            while (done.getCount() > 0) {
                exchange.getResponseBody().write(piece);
            }
        });

        assertThatThrownBy(() -> fetch(SMALL, "/endless.csv")).isInstanceOf(RefusedInput.class);
    }

    @Test
    void what_takes_too_long_is_given_up() {
        web.put("/slow.csv", exchange -> {
            exchange.sendResponseHeaders(200, 0);
            exchange.getResponseBody().write('c');
            exchange.getResponseBody().flush();
            awaitDone();
        });
        DownloadLimits hasty = new DownloadLimits(Duration.ofSeconds(5), Duration.ofMillis(300), 5, 3 << 20);

        assertThatThrownBy(() -> fetch(hasty, "/slow.csv"))
                .isInstanceOf(Unreachable.class)
                .hasMessage(web.url("/slow.csv") + " did not send everything within 0.3 seconds.");
    }

    @Test
    void a_name_that_no_host_has_is_said() {
        assertThatThrownBy(() -> new Download(SMALL).fetch(URI.create("http://nowhere.invalid/x.csv"), spool))
                .isInstanceOf(Unreachable.class)
                .hasMessage("There is no host called nowhere.invalid.");
    }

    private void awaitDone() {
        try {
            done.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
