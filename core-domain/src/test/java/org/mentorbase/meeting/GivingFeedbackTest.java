package org.mentorbase.meeting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mentorbase.fixture.Refused.assertRefused;
import static org.mentorbase.fixture.TestMentorbase.actor;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.mentorbase.actor.Actor;
import org.mentorbase.actor.Permission;
import org.mentorbase.actor.Username;
import org.mentorbase.event.Change;
import org.mentorbase.event.Event;
import org.mentorbase.fixture.TestMentorbase;
import org.mentorbase.page.Paging;
import org.mentorbase.relationship.RelationshipId;

class GivingFeedbackTest {

    private static final Actor COORDINATOR = actor("dora", Permission.RELATIONSHIP_MANAGE);

    private final TestMentorbase test = TestMentorbase.with("ada", "ben", "cleo");
    private final RelationshipId relationship = test.relationship("ada", "ben");
    private final MeetingId meeting = test.mentorbase()
            .recordingMeeting()
            .record(actor("ada"), relationship, new RecordingMeeting.Command(LocalDate.parse("2026-03-02"), 30, false))
            .value()
            .id();

    @Test
    void each_of_the_two_says_whether_it_helped_and_may_change_their_mind() {
        give(actor("ada"), true);
        give(actor("ben"), false);
        give(actor("ada"), false);
        give(actor("ben"), true);

        assertThat(seen(COORDINATOR)).containsExactly(feedback("ada", false), feedback("ben", true));
    }

    @Test
    void the_other_one_does_not_see_it() {
        give(actor("ada"), true);

        assertThat(seen(actor("ada"))).containsExactly(feedback("ada", true));
        assertThat(seen(actor("ben"))).isEmpty();
        assertRefused(MeetingReason.MEETING_UNKNOWN, () -> seen(actor("cleo")));
    }

    @Test
    void nobody_says_it_for_them() {
        assertRefused(MeetingReason.FEEDBACK_OF_OTHERS, () -> give(COORDINATOR, true));
        assertRefused(MeetingReason.FEEDBACK_OF_OTHERS, () -> give(Actor.OPERATOR, true));
        assertRefused(MeetingReason.MEETING_UNKNOWN, () -> give(actor("cleo"), true));
    }

    @Test
    void a_meeting_that_did_not_happen_did_not_help() {
        test.mentorbase().voidingMeeting().voidIt(actor("ben"), meeting, null);

        assertRefused(MeetingReason.MEETING_NOT_HELD, () -> give(actor("ada"), true));
    }

    @Test
    void the_event_tells_neither_what_was_said_nor_the_other_one_that_something_was() {
        give(actor("ada"), true);
        give(actor("ada"), true);

        assertThat(changes(Actor.OPERATOR))
                .containsExactly(Change.of("feedback-given", new Username("ada"))
                        .with("programme", "main")
                        .with("relationship", relationship.value())
                        .with("meeting", meeting.value()));
        assertThat(changes(actor("ben"))).isEmpty();
    }

    private List<Change> changes(Actor actor) {
        return test.mentorbase().viewingEvents().page(actor, 0, Optional.empty(), Paging.FIRST).items().stream()
                .map(Event::change)
                .filter(change -> change.type().equals("feedback-given"))
                .toList();
    }

    private void give(Actor actor, boolean positive) {
        test.mentorbase().givingFeedback().give(actor, meeting, positive);
    }

    private List<Feedback> seen(Actor actor) {
        return test.mentorbase().viewingFeedback().of(actor, meeting).items();
    }

    private Feedback feedback(String username, boolean positive) {
        return new Feedback(meeting, new Username(username), positive);
    }
}
