package org.mentorbase.event;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mentorbase.event.UnreadEvents.PRIVATE;
import static org.mentorbase.fixture.TestMentorbase.actor;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.mentorbase.Mentorbase;
import org.mentorbase.actor.Actor;
import org.mentorbase.actor.Permission;
import org.mentorbase.actor.Username;
import org.mentorbase.fixture.TestMentorbase;
import org.mentorbase.invitation.CreatingInvitation;
import org.mentorbase.invitation.Expiry;
import org.mentorbase.invitation.Invitation;
import org.mentorbase.invitation.InvitationId;
import org.mentorbase.invitation.InvitationView;
import org.mentorbase.invitation.RespondingToInvitation;
import org.mentorbase.invitation.Response;
import org.mentorbase.meeting.MeetingId;
import org.mentorbase.meeting.RecordingMeeting;
import org.mentorbase.programme.ProgrammeKey;
import org.mentorbase.relationship.EndingRelationship;
import org.mentorbase.relationship.RelationshipId;

/** What the log says of invitations, relationships and meetings. */
class EventsOfPairsTest {

    private final TestMentorbase installation = TestMentorbase.with("ada", "ben");
    private final Mentorbase mentorbase = installation.mentorbase();
    private final UnreadEvents unread = new UnreadEvents(installation);

    @Test
    void of_an_accepted_invitation() {
        InvitationId id = invite("cleo");
        unread.are(invitation("invitation-created", id));

        installation.respond("ben", id, Response.ACCEPT);
        unread.are(invitation("invitation-accepted-by-one", id).with("party", "MENTEE"));

        installation.respond("ada", id, Response.ACCEPT);
        RelationshipId relationship = relationshipOf(id);
        unread.are(
                invitation("invitation-accepted", id).with("relationship", relationship.value()),
                relationship("relationship-started", relationship));

        installation.respond("ada", id, Response.ACCEPT);
        unread.are();
    }

    @Test
    void of_a_declined_invitation() {
        InvitationId id = invite("ben");
        unread.read();
        mentorbase
                .respondingToInvitation()
                .respond(actor("ada"), new RespondingToInvitation.Command(id, Response.DECLINE, PRIVATE, null));

        unread.are(invitation("invitation-declined", id).with("party", "MENTOR"));
    }

    @Test
    void of_a_withdrawn_and_an_expired_invitation() {
        InvitationId withdrawn = invite("ben");
        unread.read();
        mentorbase.withdrawingInvitation().withdraw(actor("ben"), withdrawn, null);
        unread.are(invitation("invitation-withdrawn", withdrawn));
        mentorbase.withdrawingInvitation().withdraw(actor("ben"), withdrawn, null);
        unread.are();

        InvitationId expired = invite("ben");
        unread.read();
        installation.clock().advanceDays(1);
        mentorbase.expiringInvitations().expire(Actor.OPERATOR, ProgrammeKey.MAIN, 0);
        unread.are(invitation("invitation-expired", expired));
    }

    @Test
    void of_a_relationship_and_its_meetings() {
        RelationshipId id = installation.relationship("ada", "ben");
        unread.read();
        MeetingId meeting = mentorbase
                .recordingMeeting()
                .record(actor("ada"), id, new RecordingMeeting.Command(LocalDate.parse("2026-03-02"), 45, false))
                .value()
                .id();
        unread.are(meeting("meeting-recorded", id, meeting)
                .with("heldOn", "2026-03-02")
                .with("durationMinutes", 45));

        mentorbase.voidingMeeting().voidIt(actor("ben"), meeting, null);
        unread.are(meeting("meeting-voided", id, meeting));
        mentorbase.voidingMeeting().voidIt(actor("ben"), meeting, null);
        unread.are();

        mentorbase.endingRelationship().end(actor("ben"), new EndingRelationship.Command(id, PRIVATE, null));
        unread.are(relationship("relationship-ended", id));
    }

    @Test
    void an_event_says_when_and_by_whom() {
        installation.clock().advanceDays(3);
        invite("ben");

        EventView event = EventView.of(unread.read().get(0));

        assertThat(event.at()).isEqualTo(installation.clock().instant());
        assertThat(event.by()).isEqualTo("ben");
        assertThat(event.about()).containsExactly("ada", "ben");
    }

    private static Change invitation(String type, InvitationId id) {
        return betweenAdaAndBen(type).with("invitation", id.value());
    }

    private static Change meeting(String type, RelationshipId relationship, MeetingId id) {
        return relationship(type, relationship).with("meeting", id.value());
    }

    private static Change relationship(String type, RelationshipId id) {
        return betweenAdaAndBen(type).with("relationship", id.value());
    }

    private static Change betweenAdaAndBen(String type) {
        return Change.of(type, new Username("ada"), new Username("ben")).with("programme", "main");
    }

    private RelationshipId relationshipOf(InvitationId id) {
        Invitation invitation =
                mentorbase.viewingInvitations().one(Actor.OPERATOR, id).value();
        return new RelationshipId(InvitationView.of(invitation, Expiry.USUAL).relationshipId());
    }

    private InvitationId invite(String by) {
        return mentorbase
                .creatingInvitation()
                .create(
                        actor(by, Permission.INVITATION_CREATE_FOR_OTHERS),
                        new CreatingInvitation.Command(ProgrammeKey.MAIN, new Username("ada"), new Username("ben")))
                .value()
                .id();
    }
}
