package org.mentorbase.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.mentorbase.actor.Actor;
import org.mentorbase.actor.Permission;
import org.mentorbase.fixture.TestMentorbase;
import org.mentorbase.meeting.RecordingMeeting;

class FeedbackTest {

    private final TestMentorbase installation = TestMentorbase.with("ada", "bob", "cy");
    private final TestServer server = TestServer.of(installation);
    private final String feedback = "/api/v1/meetings/" + meeting() + "/feedback";

    @AfterEach
    void stop() {
        server.close();
    }

    @Test
    void who_met_says_whether_it_helped_and_sees_only_that() {
        TestAnswer given =
                server.as("ada").post(feedback, "{\"positive\":true}").isOk();

        assertThat(given.at("username")).isEqualTo("ada");
        assertThat(given.at("positive")).isEqualTo("true");
        assertThat(server.as("ada").get(feedback).isOk().at("items/0/username")).isEqualTo("ada");
        assertThat(server.as("bob").get(feedback).isOk().at("total")).isEqualTo("0");
        assertThat(server.as("max", Permission.RELATIONSHIP_MANAGE)
                        .get(feedback)
                        .isOk()
                        .at("items/0/positive"))
                .isEqualTo("true");
    }

    @Test
    void others_do_not() {
        server.as("cy").post(feedback, "{\"positive\":true}").isRefused(404, "meeting-unknown");
        server.as("max", Permission.RELATIONSHIP_MANAGE)
                .post(feedback, "{\"positive\":true}")
                .isRefused(403, "feedback-of-others");
        server.as("ada").post(feedback, "{}").isRefused(422, "required").naming("positive");
    }

    private long meeting() {
        return installation
                .mentorbase()
                .recordingMeeting()
                .record(
                        Actor.OPERATOR,
                        installation.relationship("ada", "bob"),
                        new RecordingMeeting.Command(LocalDate.parse("2026-03-02"), 30, false))
                .value()
                .id()
                .value();
    }
}
