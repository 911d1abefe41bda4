package org.mentorbase;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mentorbase.fixture.Refused.assertRefused;
import static org.mentorbase.fixture.SomeRow.aRow;
import static org.mentorbase.fixture.TestMentorbase.actor;

import com.google.common.collect.ImmutableSet;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.mentorbase.account.TokenSecret;
import org.mentorbase.actor.Actor;
import org.mentorbase.actor.Permission;
import org.mentorbase.actor.Username;
import org.mentorbase.fixture.MembershipRows;
import org.mentorbase.fixture.SomeRow;
import org.mentorbase.fixture.TestMentorbase;
import org.mentorbase.invitation.CreatingInvitation;
import org.mentorbase.invitation.Expiry;
import org.mentorbase.invitation.InvitationId;
import org.mentorbase.invitation.InvitationReason;
import org.mentorbase.invitation.InvitationView;
import org.mentorbase.invitation.InvitationView.State;
import org.mentorbase.invitation.Response;
import org.mentorbase.meeting.MeetingId;
import org.mentorbase.meeting.MeetingReason;
import org.mentorbase.meeting.MeetingView;
import org.mentorbase.meeting.RecordingMeeting;
import org.mentorbase.member.ImportReport;
import org.mentorbase.member.ImportingMembers;
import org.mentorbase.member.MemberView;
import org.mentorbase.page.Paging;
import org.mentorbase.preference.PreferencesView;
import org.mentorbase.preference.SettingPreferences;
import org.mentorbase.programme.ProgrammeKey;
import org.mentorbase.relationship.EndingRelationship;
import org.mentorbase.relationship.RelationshipId;

/** A year of a department's programme, from the first import to the last meeting. */
class ProgrammeLifeTest {

    private static final ProgrammeKey MAIN = ProgrammeKey.MAIN;
    private static final SomeRow ADA = aRow("ada").called("Ada", "Lovelace").inGroup("F", "Control");
    private static final SomeRow BEN = aRow("ben").called("Ben", "Britten").inDivision("F");
    private static final SomeRow CORA = aRow("cora").called("Cora", "Crane");
    private static final SomeRow DAN = aRow("dan").called("Dan", "Defoe").inDivision("A");

    private final TestMentorbase installation = new TestMentorbase();
    private final Mentorbase mentorbase = installation.mentorbase();

    @Test
    void a_year_of_a_programme() {
        // March: the department is imported, and cora made its coordinator
        assertThat(importing(ADA, BEN, CORA, DAN).created()).isEqualTo(4);
        Actor cora = coordinator();

        // People say what they seek
        seek("ben", true, false);
        seek("ada", false, true);

        // Cora brings ada and ben together; dan, asked by ben, declines; nobody answers cora's own invitation
        InvitationId matched = invite(cora, "ada", "ben");
        InvitationId asked = invite(actor("ben"), "dan", "ben");
        InvitationId ignored = invite(cora, "ada", "cora");
        installation.respond("dan", asked, Response.DECLINE);
        installation.respond("ben", matched, Response.ACCEPT);
        installation.respond("ada", matched, Response.ACCEPT);
        assertThat(state(asked)).isEqualTo(State.DECLINED);
        assertThat(mentorsOf("ben")).containsExactly("ada");

        // April: what nobody answered expires
        installation.clock().advanceDays(31);
        assertThat(mentorbase.expiringInvitations().expire(cora, MAIN, 30).expired())
                .isOne();
        assertRefused(InvitationReason.INVITATION_ENDED, () -> installation.respond("ada", ignored, Response.ACCEPT));

        // They meet; the double report is refused, a mistake is voided
        RelationshipId relationship = relationshipOf(matched);
        MeetingId mistaken = meet("ada", relationship, 600);
        assertRefused(MeetingReason.MEETING_REPORTED_TWICE, () -> meet("ben", relationship, 60));
        mentorbase.voidingMeeting().voidIt(actor("ben"), mistaken, null);
        meet("ben", relationship, 60);
        installation.clock().advanceDays(14);
        meet("ada", relationship, 30);
        assertThat(meetings(relationship)).containsExactly("30 true", "60 true", "600 false");

        // September: ada goes on leave, and dan leaves; ada keeps her mentee and comes back as the same person
        assertThat(importing(ADA.arrived("No"), BEN, CORA).deactivated()).isEqualTo(2);
        assertThat(mentorsOf("ben")).containsExactly("ada");
        assertThat(importing(ADA.arrived("Yes"), BEN, CORA)).isEqualTo(new ImportReport(3, 3, 0, 0, 2, 1, 0, false));

        // The relationship ends, keeps its meetings, and may begin again
        mentorbase
                .endingRelationship()
                .end(actor("ben"), new EndingRelationship.Command(relationship, "Found my feet", null));
        assertThat(mentorsOf("ben")).isEmpty();
        assertThat(meetings(relationship)).hasSize(3);
        assertThat(installation.relationship("ada", "ben")).isNotEqualTo(relationship);

        // All of it stands in the log, each thing once
        assertThat(eventsAbout("ben"))
                .containsExactly(
                        "member-created",
                        "preferences-changed",
                        "invitation-created",
                        "invitation-created",
                        "invitation-declined",
                        "invitation-accepted-by-one",
                        "invitation-accepted",
                        "relationship-started",
                        "meeting-recorded",
                        "meeting-voided",
                        "meeting-recorded",
                        "meeting-recorded",
                        "relationship-ended",
                        "invitation-created",
                        "invitation-accepted",
                        "relationship-started");
    }

