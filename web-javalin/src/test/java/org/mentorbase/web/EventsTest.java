package org.mentorbase.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mentorbase.actor.Permission;
import org.mentorbase.fixture.TestMentorbase;

class EventsTest {

    private static final String EVENTS = "/api/v1/events";

    private final TestMentorbase installation = TestMentorbase.with("ada", "bob", "cleo");
    private final TestServer server = TestServer.of(installation);

    @BeforeEach
    void invite() {
        installation.relationship("ada", "bob");
        installation.invitation("ada", "cleo");
    }

    @AfterEach
    void stop() {
        server.close();
    }

    @Test
    void an_event_says_when_who_and_what() {
        TestAnswer events = server.as("auditor", Permission.EVENT_READ)
                .get(EVENTS + "?about=bob")
                .isOk();

        assertThat(events.at("items/0/at")).isEqualTo("2026-03-02T09:00:00Z");
        assertThat(events.at("items/0/by")).isEqualTo("bob");
        assertThat(events.at("items/0/type")).isEqualTo("invitation-created");
        assertThat(events.json().at("/items/0/about").toString()).isEqualTo("[\"ada\",\"bob\"]");
        assertThat(events.at("items/0/data/programme")).isEqualTo("main");
    }

    @Test
    void a_reader_goes_on_from_where_it_was() {
        TestClient auditor = server.as("auditor", Permission.EVENT_READ);
        int all = auditor.get(EVENTS).isOk().json().at("/total").asInt();
        long last = auditor.get(EVENTS).json().at("/items/" + (all - 1) + "/id").asLong();

        assertThat(auditor.get(EVENTS + "?since=" + last).at("total")).isEqualTo("0");
        assertThat(auditor.get(EVENTS + "?since=" + (last - 1)).at("items/0/id"))
                .isEqualTo(Long.toString(last));
        assertThat(auditor.get(EVENTS + "?since=9223372036854775807").at("total"))
                .isEqualTo("0");
    }

    @Test
    void everybody_reads_what_concerns_them() {
        assertThat(server.as("cleo").get(EVENTS).isOk().json().at("/items").findValuesAsText("type"))
                .contains("invitation-created")
                .doesNotContain("relationship-started");
    }

    @ParameterizedTest
    @CsvSource({
        "since=-1, number-out-of-range, since",
        "since=now, number-malformed, since",
        "since=99999999999999999999, number-out-of-range, since",
        "about=a%20b, username-malformed, about"
    })
    void wrong_parameters_are_named(String query, String reason, String field) {
        server.as("ada").get(EVENTS + "?" + query).isRefused(422, reason).naming(field);
    }
}
