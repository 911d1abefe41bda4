package org.mentorbase.meeting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mentorbase.fixture.Refused.assertRefused;
import static org.mentorbase.fixture.TestMentorbase.actor;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.mentorbase.actor.Actor;
import org.mentorbase.actor.Permission;
import org.mentorbase.actor.Username;
import org.mentorbase.fixture.TestMentorbase;
import org.mentorbase.page.Page;
import org.mentorbase.page.Paging;
import org.mentorbase.programme.ProgrammeKey;
import org.mentorbase.programme.ProgrammeReason;
import org.mentorbase.relationship.RelationshipId;
import org.mentorbase.relationship.RelationshipReason;

class SeeingMeetingsTest {

    private static final Actor COORDINATOR = actor("dora", Permission.RELATIONSHIP_MANAGE);

    private final TestMentorbase installation = TestMentorbase.with("ada", "ben", "cleo");
    private final ViewingMeetings viewing = installation.mentorbase().viewingMeetings();
    private final RelationshipId adaAndBen = installation.relationship("ada", "ben");
    private final MeetingId ofBen = record(adaAndBen);
    private final MeetingId ofCleo = record(installation.relationship("ada", "cleo"));

    @Test
    void everybody_sees_the_meetings_of_their_own_relationships() {
        assertThat(list(actor("ada"), Optional.empty())).containsExactly(ofCleo, ofBen);
        assertThat(list(actor("ben"), Optional.empty())).containsExactly(ofBen);
        assertThat(viewing.one(actor("ben"), ofBen).value().id()).isEqualTo(ofBen);
    }

    @Test
    void a_coordinator_sees_all() {
        assertThat(list(COORDINATOR, Optional.empty())).containsExactly(ofCleo, ofBen);
        assertThat(list(COORDINATOR, Optional.of(new Username("cleo")))).containsExactly(ofCleo);
        assertThat(viewing.one(COORDINATOR, ofBen).value().id()).isEqualTo(ofBen);
    }

    @Test
    void what_may_not_be_seen_and_what_does_not_exist_are_refused_alike() {
        assertRefused(MeetingReason.MEETING_UNKNOWN, () -> viewing.one(actor("cleo"), ofBen));
        assertRefused(MeetingReason.MEETING_UNKNOWN, () -> viewing.one(COORDINATOR, new MeetingId(999)));
        assertRefused(RelationshipReason.RELATIONSHIP_UNKNOWN, () -> ofRelationship(actor("cleo"), adaAndBen));
        assertRefused(
                RelationshipReason.RELATIONSHIP_UNKNOWN, () -> ofRelationship(COORDINATOR, new RelationshipId(999)));
    }

    @Test
    void the_meetings_of_one_relationship_are_listed() {
        assertThat(ofRelationship(actor("ada"), adaAndBen).items())
                .extracting(Meeting::id)
                .containsExactly(ofBen);
        assertThat(viewing.page(COORDINATOR, adaAndBen, Optional.of(new Username("cleo")), Paging.FIRST)
                        .items())
                .isEmpty();
    }

    @Test
    void a_programme_that_does_not_exist_is_refused() {
        assertRefused(
                ProgrammeReason.PROGRAMME_UNKNOWN,
                () -> viewing.page(COORDINATOR, new ProgrammeKey("other"), Optional.empty(), Paging.FIRST));
    }

    private MeetingId record(RelationshipId relationship) {
        return installation
                .mentorbase()
                .recordingMeeting()
                .record(
                        actor("ada"),
                        relationship,
                        new RecordingMeeting.Command(installation.clock().today(), 60, false))
                .value()
                .id();
    }

    private List<MeetingId> list(Actor actor, Optional<Username> party) {
        return viewing.page(actor, ProgrammeKey.MAIN, party, Paging.FIRST).items().stream()
                .map(Meeting::id)
                .toList();
    }

    private Page<Meeting> ofRelationship(Actor actor, RelationshipId relationship) {
        return viewing.page(actor, relationship, Optional.empty(), Paging.FIRST);
    }
}
