package org.mentorbase.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mentorbase.actor.Permission;
import org.mentorbase.fixture.TestMentorbase;

class DoNotMatchTest {

    private static final String ADAS = "/api/v1/members/ada/do-not-match";

    private final TestServer server = TestServer.of(TestMentorbase.with("ada", "bob", "cy"));
    private final TestClient ada = server.as("ada");

    @AfterEach
    void stop() {
        server.close();
    }

    @Test
    void a_list_is_set_as_a_whole_in_the_version_that_was_seen() {
        assertThat(ada.get(ADAS).isOk().body())
                .isEqualTo("{\"programme\":\"main\",\"username\":\"ada\",\"doNotMatch\":[]}");

        TestAnswer set = ada.put(ADAS, "{\"doNotMatch\":[\"cy\",\"BOB\"]}").isOk();

        assertThat(set.json().get("doNotMatch")).hasToString("[\"bob\",\"cy\"]");
        assertThat(ada.get(ADAS).isOk().header("ETag")).isEqualTo("\"1\"");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            {"doNotMatch":["nobody"]}  | 422 | person-unknown
            {"doNotMatch":["no body"]} | 422 | username-malformed
            {"doNotMatch":["ada"]}     | 422 | do-not-match-oneself
            {"doNotMatch":"bob"}       | 400 | field-of-wrong-type
            {}                         | 422 | required
            """)
    void what_is_wrong_is_named(String body, int status, String reason) {
        ada.put(ADAS, body).isRefused(status, reason).naming("doNotMatch");
    }

    @Test
    void nobody_else_sees_it_whatever_they_may_do() {
        TestClient coordinator = server.as("bob", Permission.values());

        coordinator.get(ADAS).isRefused(404, "member-unknown");
        coordinator.put(ADAS, "{\"doNotMatch\":[]}").isRefused(404, "member-unknown");
    }
}
