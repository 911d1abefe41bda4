package org.mentorbase.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.mentorbase.account.TokenId;
import org.mentorbase.actor.Actor;
import org.mentorbase.fixture.TestMentorbase;

class AuthenticationTest {

    private final TestMentorbase installation = TestMentorbase.with("ada");
    private final TestServer server = TestServer.of(installation);

    @AfterEach
    void stop() {
        server.close();
    }

    @Test
    void whoever_shows_no_token_is_told_to() {
        TestAnswer answer = server.anonymous().get("/api/v1/members/ada").isRefused(401, "token-missing");

        assertThat(answer.header("WWW-Authenticate")).isEqualTo("Bearer realm=\"mentorbase\"");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Basic YTpi", "Bearer", "Bearer  ", "Bearer a b", "mb_abc", "Bearer=abc", "Bearertoken"})
    void what_is_no_bearer_token_is_no_token(String header) {
        server.anonymous()
                .with("Authorization", header)
                .get("/api/v1/members/ada")
                .isRefused(401, "token-missing");
    }

    @Test
    void an_unknown_token_is_refused() {
        TestAnswer answer =
                server.withToken("mb_invented").get("/api/v1/members/ada").isRefused(401, "token-invalid");

        assertThat(answer.header("WWW-Authenticate")).contains("error=\"invalid_token\"");
    }

    @Test
    void an_expired_token_is_refused_and_says_since_when() {
        String token = server.token("ada", 1);
        installation.clock().advanceDays(1);

        TestAnswer answer = server.withToken(token).get("/api/v1/members/ada").isRefused(401, "token-expired");

        assertThat(answer.at("detail")).contains("2026-03-03");
    }

    @Test
    void a_revoked_token_is_refused_at_once() {
        TestClient ada = server.as("ada");
        ada.get("/api/v1/members/ada").isOk();

        installation.mentorbase().revokingToken().revoke(Actor.OPERATOR, new TokenId(1));

        ada.get("/api/v1/members/ada").isRefused(401, "token-revoked");
    }

    @Test
    void the_name_of_the_scheme_may_be_written_in_any_case() {
        String token = server.token("ada", 1);

        server.anonymous()
                .with("Authorization", "bEARER " + token)
                .get("/api/v1/members/ada")
                .isOk();
    }

    @Test
    void who_asks_is_found_out_before_anything_else() {
        TestClient anybody = server.anonymous();

        anybody.get("/api/v1/nothing").isRefused(401, "token-missing");
        anybody.get("/api/v1/members?nonsense=1").isRefused(401, "token-missing");
        anybody.get("/api/v1/invitations/abc").isRefused(401, "token-missing");
        anybody.put("/api/v1/members", "{").isRefused(401, "token-missing");
        anybody.post("/api/v1/invitations", "{").isRefused(401, "token-missing");
        anybody.get("/api/v2/members").isRefused(401, "token-missing");
    }

    @Test
    void elsewhere_nobody_needs_a_token() {
        TestClient anybody = server.anonymous();

        anybody.get("/health").isOk();
        anybody.get("/ready").isOk();
        anybody.get("/metrics").isOk();
        anybody.get("/openapi.json").isOk();
        anybody.get("/docs").isOk();
        anybody.get("/nothing").isRefused(404, "route-unknown");
    }

    @Test
    void a_token_of_somebody_who_is_no_member_is_valid() {
        server.as("service").get("/api/v1/programmes").isOk();
    }
}
