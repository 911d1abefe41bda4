package org.mentorbase.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.mentorbase.fixture.TestMentorbase;

class PreconditionsTest {

    private static final String IF_MATCH = "If-Match";

    private final TestMentorbase installation = TestMentorbase.with("ada", "bob");
    private final TestServer server = TestServer.of(installation);
    private final TestClient ada = server.as("ada");
    private String invitation;

    @BeforeEach
    void invite() {
        invitation = "/api/v1/invitations/" + installation.invitation("ada", "bob");
    }

    @AfterEach
    void stop() {
        server.close();
    }

    @ParameterizedTest
    @ValueSource(strings = {"\"1\"", "*", " * ", "\"9\", \"1\"", "\"1\",\"9\"", "W/\"1\", \"1\"", "\"a,b\" , \"1\""})
    void a_change_of_the_version_that_was_read_is_made(String tags) {
        ada.with(IF_MATCH, tags).post(invitation + "/withdrawal").isOk();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\"2\"",
                "\"0\"",
                "W/\"1\"",
                "\"\"",
                "\"01\"",
                "\"1 \"",
                "\"-1\"",
                "\"99999999999999999999\"",
                "\"x\"",
                "\"2\", \"3\""
            })
    void a_change_of_another_version_is_refused(String tags) {
        TestAnswer refused = ada.with(IF_MATCH, tags).post(invitation + "/withdrawal");

        assertThat(refused.status()).isIn(412, 400);
        assertThat(ada.get(invitation).at("state")).isEqualTo("PENDING");
    }

    @Test
    void the_refusal_says_which_version_there_is() {
        TestAnswer refused =
                ada.with(IF_MATCH, "\"7\"").post(invitation + "/withdrawal").isRefused(412, "changed-since-read");

        assertThat(refused.at("detail")).contains("7", "version 1");
    }

    @ParameterizedTest
    @ValueSource(strings = {"1", "\"1", "\"1\" \"2\"", "\"1\",", ",", "", "\"\u00a0", "W/1", "w/\"1\"", "\"1\"x"})
    void what_are_no_entity_tags_is_malformed(String tags) {
        ada.with(IF_MATCH, tags)
                .post(invitation + "/withdrawal")
                .isRefused(400, "precondition-malformed")
                .naming(IF_MATCH);
    }

    @Test
    void many_entity_tags_are_read() {
        ada.with(IF_MATCH, "\"x\",".repeat(1_500) + "\"1\"")
                .post(invitation + "/withdrawal")
                .isOk();
    }

    @Test
    void every_change_can_depend_on_a_version() {
        TestClient behind = ada.with(IF_MATCH, "\"99\"");
        String relationship = "/api/v1/relationships/" + installationRelationship();
        String meeting = ada.post(relationship + "/meetings", "{\"heldOn\":\"2026-03-02\",\"durationMinutes\":5}")
                .header("Location");

        behind.post(invitation + "/responses", "{\"response\":\"DECLINE\"}").isRefused(412, "changed-since-read");
        behind.post(relationship + "/end").isRefused(412, "changed-since-read");
        behind.post(meeting + "/void").isRefused(412, "changed-since-read");
        behind.put("/api/v1/members/ada/preferences", "{}").isRefused(412, "changed-since-read");
    }

    private String installationRelationship() {
        return ada.post(invitation + "/responses", "{\"response\":\"ACCEPT\"}")
                .isOk()
                .at("relationshipId");
    }

    @Test
    void what_does_not_exist_is_not_found_whatever_its_version() {
        ada.with(IF_MATCH, "*").post("/api/v1/invitations/999999/withdrawal").isRefused(404, "invitation-unknown");
        ada.with(IF_MATCH, "\"1\"")
                .post("/api/v1/invitations/999999/withdrawal")
                .isRefused(404, "invitation-unknown");
    }

    @Test
    void of_two_who_read_the_same_version_one_is_refused() {
        TestClient first = ada.with(IF_MATCH, "\"0\"");
        first.put("/api/v1/members/ada/preferences", "{\"seekingMentor\":true}").isOk();

        first.put("/api/v1/members/ada/preferences", "{\"seekingMentee\":true}").isRefused(412, "changed-since-read");
    }
}
