package org.mentorbase.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mentorbase.actor.Permission;
import org.mentorbase.fixture.TestMentorbase;

class RelationshipsTest {

    private static final String RELATIONSHIPS = "/api/v1/relationships";

    private final TestMentorbase installation = TestMentorbase.with("ada", "bob", "cleo");
    private final TestServer server = TestServer.of(installation);
    private final TestClient ada = server.as("ada");
    private final TestClient cleo = server.as("cleo");
    private final TestClient coordinator = server.as("coordinator", Permission.RELATIONSHIP_MANAGE);
    private String relationship;

    @BeforeEach
    void begin_a_relationship() {
        relationship = RELATIONSHIPS + "/" + installation.relationship("ada", "bob");
    }

    @AfterEach
    void stop() {
        server.close();
    }

    @Test
    void a_relationship_is_shown_to_whom_it_concerns() {
        TestAnswer shown = ada.get(relationship).isOk();

        assertThat(shown.body())
                .isEqualTo("{\"id\":" + shown.at("id")
                        + ",\"programme\":\"main\",\"mentor\":\"ada\",\"mentee\":\"bob\",\"active\":true,"
                        + "\"startedOn\":\"2026-03-02\",\"endedOn\":null,\"endedBy\":null,\"endReason\":null}");
        assertThat(shown.header("ETag")).isEqualTo("\"1\"");
        coordinator.get(relationship).isOk();
        cleo.get(relationship).isRefused(404, "relationship-unknown");
    }

    @Test
    void a_relationship_ends_once() {
        installation.clock().advanceDays(3);

        TestAnswer ended =
                ada.post(relationship + "/end", "{\"reason\":\"Moved away\"}").isOk();

        assertThat(ended.at("active")).isEqualTo("false");
        assertThat(ended.at("endedOn")).isEqualTo("2026-03-05");
        assertThat(ended.at("endedBy")).isEqualTo("ada");
        assertThat(ended.at("endReason")).isEqualTo("Moved away");
        assertThat(ended.header("ETag")).isEqualTo("\"2\"");
        coordinator.post(relationship + "/end").isRefused(409, "relationship-ended");
        cleo.post(relationship + "/end").isRefused(404, "relationship-unknown");
    }

    @Test
    void a_reason_is_not_needed_but_must_be_text() {
        ada.post(relationship + "/end", "{\"reason\":7}")
                .isRefused(400, "field-of-wrong-type")
                .naming("reason");
        ada.post(relationship + "/end", "{\"reason\":\"" + "x".repeat(2001) + "\"}")
                .isRefused(422, "too-long")
                .naming("reason");
        ada.post(relationship + "/end").isOk();
    }

    @Test
    void lists_are_filtered_by_person_and_state() {
        installation.relationship("ada", "cleo");
        ada.post(relationship + "/end").isOk();

        assertThat(coordinator.get(RELATIONSHIPS).isOk().at("total")).isEqualTo("2");
        assertThat(coordinator.get(RELATIONSHIPS + "?active=true").at("items/0/mentee"))
                .isEqualTo("cleo");
        assertThat(coordinator.get(RELATIONSHIPS + "?for=bob").at("items/0/active"))
                .isEqualTo("false");
        assertThat(cleo.get(RELATIONSHIPS).at("total")).isEqualTo("1");
    }

    @Test
    void mentors_and_mentees_are_those_of_active_relationships() {
        assertThat(ada.get("/api/v1/members/ada/mentees").isOk().at("items/0/username"))
                .isEqualTo("bob");
        assertThat(ada.get("/api/v1/members/ada/mentors").isOk().at("total")).isEqualTo("0");
        assertThat(coordinator.get("/api/v1/members/bob/mentors").at("items/0/username"))
                .isEqualTo("ada");
        ada.get("/api/v1/members/bob/mentors").isRefused(404, "member-unknown");
        ada.get("/api/v1/members/a%20b/mentors").isRefused(404, "member-unknown");

        ada.post(relationship + "/end").isOk();

        assertThat(ada.get("/api/v1/members/ada/mentees").at("total")).isEqualTo("0");
    }
}
