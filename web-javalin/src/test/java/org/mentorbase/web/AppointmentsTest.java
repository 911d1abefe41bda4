package org.mentorbase.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mentorbase.fixture.TestMentorbase;
import org.mentorbase.relationship.RelationshipId;

class AppointmentsTest {

    private static final String APPOINTMENTS = "/api/v1/appointments";

    private final TestMentorbase installation = TestMentorbase.with("ada", "bob", "cleo");
    private final TestServer server = TestServer.of(installation);
    private final TestClient ada = server.as("ada");
    private final TestClient bob = server.as("bob");
    private final TestClient cleo = server.as("cleo");
    private RelationshipId relationship;

    @BeforeEach
    void begin_a_relationship() {
        relationship = installation.relationship("ada", "bob");
    }

    @AfterEach
    void stop() {
        server.close();
    }

    private static String plan(String startsAt) {
        return "\"startsAt\":\"" + startsAt + "\",\"timeZone\":\"Europe/London\",\"durationMinutes\":45}";
    }

    private static String agreed(String startsAt) {
        return "{\"mentor\":\"ada\",\"mentee\":\"bob\"," + plan(startsAt);
    }

    @Test
    void an_appointment_is_agreed_on_moved_and_cancelled() {
        TestAnswer agreed = ada.post(APPOINTMENTS, agreed("2026-04-01T14:00")).has(201);
        String id = agreed.at("id");
        String address = agreed.header("Location");

        assertThat(address).isEqualTo(APPOINTMENTS + "/" + id);
        assertThat(agreed.body())
                .isEqualTo("{\"id\":" + id + ",\"relationshipId\":" + relationship
                        + ",\"programme\":\"main\",\"mentor\":\"ada\",\"mentee\":\"bob\","
                        + "\"startsAt\":\"2026-04-01T13:00:00Z\",\"timeZone\":\"Europe/London\","
                        + "\"durationMinutes\":45,\"place\":null,\"state\":\"AGREED\",\"sequence\":0}");
        assertThat(bob.get(address).isOk().json()).isEqualTo(agreed.json());

        TestAnswer moved = bob.put(address, "{" + plan("2026-04-02T14:00")).isOk();
        assertThat(moved.at("startsAt")).isEqualTo("2026-04-02T13:00:00Z");
        assertThat(moved.header("ETag")).isEqualTo("\"2\"");

        TestAnswer cancelled = ada.post(address + "/cancellation").isOk();
        assertThat(cancelled.at("state")).isEqualTo("CANCELLED");
        assertThat(cancelled.at("sequence")).isEqualTo("2");
        assertThat(bob.post(address + "/cancellation").isOk().header("ETag")).isEqualTo("\"3\"");
        ada.put(address, "{" + plan("2026-04-03T14:00")).isRefused(409, "appointment-cancelled");
    }

    @Test
    void nobody_else_knows_of_it() {
        String address =
                ada.post(APPOINTMENTS, agreed("2026-04-01T14:00")).has(201).header("Location");

        cleo.get(address).isRefused(404, "appointment-unknown");
        cleo.put(address, "{" + plan("2026-04-02T14:00")).isRefused(404, "appointment-unknown");
        cleo.post(address + "/cancellation").isRefused(404, "appointment-unknown");
        cleo.post(APPOINTMENTS, agreed("2026-04-02T14:00")).isRefused(409, "pair-without-relationship");
        cleo.get(APPOINTMENTS + "?relationship=" + relationship).isRefused(404, "relationship-unknown");
        assertThat(cleo.get(APPOINTMENTS).isOk().at("total")).isEqualTo("0");
    }

    @Test
    void the_list_is_narrowed() {
        String first =
                ada.post(APPOINTMENTS, agreed("2026-04-01T14:00")).has(201).header("Location");
        ada.post(APPOINTMENTS, agreed("2026-03-20T14:00")).has(201);
        ada.post(first + "/cancellation").isOk();

        assertThat(bob.get(APPOINTMENTS + "?for=ada").isOk().json().findValuesAsText("startsAt"))
                .containsExactly("2026-03-20T14:00:00Z", "2026-04-01T13:00:00Z");
        assertThat(bob.get(APPOINTMENTS + "?upcoming=true&relationship=" + relationship)
                        .isOk()
                        .at("total"))
                .isEqualTo("1");
        bob.get(APPOINTMENTS + "?relationship=seven").isRefused(400, "relationship-id-malformed");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    {"mentor":"ada","mentee":"bob","startsAt":"2026-03-29T01:30","timeZone":"Europe/London","durationMinutes":45} | appointment-start-not-on-clock   | startsAt
                    {"mentor":"ada","mentee":"bob","startsAt":"2026-04-01T14:00","timeZone":"Nowhere","durationMinutes":45}       | time-zone-unknown                | timeZone
                    {"mentor":"ada","mentee":"bob","startsAt":"2026-03-01T14:00","timeZone":"UTC","durationMinutes":45}           | appointment-in-past              | startsAt
                    {"mentor":"ada","mentee":"bob","startsAt":"2026-04-01T14:00","timeZone":"UTC","durationMinutes":0}            | appointment-duration-out-of-range | durationMinutes
                    {"mentor":"ada","mentee":"bob","startsAt":"2026-04-01T14:00","durationMinutes":45}                            | required                         | timeZone
                    """)
    void what_is_wrong_is_named(String body, String reason, String field) {
        ada.post(APPOINTMENTS, body).isRefused(422, reason).naming(field);
        assertThat(ada.get(APPOINTMENTS).at("total")).isEqualTo("0");
    }
}
