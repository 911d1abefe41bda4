package org.mentorbase.relationship;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mentorbase.fixture.Refused.assertRefused;
import static org.mentorbase.fixture.Refused.problem;
import static org.mentorbase.fixture.TestMentorbase.actor;

import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.mentorbase.actor.Actor;
import org.mentorbase.actor.Permission;
import org.mentorbase.actor.Username;
import org.mentorbase.fixture.TestMentorbase;
import org.mentorbase.meeting.RecordingMeeting;
import org.mentorbase.page.Paging;
import org.mentorbase.refusal.Problem;
import org.mentorbase.transaction.VersionReason;
import org.mentorbase.transaction.Versioned;
import org.mentorbase.validation.ConstraintReason;

class EndingRelationshipTest {

    private final TestMentorbase installation = TestMentorbase.with("ada", "ben", "cleo");
    private final RelationshipId id = installation.relationship("ada", "ben");

    static Stream<Actor> who_may() {
        return Stream.of(actor("ada"), actor("ben"), actor("dora", Permission.RELATIONSHIP_MANAGE), Actor.OPERATOR);
    }

    @ParameterizedTest
    @MethodSource("who_may")
    void its_parties_and_coordinators_end_it(Actor actor) {
        installation.clock().advanceDays(90);

        RelationshipView ended = RelationshipView.of(
                end(actor, "  Term is over\nand so are we ", null).value());

        assertThat(ended)
                .isEqualTo(new RelationshipView(
                        id.value(),
                        "main",
                        "ada",
                        "ben",
                        false,
                        LocalDate.parse("2026-03-02"),
                        LocalDate.parse("2026-05-31"),
                        actor.username().value(),
                        "Term is over\nand so are we"));
    }

    @Test
    void for_anybody_else_there_is_no_such_relationship() {
        assertRefused(RelationshipReason.RELATIONSHIP_UNKNOWN, () -> end(actor("cleo"), null, null));
        assertRefused(
                RelationshipReason.RELATIONSHIP_UNKNOWN,
                () -> end(actor("cleo", Permission.INVITATION_CREATE_FOR_OTHERS), null, null));
    }

    @Test
    void it_ends_once() {
        end(actor("ada"), "first", null);
        installation.clock().advanceDays(1);

        Problem problem = problem(() -> end(actor("ben"), "second", null));

        assertThat(problem.reason()).isEqualTo(RelationshipReason.RELATIONSHIP_ENDED);
        assertThat(problem.values())
                .containsEntry("endedOn", LocalDate.parse("2026-03-02"))
                .containsEntry("endedBy", new Username("ada"));
    }

    @Test
    void it_keeps_its_meetings() {
        installation
                .mentorbase()
                .recordingMeeting()
                .record(
                        actor("ada"),
                        id,
                        new RecordingMeeting.Command(installation.clock().today(), 60, false));
        end(actor("ada"), null, null);

        assertThat(installation
                        .mentorbase()
                        .viewingMeetings()
                        .page(actor("ada"), id, Optional.empty(), Paging.FIRST)
                        .total())
                .isOne();
    }

    @Test
    void a_reason_has_at_most_2000_characters_and_no_control_characters() {
        assertRefused(ConstraintReason.TOO_LONG, () -> end(actor("ada"), "x".repeat(2001), null));
        assertRefused(ConstraintReason.CONTROL_CHARACTER, () -> end(actor("ada"), "nul\0", null));
        assertThat(end(actor("ada"), "x".repeat(2000), null).version()).isEqualTo(2);
    }

    @Test
    void a_blank_reason_is_none() {
        assertThat(RelationshipView.of(end(actor("ada"), " \n ", null).value()).endReason())
                .isNull();
    }

    @Test
    void another_version_than_was_seen_is_not_ended() {
        assertRefused(VersionReason.CHANGED_SINCE_READ, () -> end(actor("ada"), null, 2L));
        assertThat(end(actor("ada"), null, 1L).version()).isEqualTo(2);
    }

    private Versioned<Relationship> end(Actor actor, @Nullable String reason, @Nullable Long ifVersion) {
        return installation
                .mentorbase()
                .endingRelationship()
                .end(actor, new EndingRelationship.Command(id, reason, ifVersion));
    }
}
