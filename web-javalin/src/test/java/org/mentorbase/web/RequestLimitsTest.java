package org.mentorbase.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.function.UnaryOperator;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.mentorbase.fixture.TestMentorbase;

class RequestLimitsTest {

    private static final String ADA = "/api/v1/members/ada";

    private final TestMentorbase installation = TestMentorbase.with("ada", "bob");
    private TestServer server;

    @AfterEach
    void stop() {
        server.close();
    }

    private TestServer start(UnaryOperator<WebSettings> change) {
        server = TestServer.of(installation, change);
        return server;
    }

    @Test
    void an_address_that_shows_too_many_wrong_tokens_has_to_wait() {
        TestClient guesser =
                start(settings -> settings.withFailuresPerMinute(2)).withToken("mb_guess");
        guesser.get(ADA).isRefused(401, "token-invalid");
        guesser.get(ADA).isRefused(401, "token-invalid");

        TestAnswer third = guesser.get(ADA).isRefused(429, "too-many-failures");

        assertThat(Integer.parseInt(third.header("Retry-After"))).isBetween(1, 60);
        guesser.with("Authorization", "none").get(ADA).isRefused(429, "too-many-failures");
    }

    @Test
    void whose_token_was_right_before_does_not_have_to_wait_for_a_neighbour() {
        start(settings -> settings.withFailuresPerMinute(1));
        TestClient ada = server.as("ada");
        ada.get(ADA).isOk();
        server.withToken("mb_guess").get(ADA).isRefused(401, "token-invalid");
        server.withToken("mb_guess").get(ADA).isRefused(429, "too-many-failures");

        ada.get(ADA).isOk();
        server.as("bob").get("/api/v1/members/bob").isRefused(429, "too-many-failures");
    }

    @Test
    void behind_a_proxy_the_address_is_the_one_that_the_proxy_saw() {
        start(settings -> settings.withFailuresPerMinute(1).withProxy(true));
        TestClient guesser = server.withToken("mb_guess");
        guesser.with("X-Forwarded-For", "1.1.1.1, 10.0.0.1").get(ADA).isRefused(401, "token-invalid");

        guesser.with("X-Forwarded-For", "2.2.2.2, 10.0.0.1").get(ADA).isRefused(429, "too-many-failures");
        guesser.with("X-Forwarded-For", "1.1.1.1, 10.0.0.2").get(ADA).isRefused(401, "token-invalid");
    }

    @Test
    void without_a_proxy_nobody_can_invent_an_address() {
        start(settings -> settings.withFailuresPerMinute(1));
        TestClient guesser = server.withToken("mb_guess");
        guesser.with("X-Forwarded-For", "10.0.0.1").get(ADA).isRefused(401, "token-invalid");

        guesser.with("X-Forwarded-For", "10.0.0.2").get(ADA).isRefused(429, "too-many-failures");
    }

    @Test
    void an_account_may_be_limited_to_so_many_requests_a_minute() {
        start(settings -> settings.withRequestsPerMinute(2));
        TestClient ada = server.as("ada");
        ada.get(ADA).isOk();
        ada.get(ADA).isOk();

        assertThat(ada.get(ADA).isRefused(429, "too-many-requests").header("Retry-After"))
                .isNotNull();
        server.as("bob").get("/api/v1/members/bob").isOk();
    }

    @Test
    void usually_an_account_is_not_limited() {
        start(settings -> settings);
        TestClient ada = server.as("ada");

        for (int i = 0; i < 200; i++) {
            ada.get(ADA).isOk();
        }
    }
}
