package org.mentorbase.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.mentorbase.fixture.TestMentorbase;

/** What no well-behaved client sends. */
class RawRequestsTest {

    private final TestServer server = TestServer.of(TestMentorbase.with("ada", "bob"));
    private final String host = "Host: test\r\nConnection: close\r\n";
    private final String ada = host + "Authorization: Bearer " + server.token("ada", 1) + "\r\n";
    private final String json = ada + "Content-Type: application/json\r\n";

    @AfterEach
    void stop() {
        server.close();
    }

    private RawAnswer send(String request) {
        return RawAnswer.to(server.port(), request);
    }

    private static void assertProblem(RawAnswer answer, int status) {
        assertThat(answer.status()).as(answer.text()).isEqualTo(status);
        assertThat(answer.header("Content-Type")).isEqualTo("application/problem+json");
        assertThat(answer.header("X-Content-Type-Options")).isEqualTo("nosniff");
        assertThat(answer.header("Server")).isNull();
        assertThat(answer.body()).contains("\"status\":" + status).doesNotContain("Exception", "jetty", "\tat ");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    nonsense                                    | 400
                    GET /health HTTP/9.9                        | 505
                    GET /../../etc/passwd HTTP/1.1              | 400
                    GET /api/v1/members/a%zz HTTP/1.1           | 400
                    GET /api/v1/members/a% HTTP/1.1             | 400
                    GET /api/v1/members/%ff%fe HTTP/1.1         | 400
                    GET /api/v1/members/%00 HTTP/1.1            | 400
                    GET /api/v1/members?q=%zz HTTP/1.1          | 400
                    DELETE /api/v1/members HTTP/1.1             | 405
                    FOO /api/v1/members HTTP/1.1                | 405
                    get /health HTTP/1.1                        | 405
                    TRACE /health HTTP/1.1                      | 405
                    CONNECT test:80 HTTP/1.1                    | 404
                    OPTIONS * HTTP/1.1                          | 404
                    GET /api//v1/members HTTP/1.1               | 404
                    GET /%61pi/v1/members HTTP/1.1              | 404
                    GET /api/v1/members/ada/ HTTP/1.1           | 200
                    GET http://test/health HTTP/1.1             | 200
                    """)
    void odd_requests_are_answered(String line, int status) {
        RawAnswer answer = send(line + "\r\n" + ada + "\r\n");

        assertThat(answer.status()).as(answer.text()).isEqualTo(status);
        if (status >= 400) {
            assertProblem(answer, status);
        }
    }

    @Test
    void a_request_without_a_host_is_malformed() {
        assertProblem(send("GET /health HTTP/1.1\r\n\r\n"), 400);
    }

    @Test
    void very_long_addresses_and_headers_are_refused() {
        assertProblem(send("GET /api/v1/members/" + "a".repeat(20_000) + " HTTP/1.1\r\n" + ada + "\r\n"), 414);
        assertProblem(send("GET /health HTTP/1.1\r\n" + host + "X: " + "a".repeat(20_000) + "\r\n\r\n"), 431);
        assertProblem(send("GET /health HTTP/1.1\r\n" + host + "X: a\r\n".repeat(5_000) + "\r\n"), 431);
    }

    @Test
    void control_characters_in_headers_are_refused() {
        assertProblem(send("GET /health HTTP/1.1\r\n" + host + "X: a\0b\r\n\r\n"), 400);
    }

    @Test
    void nothing_is_upgraded() {
        RawAnswer answer = send("""
                GET /api/v1/members HTTP/1.1\r
                Host: test\r
                Connection: Upgrade\r
                Upgrade: websocket\r
                Sec-WebSocket-Version: 13\r
                Sec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==\r
                \r
                """);

        assertThat(answer.status()).isBetween(400, 499);
        assertThat(answer.header("Content-Type")).isEqualTo("application/problem+json");
    }

    @ParameterizedTest
    @ValueSource(strings = {"POST", "DELETE", "get", "GET", "x"})
    void no_method_is_taken_for_another(String override) {
        RawAnswer answer =
                send("GET /api/v1/invitations HTTP/1.1\r\n" + ada + "X-HTTP-Method-Override: " + override + "\r\n\r\n");

        assertThat(answer.status()).isIn(400, 405);
    }

    @Test
    void a_body_that_is_cut_short_changes_nothing_and_is_malformed() {
        assertProblem(
                send("POST /api/v1/invitations HTTP/1.1\r\n" + json + "Content-Length: 100\r\n\r\n{\"mentor\":\"ada\""),
                400);
        assertProblem(
                send("POST /api/v1/invitations HTTP/1.1\r\n" + json + "Transfer-Encoding: chunked\r\n\r\nZZ\r\n{}\r\n"),
                400);
    }

    @Test
    void contradictory_lengths_are_refused() {
        assertProblem(
                send("POST /api/v1/invitations HTTP/1.1\r\n" + json
                        + "Content-Length: 2\r\nContent-Length: 3\r\n\r\n{}"),
                400);
        assertProblem(send("POST /api/v1/invitations HTTP/1.1\r\n" + json + "Content-Length: -1\r\n\r\n{}"), 400);
        assertProblem(
                send("POST /api/v1/invitations HTTP/1.1\r\n" + json
                        + "Content-Length: 2\r\nTransfer-Encoding: chunked\r\n\r\n2\r\n{}\r\n0\r\n\r\n"),
                400);
    }

    @Test
    void a_body_that_is_announced_as_too_large_is_not_waited_for() {
        assertProblem(
                send("POST /api/v1/invitations HTTP/1.1\r\n" + json + "Content-Length: 99999999999\r\n\r\n{}"), 413);
        assertProblem(
                send("POST /api/v1/invitations HTTP/1.1\r\n" + json
                        + "Expect: 100-continue\r\nContent-Length: 2000000\r\n\r\n"),
                413);
    }

    @Test
    void a_head_has_the_headers_of_a_get_and_no_body() {
        RawAnswer get = send("GET /api/v1/members/ada HTTP/1.1\r\n" + ada + "\r\n");
        RawAnswer head = send("HEAD /api/v1/members/ada HTTP/1.1\r\n" + ada + "\r\n");

        assertThat(head.status()).isEqualTo(200);
        assertThat(head.body()).isEmpty();
        for (String header : new String[] {"ETag", "Content-Type", "Content-Length", "Cache-Control"}) {
            assertThat(head.header(header)).as(header).isNotNull().isEqualTo(get.header(header));
        }
        assertThat(send("HEAD /api/v1/members/nobody HTTP/1.1\r\n" + ada + "\r\n")
                        .status())
                .isEqualTo(404);
        assertThat(send("HEAD /api/v1/members HTTP/1.1\r\n" + host + "\r\n").status())
                .isEqualTo(401);
        assertThat(send("HEAD /metrics HTTP/1.1\r\n" + host + "\r\n").body()).isEmpty();
    }

    @Test
    void options_tell_the_methods() {
        RawAnswer answer = send("OPTIONS /api/v1/invitations HTTP/1.1\r\n" + ada + "\r\n");

        assertThat(answer.status()).isEqualTo(204);
        assertThat(answer.header("Allow").split(", ")).containsExactlyInAnyOrder("GET", "HEAD", "POST", "OPTIONS");
        assertThat(send("OPTIONS /api/v1/invitations HTTP/1.1\r\n" + host + "\r\n")
                        .status())
                .isEqualTo(401);
        assertThat(send("PATCH /api/v1/invitations HTTP/1.1\r\n" + ada + "\r\n").header("Allow"))
                .contains("GET", "POST");
    }

    @Test
    void every_answer_has_the_headers_that_protect_browsers() {
        RawAnswer answer = send("GET /api/v1/members/ada HTTP/1.1\r\n" + ada + "\r\n");

        assertThat(answer.header("Content-Security-Policy")).isEqualTo("default-src 'none'; frame-ancestors 'none'");
        assertThat(answer.header("X-Content-Type-Options")).isEqualTo("nosniff");
        assertThat(answer.header("Referrer-Policy")).isEqualTo("no-referrer");
        assertThat(answer.header("Cache-Control")).isEqualTo("no-store");
        assertThat(answer.header("Server")).isNull();
        assertThat(answer.header("Set-Cookie")).isNull();
    }
}
