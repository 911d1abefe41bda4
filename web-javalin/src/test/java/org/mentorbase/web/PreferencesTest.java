package org.mentorbase.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.mentorbase.actor.Permission;
import org.mentorbase.fixture.TestMentorbase;

class PreferencesTest {

    private static final String ADAS = "/api/v1/members/ada/preferences";

    private final TestServer server = TestServer.of(TestMentorbase.with("ada", "bob"));
    private final TestClient ada = server.as("ada");

    @AfterEach
    void stop() {
        server.close();
    }

    @Test
    void before_anything_was_said_everything_is_unset() {
        TestAnswer unset = ada.get(ADAS).isOk();

        assertThat(unset.header("ETag")).isEqualTo("\"0\"");
        assertThat(unset.body())
                .isEqualTo("{\"programme\":\"main\",\"username\":\"ada\",\"seekingMentor\":false,"
                        + "\"seekingMentee\":false,\"mentorRequirements\":null,\"menteeRequirements\":null,"
                        + "\"availability\":[],\"interests\":[],\"expertise\":[],\"organisation\":null,"
                        + "\"level\":null,\"changeTrack\":null,\"outsideOrganisation\":null,\"capacity\":null,"
                        + "\"manager\":null,\"attributes\":{}}");
    }

    @Test
    void what_is_set_is_answered_and_stays() {
        TestAnswer set = ada.put(
                        ADAS,
                        "{\"seekingMentee\":true,\"menteeRequirements\":\"Curious\",\"interests\":[\"cars\",\"code\"],"
                                + "\"changeTrack\":4,\"capacity\":2,\"manager\":\"bob\","
                                + "\"attributes\":{\"technologies\":[\"Java\",\"SQL\"],\"grade\":[\"HEO\"],\"help\":[]}}")
                .isOk();

        TestAnswer found = ada.get(ADAS).isOk();
        assertThat(found.json()).isEqualTo(set.json());
        assertThat(found.header("ETag")).isEqualTo("\"1\"");
        assertThat(found.at("interests/1")).isEqualTo("code");
        assertThat(found.at("manager")).isEqualTo("bob");
        assertThat(found.json().get("attributes"))
                .hasToString("{\"grade\":[\"HEO\"],\"technologies\":[\"Java\",\"SQL\"]}");
    }

    @Test
    void what_is_not_said_is_unset() {
        ada.put(ADAS, "{\"seekingMentee\":true,\"level\":\"P3\"}").isOk();

        TestAnswer set =
                ada.put(ADAS, "{\"seekingMentor\":true,\"level\":null}").isOk();

        assertThat(set.at("seekingMentee")).isEqualTo("false");
        assertThat(set.json().get("level").isNull()).isTrue();
    }

    @Test
    void what_was_answered_can_be_sent_back_and_changes_nothing() {
        ada.put(ADAS, "{\"seekingMentee\":true,\"expertise\":[\"maths\"]}").isOk();
        TestAnswer found = ada.get(ADAS).isOk();

        TestAnswer sentBack = ada.put(ADAS, found.body()).isOk();

        assertThat(sentBack.json()).isEqualTo(found.json());
        assertThat(sentBack.header("ETag")).isEqualTo(found.header("ETag"));
    }

    @Test
    void programme_and_username_must_be_those_of_the_address() {
        ada.put(ADAS, "{\"programme\":\"main\",\"username\":\"ADA\"}").isOk();
        ada.put(ADAS, "{\"username\":\"bob\"}").isRefused(422, "field-differs").naming("username");
        ada.put(ADAS, "{\"programme\":\"other\"}")
                .isRefused(422, "field-differs")
                .naming("programme");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    {"changeTrack":6}              | above-most         | changeTrack
                    {"changeTrack":0}              | below-least        | changeTrack
                    {"capacity":-1}                | below-least        | capacity
                    {"capacity":99999999999}       | number-out-of-range| capacity
                    {"level":"a\\u0000b"}          | control-character  | level
                    {"interests":["a","b\\u0007"]} | control-character  | interests
                    {"interests":[""]}             | required           | interests
                    {"attributes":{"Grade":["x"]}} | attribute-name-malformed | attributes
                    {"attributes":{"level":["x"]}} | attribute-name-taken     | attributes
                    {"attributes":{"grade":[" "]}} | required                 | attributes
                    {"manager":"nobody"}           | person-unknown     | manager
                    {"manager":"no body"}          | username-malformed | manager
                    {"username":"no body"}         | username-malformed | username
                    """)
    void what_is_wrong_is_named(String body, String reason, String field) {
        ada.put(ADAS, body).isRefused(422, reason).naming(field);
    }

    @ParameterizedTest
    @ValueSource(strings = {"[]", "\"grade\"", "{\"grade\":\"HEO\"}", "{\"grade\":[7]}", "{\"grade\":null}"})
    void attributes_are_an_object_of_lists_of_texts(String attributes) {
        ada.put(ADAS, "{\"attributes\":" + attributes + "}")
                .isRefused(400, "field-of-wrong-type")
                .naming("attributes");
    }

    @Test
    void a_requirement_may_be_long_but_not_endless() {
        ada.put(ADAS, "{\"mentorRequirements\":\"" + "é".repeat(10_000) + "\"}").isOk();

        TestAnswer answer = ada.put(ADAS, "{\"mentorRequirements\":\"" + "x".repeat(10_001) + "\"}")
                .isRefused(422, "too-long");

        assertThat(answer.at("errors/0/value").length()).isLessThan(300);
    }

    @Test
    void somebody_elses_are_none_of_ones_business() {
        TestClient bob = server.as("bob");

        bob.get(ADAS).isRefused(404, "member-unknown");
        bob.put(ADAS, "{}").isRefused(404, "member-unknown");
        server.as("manager", Permission.PREFERENCE_MANAGE).put(ADAS, "{}").isOk();
    }

    @Test
    void nobody_has_preferences_whose_name_is_none() {
        ada.get("/api/v1/members/a%20b/preferences").isRefused(404, "member-unknown");
        ada.put("/api/v1/members/a%20b/preferences", "{}").isRefused(404, "member-unknown");
    }

    @Test
    void a_missing_body_does_not_unset_everything() {
        ada.put(ADAS, "").isRefused(400, "body-not-an-object");
    }
}
