package org.mentorbase.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.mentorbase.actor.Permission;
import org.mentorbase.fixture.TestMentorbase;

/** From a membership list to a recorded meeting, as a coordinator and two members do it. */
class MainJobTest {

    private final TestServer server = TestServer.of(new TestMentorbase());

    @AfterEach
    void stop() {
        server.close();
    }

    @Test
    void a_list_is_imported_people_are_paired_and_a_meeting_is_recorded() {
        TestClient coordinator =
                server.as("coordinator", Permission.MEMBER_IMPORT, Permission.MEMBER_READ_ALL, Permission.EVENT_READ);
        TestClient ada = server.as("ada12");
        TestClient bob = server.as("bob34");

        TestAnswer imported = coordinator
                .upload(
                        "/api/v1/members/import",
                        "crsid,surname,pref_name,division\nada12,Lovelace,Ada,A\nbob34,Babbage,Bob,A\n")
                .isOk();
        assertThat(imported.at("created")).isEqualTo("2");
        assertThat(coordinator.get("/api/v1/members").isOk().at("total")).isEqualTo("2");
        assertThat(ada.get("/api/v1/members/ada12").isOk().at("surname")).isEqualTo("Lovelace");

        bob.put("/api/v1/members/bob34/preferences", "{\"seekingMentor\":true}").isOk();
        TestAnswer invitation = bob.post("/api/v1/invitations", "{\"mentor\":\"ada12\",\"mentee\":\"bob34\"}")
                .has(201);
        TestAnswer accepted = ada.post(invitation.header("Location") + "/responses", "{\"response\":\"ACCEPT\"}")
                .isOk();
        assertThat(accepted.at("state")).isEqualTo("ACCEPTED");

        String relationship = "/api/v1/relationships/" + accepted.at("relationshipId");
        assertThat(ada.get(relationship).isOk().at("active")).isEqualTo("true");
        assertThat(bob.get("/api/v1/members/bob34/mentors").isOk().at("items/0/username"))
                .isEqualTo("ada12");
        TestAnswer meeting = ada.post(relationship + "/meetings", "{\"heldOn\":\"2026-03-02\",\"durationMinutes\":45}")
                .has(201);
        assertThat(bob.get(meeting.header("Location")).isOk().at("durationMinutes"))
                .isEqualTo("45");
        assertThat(coordinator.get("/api/v1/events?about=bob34").isOk().at("total"))
                .isNotEqualTo("0");
    }
}
