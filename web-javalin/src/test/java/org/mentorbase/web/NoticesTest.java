package org.mentorbase.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mentorbase.actor.Permission;
import org.mentorbase.fixture.TestMentorbase;

class NoticesTest {

    private static final String NOTICES = "/api/v1/notices";

    private final TestMentorbase installation = TestMentorbase.with("ada", "bob", "cleo");
    private final TestServer server = TestServer.of(installation);
    private TestClient coordinator;

    @BeforeEach
    void invite() {
        coordinator = server.as("coordinator", Permission.NOTICE_MANAGE);
        installation.invitation("ada", "bob");
        installation.invitation("cleo", "bob");
    }

    @AfterEach
    void stop() {
        server.close();
    }

    @Test
    void a_preview_is_the_mail_that_would_be_sent() {
        TestAnswer preview = server.as("ada").get(NOTICES + "/preview").isOk();

        assertThat(preview.at("total")).isEqualTo("1");
        assertThat(preview.at("items/0/to")).isEqualTo("ada@cam.ac.uk");
        assertThat(preview.at("items/0/subject")).isEqualTo("bob asks you to be their mentor");
        assertThat(preview.at("items/0/text")).startsWith("Dear ada,");
    }

    @Test
    void a_coordinator_sees_all_and_others_their_own() {
        String id = idOfAdas();

        assertThat(coordinator.get(NOTICES).isOk().at("total")).isEqualTo("2");
        assertThat(coordinator.get(NOTICES + "?for=ada&state=waiting").isOk().at("items/0/id"))
                .isEqualTo(id);
        assertThat(coordinator.get(NOTICES + "?state=sent").isOk().at("total")).isEqualTo("0");
        assertThat(server.as("ada").get(NOTICES + "/" + id).isOk().at("kind")).isEqualTo("INVITATION");
        assertThat(server.as("bob").get(NOTICES).isOk().at("total")).isEqualTo("0");
        server.as("bob").get(NOTICES + "/" + id).isRefused(404, "notice-unknown");
        coordinator
                .get(NOTICES + "?state=lost")
                .isRefused(422, "notice-state-unknown")
                .naming("state");
    }

    @Test
    void a_notice_is_cancelled_and_tried_again() {
        String path = NOTICES + "/" + idOfAdas();
        String seen = coordinator.get(path).header("ETag");

        assertThat(coordinator.post(path + "/cancellation").isOk().at("problem"))
                .isEqualTo("Cancelled by coordinator.");
        coordinator.with("If-Match", seen).post(path + "/retry").isRefused(412, "changed-since-read");
        assertThat(coordinator.post(path + "/retry").isOk().at("state")).isEqualTo("WAITING");
        server.as("ada").post(path + "/retry").isRefused(403, "not-permitted");
        server.as("bob").post(path + "/cancellation").isRefused(404, "notice-unknown");
    }

    @Test
    void notice_settings_are_set_as_a_whole_by_their_owner_or_a_coordinator() {
        String path = "/api/v1/members/ada/notice-settings";
        TestClient ada = server.as("ada");
        assertThat(ada.get(path).isOk().at("frequency")).isEqualTo("AT_ONCE");
        assertThat(ada.get(path).header("ETag")).isEqualTo("\"0\"");

        ada.put(path, "{\"off\":[\"MEETING_RECORDED\"],\"frequency\":\"DAILY\",\"digestAt\":\"17:30\"}")
                .isOk();

        assertThat(coordinator.get(path).isOk().at("off/0")).isEqualTo("MEETING_RECORDED");
        assertThat(coordinator.put(path, "{\"language\":\"de\"}").isOk().at("frequency"))
                .isEqualTo("AT_ONCE");
        ada.with("If-Match", "\"1\"").put(path, "{}").isRefused(412, "changed-since-read");
        ada.put(path, "{\"off\":[\"INVITATION\"]}")
                .isRefused(422, "notice-essential")
                .naming("off");
        ada.put(path, "{\"username\":\"bob\"}").isRefused(422, "field-differs");
        server.as("bob").get(path).isRefused(404, "member-unknown");
    }

    private String idOfAdas() {
        return coordinator.get(NOTICES + "/preview?for=ada").isOk().at("items/0/id");
    }
}
