package org.mentorbase.meeting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mentorbase.fixture.Refused.assertRefused;
import static org.mentorbase.fixture.TestMentorbase.actor;

import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.mentorbase.actor.Actor;
import org.mentorbase.actor.Permission;
import org.mentorbase.fixture.TestMentorbase;
import org.mentorbase.page.Paging;
import org.mentorbase.relationship.EndingRelationship;
import org.mentorbase.relationship.RelationshipId;
import org.mentorbase.transaction.VersionReason;
import org.mentorbase.transaction.Versioned;

class VoidingMeetingTest {

    private final TestMentorbase installation = TestMentorbase.with("ada", "ben", "cleo");
    private final RelationshipId relationship = installation.relationship("ada", "ben");
    private final MeetingId id = record(false).id();

    static Stream<Actor> who_may() {
        return Stream.of(actor("ada"), actor("ben"), actor("dora", Permission.RELATIONSHIP_MANAGE), Actor.OPERATOR);
    }

    @ParameterizedTest
    @MethodSource("who_may")
    void mentor_mentee_and_coordinators_void_a_meeting(Actor actor) {
        assertThat(voidIt(actor, null).value().happened()).isFalse();
    }

    @Test
    void a_voided_meeting_is_still_listed() {
        voidIt(actor("ada"), null);

        assertThat(installation
                        .mentorbase()
                        .viewingMeetings()
                        .page(actor("ben"), relationship, Optional.empty(), Paging.FIRST)
                        .items())
                .extracting(Meeting::happened)
                .containsExactly(false);
    }

    @Test
    void for_anybody_else_there_is_no_such_meeting() {
        assertRefused(MeetingReason.MEETING_UNKNOWN, () -> voidIt(actor("cleo"), null));
        assertRefused(
                MeetingReason.MEETING_UNKNOWN,
                () -> installation.mentorbase().voidingMeeting().voidIt(Actor.OPERATOR, new MeetingId(999), null));
    }

    @Test
    void voiding_twice_is_harmless() {
        Versioned<Meeting> voided = voidIt(actor("ada"), null);

        assertThat(voidIt(actor("ben"), null)).isEqualTo(voided);
    }

    @Test
    void another_version_than_was_seen_is_not_voided() {
        assertRefused(VersionReason.CHANGED_SINCE_READ, () -> voidIt(actor("ada"), 7L));
        assertThat(voidIt(actor("ada"), 1L).version()).isEqualTo(2);
    }

    @Test
    void after_a_mistake_the_true_meeting_of_that_date_can_be_recorded() {
        voidIt(actor("ada"), null);

        assertThat(record(false).secondOnDate()).isFalse();
    }

    @Test
    void a_meeting_of_an_ended_relationship_can_still_be_voided() {
        installation
                .mentorbase()
                .endingRelationship()
                .end(actor("ben"), new EndingRelationship.Command(relationship, null, null));

        assertThat(voidIt(actor("ada"), null).value().happened()).isFalse();
    }

    private Meeting record(boolean second) {
        return installation
                .mentorbase()
                .recordingMeeting()
                .record(
                        actor("ada"),
                        relationship,
                        new RecordingMeeting.Command(installation.clock().today(), 60, second))
                .value();
    }

    private Versioned<Meeting> voidIt(Actor actor, @Nullable Long ifVersion) {
        return installation.mentorbase().voidingMeeting().voidIt(actor, id, ifVersion);
    }
}
