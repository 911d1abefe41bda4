package org.mentorbase.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.mentorbase.fixture.TestMentorbase;

class StrictJsonTest {

    private static final String INVITATIONS = "/api/v1/invitations";
    private static final String PREFERENCES = "/api/v1/members/ada/preferences";
    private static final String ADA_FOR_BOB = "{\"mentor\":\"ada\",\"mentee\":\"bob\"}";

    private final TestServer server = TestServer.of(TestMentorbase.with("ada", "bob"));
    private final TestClient ada = server.as("ada");

    @AfterEach
    void stop() {
        server.close();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{",
                "{\"mentor\":}",
                "{\"mentor\":\"ada\",}",
                "{mentor:\"ada\"}",
                "{'mentor':'ada'}",
                "{\"mentor\":\"ada\" \"mentee\":\"bob\"}",
                "{\"mentor\":\"a\u0000b\"}",
                "{\"mentor\":\"a\nb\"}",
                "{\"mentor\":NaN}",
                "{\"mentor\":01}",
                "{\"mentor\":\"\\x\"}",
                "{\"mentor\":tru}",
                "{}}",
                "{} {}",
                "{\"mentor\":\"ada\",\"mentee\":\"bob\"} x",
                "// none\n{}"
            })
    void broken_json_is_malformed(String body) {
        TestAnswer answer = ada.post(INVITATIONS, body).has(400);

        assertThat(answer.at("type")).matches("urn:mentorbase:problem:json-(malformed|trailing)");
    }

    @Test
    void where_the_json_is_broken_is_said() {
        TestAnswer answer = ada.post(INVITATIONS, "{\n  \"mentor\": ada\n}").isRefused(400, "json-malformed");

        assertThat(answer.at("errors/0/line")).isEqualTo("2");
        assertThat(answer.at("detail")).startsWith("line 2, column ");
    }

    @ParameterizedTest
    @ValueSource(strings = {"[]", "null", "\"ada\"", "7", "true", "", " ", "[{\"mentor\":\"ada\"}]"})
    void a_body_that_is_no_object_is_malformed(String body) {
        ada.post(INVITATIONS, body).isRefused(400, "body-not-an-object");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    {"mentor":7,"mentee":"bob"}                        | mentor
                    {"mentor":true,"mentee":"bob"}                     | mentor
                    {"mentor":["ada"],"mentee":"bob"}                  | mentor
                    {"mentor":"ada","mentee":{"username":"bob"}}       | mentee
                    {"mentor":"ada","mentee":"bob","programme":1}      | programme
                    """)
    void a_value_of_the_wrong_type_is_named(String body, String field) {
        ada.post(INVITATIONS, body).isRefused(400, "field-of-wrong-type").naming(field);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    {"seekingMentor":"true"}      | seekingMentor
                    {"seekingMentor":1}           | seekingMentor
                    {"capacity":"2"}              | capacity
                    {"capacity":2.0}              | capacity
                    {"capacity":1e2}              | capacity
                    {"capacity":[]}               | capacity
                    {"interests":"cars"}          | interests
                    {"interests":[1]}             | interests
                    {"interests":[null]}          | interests
                    {"interests":[["cars"]]}      | interests
                    {"level":3}                   | level
                    """)
    void no_value_is_taken_for_one_of_another_type(String body, String field) {
        ada.put(PREFERENCES, body).isRefused(400, "field-of-wrong-type").naming(field);
    }

    @Test
    void an_unknown_field_is_named_with_those_that_there_are() {
        TestAnswer answer = ada.post(INVITATIONS, "{\"mentor\":\"ada\",\"mentee\":\"bob\",\"Mentor\":\"x\"}")
                .isRefused(400, "field-unknown")
                .naming("Mentor");

        assertThat(answer.at("detail")).contains("programme, mentor, mentee");
    }

    @Test
    void every_unknown_field_is_named_up_to_a_number() {
        StringBuilder body = new StringBuilder("{");
        for (int i = 0; i < 5_000; i++) {
            body.append("\"f").append(i).append("\":{\"x\":[1,2]},");
        }
        TestAnswer answer = ada.post(
                        INVITATIONS, body.append("\"mentor\":\"ada\"}").toString())
                .isRefused(400, "field-unknown");

        assertThat(answer.json().at("/errors")).hasSize(100);
    }

    @Test
    void a_field_that_is_there_twice_is_named() {
        ada.post(INVITATIONS, "{\"mentor\":\"ada\",\"mentee\":\"bob\",\"mentor\":\"cleo\"}")
                .isRefused(400, "field-twice")
                .naming("mentor");
    }

    @Test
    void half_a_surrogate_pair_is_no_text() {
        ada.post(INVITATIONS, "{\"mentor\":\"\\ud800\",\"mentee\":\"bob\"}")
                .isRefused(400, "text-not-unicode")
                .naming("mentor");
        ada.put(PREFERENCES, "{\"interests\":[\"\\udc00\\ud800\"]}").isRefused(400, "text-not-unicode");
        ada.put(PREFERENCES, "{\"\\ud800\":1}").isRefused(400, "json-malformed");
        ada.put(PREFERENCES, "{\"interests\":[\"\\ud83d\\ude00\"]}").isOk();
    }

    @Test
    void a_body_may_be_a_megabyte_and_not_more() {
        String padding = " ".repeat(1_000_000 - ADA_FOR_BOB.length());

        ada.post(INVITATIONS, ADA_FOR_BOB + padding).has(201);
        ada.post(INVITATIONS, ADA_FOR_BOB + padding + " ").isRefused(413, "body-too-large");
    }

    @Test
    void a_body_of_unannounced_length_may_not_be_larger_either() {
        byte[] large = new byte[3_000_000];

        ada.with("Content-Type", "application/json")
                .ask("POST", INVITATIONS, BodyPublishers.ofInputStream(() -> new ByteArrayInputStream(large)))
                .isRefused(413, "body-too-large");
    }

    @Test
    void deep_nesting_and_endless_numbers_are_malformed() {
        ada.put(PREFERENCES, "{\"interests\":" + "[".repeat(5_000) + "]".repeat(5_000) + "}")
                .has(400);
        ada.put(PREFERENCES, "{\"capacity\":" + "9".repeat(5_000) + "}").has(400);
        ada.put(PREFERENCES, "{\"capacity\":" + "9".repeat(900) + "}").has(422);
        ada.put(PREFERENCES, "{\"" + "n".repeat(100_000) + "\":1}").has(400);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "text/plain",
                "application/xml",
                "application/json; charset=latin1",
                "application/json; charset=nonsense",
                "json",
                "",
                ";;"
            })
    void other_media_types_are_refused(String type) {
        ada.with("Content-Type", type).post(INVITATIONS, ADA_FOR_BOB).isRefused(415, "media-type-unsupported");
    }

    @Test
    void a_body_without_a_media_type_is_refused() {
        ada.ask("POST", INVITATIONS, BodyPublishers.ofString(ADA_FOR_BOB)).isRefused(415, "media-type-unsupported");
    }

    @Test
    void the_media_type_may_have_parameters_and_any_case() {
        ada.with("Content-Type", "Application/JSON ; charset=UTF-8")
                .post(INVITATIONS, ADA_FOR_BOB)
                .has(201);
    }

    @Test
    void only_utf_8_is_read() {
        ada.with("Content-Type", "application/json")
                .ask(
                        "POST",
                        INVITATIONS,
                        BodyPublishers.ofByteArray("{\"mentor\":\"\u00e9\"}".getBytes(StandardCharsets.ISO_8859_1)))
                .has(400);
    }
}
