package org.mentorbase.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mentorbase.fixture.TestMentorbase;

class MeetingsTest {

    private final TestMentorbase installation = TestMentorbase.with("ada", "bob", "cleo");
    private final TestServer server = TestServer.of(installation);
    private final TestClient ada = server.as("ada");
    private final TestClient bob = server.as("bob");
    private final TestClient cleo = server.as("cleo");
    private String relationship;
    private String meetings;

    @BeforeEach
    void begin_a_relationship() {
        relationship = "/api/v1/relationships/" + installation.relationship("ada", "bob");
        meetings = relationship + "/meetings";
    }

    @AfterEach
    void stop() {
        server.close();
    }

    private static String meeting(String heldOn, int minutes) {
        return "{\"heldOn\":\"" + heldOn + "\",\"durationMinutes\":" + minutes + "}";
    }

    @Test
    void a_meeting_is_recorded_and_found_where_the_answer_says() {
        TestAnswer recorded = ada.post(meetings, meeting("2026-03-02", 45)).has(201);

        assertThat(recorded.header("Location")).isEqualTo("/api/v1/meetings/" + recorded.at("id"));
        assertThat(recorded.body())
                .isEqualTo("{\"id\":" + recorded.at("id") + ",\"relationshipId\":" + recorded.at("relationshipId")
                        + ",\"mentor\":\"ada\",\"mentee\":\"bob\","
                        + "\"heldOn\":\"2026-03-02\",\"durationMinutes\":45,\"happened\":true}");
        assertThat(bob.get(recorded.header("Location")).isOk().json()).isEqualTo(recorded.json());
        assertThat(bob.get(meetings).isOk().at("total")).isEqualTo("1");
        cleo.get(recorded.header("Location")).isRefused(404, "meeting-unknown");
        cleo.get(meetings).isRefused(404, "relationship-unknown");
        cleo.post(meetings, meeting("2026-03-02", 45)).isRefused(404, "relationship-unknown");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    {"heldOn":"2026-03-03","durationMinutes":45}     | meeting-in-future             | heldOn
                    {"heldOn":"2026-03-01","durationMinutes":45}     | meeting-before-relationship   | heldOn
                    {"heldOn":"2026-02-30","durationMinutes":45}     | date-malformed                | heldOn
                    {"heldOn":"+12026-02-03","durationMinutes":45}   | date-malformed                | heldOn
                    {"heldOn":"","durationMinutes":45}               | date-malformed                | heldOn
                    {"heldOn":"2026-03-02","durationMinutes":0}      | meeting-duration-out-of-range | durationMinutes
                    {"heldOn":"2026-03-02","durationMinutes":3601}   | meeting-duration-out-of-range | durationMinutes
                    {"heldOn":"2026-03-02","durationMinutes":-5}     | meeting-duration-out-of-range | durationMinutes
                    {"heldOn":"2026-03-02","durationMinutes":2147483648} | number-out-of-range       | durationMinutes
                    {"heldOn":"2026-03-02"}                          | required                      | durationMinutes
                    {"durationMinutes":45}                           | required                      | heldOn
                    """)
    void what_is_wrong_is_named(String body, String reason, String field) {
        ada.post(meetings, body).isRefused(422, reason).naming(field);
        assertThat(ada.get(meetings).at("total")).isEqualTo("0");
    }

    @Test
    void everything_that_is_wrong_is_named_at_once() {
        TestAnswer answer = ada.post(meetings, "{\"heldOn\":\"yesterday\",\"durationMinutes\":null}")
                .has(422);

        assertThat(answer.json().at("/errors").findValuesAsText("field")).containsExactly("heldOn", "durationMinutes");
        assertThat(answer.at("errors/0/value")).isEqualTo("yesterday");
    }

    @Test
    void a_second_meeting_on_a_date_must_be_meant() {
        ada.post(meetings, meeting("2026-03-02", 45)).has(201);

        bob.post(meetings, meeting("2026-03-02", 50))
                .isRefused(409, "meeting-reported-twice")
                .naming("heldOn");
        bob.post(meetings, "{\"heldOn\":\"2026-03-02\",\"durationMinutes\":50,\"secondOnDate\":true}")
                .has(201);
    }

    @Test
    void a_meeting_of_a_relationship_that_has_ended_is_not_recorded() {
        ada.post(relationship + "/end").isOk();

        ada.post(meetings, meeting("2026-03-02", 45)).isRefused(409, "relationship-not-active");
    }

    @Test
    void a_mistaken_meeting_is_voided_and_voiding_it_again_does_nothing() {
        String voiding = ada.post(meetings, meeting("2026-03-02", 45)).has(201).header("Location") + "/void";

        TestAnswer voided = bob.post(voiding).isOk();

        assertThat(voided.at("happened")).isEqualTo("false");
        assertThat(voided.header("ETag")).isEqualTo("\"2\"");
        assertThat(ada.post(voiding).isOk().header("ETag")).isEqualTo("\"2\"");
        cleo.post(voiding).isRefused(404, "meeting-unknown");
    }
}