    private ImportReport importing(SomeRow... rows) {
        return mentorbase
                .importingMembers()
                .importFrom(Actor.OPERATOR, ImportingMembers.Command.of(MembershipRows.of(rows)));
    }

    private Actor coordinator() {
        Username cora = new Username("cora");
        mentorbase
                .changingPermissions()
                .grant(
                        Actor.OPERATOR,
                        cora,
                        ImmutableSet.of(Permission.INVITATION_CREATE_FOR_OTHERS, Permission.RELATIONSHIP_MANAGE));
        TokenSecret secret =
                mentorbase.creatingToken().create(Actor.OPERATOR, cora, 90).secret();
        return mentorbase.authenticating().authenticate(secret);
    }

    private void seek(String username, boolean mentor, boolean mentee) {
        PreferencesView wanted = new PreferencesView(
                "main", username, mentor, mentee, null, null, null, null, null, null, null, null, null, null, null,
                null);
        mentorbase
                .settingPreferences()
                .set(
                        actor(username),
                        new SettingPreferences.Command(
                                MAIN, new Username(username), before -> wanted.preferences(), null));
    }

    private InvitationId invite(Actor by, String mentor, String mentee) {
        return mentorbase
                .creatingInvitation()
                .create(by, new CreatingInvitation.Command(MAIN, new Username(mentor), new Username(mentee)))
                .value()
                .id();
    }

    private State state(InvitationId id) {
        return view(id).state();
    }

    private RelationshipId relationshipOf(InvitationId id) {
        return new RelationshipId(view(id).relationshipId());
    }

    private InvitationView view(InvitationId id) {
        return InvitationView.of(
                mentorbase.viewingInvitations().one(Actor.OPERATOR, id).value(), Expiry.USUAL);
    }

    private MeetingId meet(String reporter, RelationshipId relationship, int minutes) {
        return mentorbase
                .recordingMeeting()
                .record(
                        actor(reporter),
                        relationship,
                        new RecordingMeeting.Command(installation.clock().today(), minutes, false))
                .value()
                .id();
    }

    private List<String> meetings(RelationshipId relationship) {
        return mentorbase
                .viewingMeetings()
                .page(Actor.OPERATOR, relationship, Optional.empty(), Paging.FIRST)
                .map(MeetingView::of)
                .items()
                .stream()
                .map(meeting -> meeting.durationMinutes() + " " + meeting.happened())
                .toList();
    }

    private List<String> mentorsOf(String username) {
        return mentorbase
                .viewingRelationships()
                .mentorsOf(actor(username), MAIN, new Username(username), Paging.FIRST)
                .map(MemberView::of)
                .items()
                .stream()
                .map(MemberView::username)
                .toList();
    }

    private List<String> eventsAbout(String username) {
        return mentorbase
                .viewingEvents()
                .page(Actor.OPERATOR, 0, Optional.of(new Username(username)), Paging.FIRST)
                .items()
                .stream()
                .map(event -> event.change().type())
                .toList();
    }
}
