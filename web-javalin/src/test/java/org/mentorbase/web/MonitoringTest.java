package org.mentorbase.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.mentorbase.fixture.TestMentorbase;

class MonitoringTest {

    private final TestServer server = TestServer.of(TestMentorbase.with("ada"));
    private final TestClient anybody = server.anonymous();

    @AfterEach
    void stop() {
        server.close();
    }

    @Test
    void the_process_is_alive_whether_or_not_the_database_is() {
        server.setReady(false);

        assertThat(anybody.get("/health").isOk().body()).isEqualTo("{\"status\":\"up\"}");
    }

    @Test
    void it_is_ready_when_the_database_is() {
        assertThat(anybody.get("/ready").isOk().body()).isEqualTo("{\"status\":\"ready\"}");

        server.setReady(false);

        anybody.get("/ready").isRefused(503, "not-ready");
    }

    @Test
    void requests_are_measured_by_method_route_and_status_and_not_by_what_stood_in_the_path() {
        server.as("ada").get("/api/v1/members/ada").isOk();
        server.as("ada").get("/api/v1/members/somebody").has(404);
        server.as("ada").get("/api/v1/secret-place").has(404);
        anybody.get("/api/v1/members").has(401);

        String metrics = metricsOnceTheyHave("{method=\"GET\",route=\"/api/v1/members\",status=\"401\"} 1");

        assertThat(metrics)
                .contains(
                        "http_server_requests_seconds_count{method=\"GET\",route=\"/api/v1/members/{username}\",status=\"200\"} 1",
                        "{method=\"GET\",route=\"/api/v1/members/{username}\",status=\"404\"} 1",
                        "{method=\"GET\",route=\"unknown\",status=\"404\"} 1",
                        "{method=\"GET\",route=\"/api/v1/members\",status=\"401\"} 1",
                        "jvm_memory_used_bytes")
                .doesNotContain("somebody", "secret-place", "members/ada");
    }

    @Test
    void invented_methods_make_no_new_measurements() {
        RawAnswer.to(server.port(), "INVENTED /nothing HTTP/1.1\r\nHost: test\r\nConnection: close\r\n\r\n");

        assertThat(metricsOnceTheyHave("{method=\"other\",route=\"unknown\",status=\"404\"} 1"))
                .doesNotContain("INVENTED");
    }

    /** A request is measured when it is over, which may be a moment after its answer has arrived. */
    private String metricsOnceTheyHave(String line) {
        String metrics = "";
        for (int tries = 0; tries < 1_000 && !metrics.contains(line); tries++) {
            metrics = anybody.get("/metrics").isOk().body();
        }
        assertThat(metrics).contains(line);
        return metrics;
    }

    @Test
    void metrics_are_in_the_text_format_of_prometheus() {
        assertThat(anybody.get("/metrics?name=x").isOk().header("Content-Type")).startsWith("text/plain;version=0.0.4");
    }
}
