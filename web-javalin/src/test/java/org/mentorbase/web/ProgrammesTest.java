package org.mentorbase.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mentorbase.actor.Permission;
import org.mentorbase.fixture.TestMentorbase;

class ProgrammesTest {

    private static final String PROGRAMMES = "/api/v1/programmes";

    private final TestServer server = TestServer.of(TestMentorbase.with("ada"));
    private final TestClient ada = server.as("ada");
    private final TestClient founder = server.as("founder", Permission.PROGRAMME_CREATE);

    @AfterEach
    void stop() {
        server.close();
    }

    @Test
    void everybody_sees_all_programmes() {
        TestAnswer page = ada.get(PROGRAMMES).isOk();

        assertThat(page.at("total")).isEqualTo("1");
        assertThat(page.at("items/0/key")).isEqualTo("main");
        assertThat(page.json().at("/next").isNull()).isTrue();
    }

    @Test
    void a_programme_is_created_and_found_where_the_answer_says() {
        TestAnswer created = founder.post(
                        PROGRAMMES,
                        "{\"key\":\"y2027\",\"name\":\"Year 2027\",\"startsOn\":\"2027-01-01\",\"endsOn\":null}")
                .has(201);

        assertThat(created.header("Location")).isEqualTo("/api/v1/programmes/y2027");
        TestAnswer found = ada.get(created.header("Location")).isOk();
        assertThat(found.json()).isEqualTo(created.json());
        assertThat(found.header("ETag")).isEqualTo(created.header("ETag")).isEqualTo("\"1\"");
        assertThat(ada.get(PROGRAMMES).at("total")).isEqualTo("2");
    }

    @Test
    void who_lacks_the_permission_creates_none() {
        ada.post(PROGRAMMES, "{\"key\":\"y2027\",\"name\":\"Year 2027\"}").isRefused(403, "not-permitted");
    }

    @Test
    void a_key_is_given_once() {
        founder.post(PROGRAMMES, "{\"key\":\"main\",\"name\":\"Another\"}")
                .isRefused(409, "programme-exists")
                .naming("key");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    {"key":"No Key","name":"x"}                                              | programme-key-malformed     | key
                    {"key":"a"}                                                              | required                    | name
                    {"key":"a","name":null}                                                  | required                    | name
                    {"key":"a","name":"  "}                                                  | required                    | name
                    {"key":"a","name":"x\\u0000"}                                            | control-character           | name
                    {"key":"a","name":"x","startsOn":"2026-02-30"}                           | date-malformed              | startsOn
                    {"key":"a","name":"x","startsOn":"0000-01-01"}                           | date-malformed              | startsOn
                    {"key":"a","name":"x","startsOn":"1 May"}                                | date-malformed              | startsOn
                    {"key":"a","name":"x","startsOn":"2026-05-02","endsOn":"2026-05-01"}     | programme-ends-before-start | endsOn
                    """)
    void what_is_wrong_with_a_programme_is_named(String body, String reason, String field) {
        founder.post(PROGRAMMES, body).isRefused(422, reason).naming(field);
    }

    @Test
    void every_missing_field_is_named() {
        TestAnswer answer = founder.post(PROGRAMMES, "{}").isRefused(422, "required");

        assertThat(answer.json().at("/errors").findValuesAsText("field")).containsExactly("key", "name");
    }

    @Test
    void there_is_nothing_at_an_unknown_or_impossible_key() {
        ada.get(PROGRAMMES + "/none").isRefused(404, "programme-unknown");
        ada.get(PROGRAMMES + "/No%20Key").isRefused(404, "programme-unknown");
    }

    @Test
    void a_list_of_an_unknown_programme_is_refused() {
        ada.get("/api/v1/invitations?programme=none").isRefused(404, "programme-unknown");
        ada.get("/api/v1/relationships?programme=No").isRefused(422, "programme-key-malformed");
        ada.get("/api/v1/members/ada/preferences?programme=none").isRefused(404, "programme-unknown");
    }
}
