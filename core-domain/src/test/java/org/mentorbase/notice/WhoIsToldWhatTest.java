package org.mentorbase.notice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mentorbase.fixture.TestMentorbase.actor;
import static org.mentorbase.fixture.TestMentorbase.pair;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.mentorbase.Mentorbase;
import org.mentorbase.actor.Actor;
import org.mentorbase.actor.Permission;
import org.mentorbase.actor.Username;
import org.mentorbase.invitation.CreatingInvitation;
import org.mentorbase.invitation.Invitation;
import org.mentorbase.invitation.InvitationId;
import org.mentorbase.invitation.RespondingToInvitation;
import org.mentorbase.invitation.Response;
import org.mentorbase.meeting.MeetingId;
import org.mentorbase.meeting.RecordingMeeting;
import org.mentorbase.programme.ProgrammeKey;
import org.mentorbase.relationship.EndingRelationship;
import org.mentorbase.relationship.RelationshipId;

class WhoIsToldWhatTest {

    private final Mailbox mailbox = Mailbox.of("ada", "ben", "cora", "dan");
    private final Mentorbase mentorbase = mailbox.installation.mentorbase();
    private final Actor cora = actor("cora", Permission.INVITATION_CREATE_FOR_OTHERS, Permission.RELATIONSHIP_MANAGE);

    @Test
    void an_invitation_goes_to_who_has_not_answered_yet() {
        mailbox.installation.invitation("ada", "ben");

        assertThat(told()).containsExactly("ada: Ben Smith asks you to be their mentor");
    }

    @Test
    void a_mentor_may_ask_too() {
        mentorbase.creatingInvitation().create(actor("ada"), inviting("ada", "ben"));

        assertThat(told()).containsExactly("ben: Ada Smith offers to be your mentor");
    }

    @Test
    void a_proposal_goes_to_both_and_not_to_who_made_it() {
        mentorbase.creatingInvitation().create(cora, inviting("ada", "ben"));

        assertThat(told())
                .containsExactlyInAnyOrder(
                        "ada: Would you be the mentor of Ben Smith?", "ben: Would you like Ada Smith as your mentor?");
    }

    @Test
    void what_the_operator_proposes_comes_from_the_coordinator() {
        mentorbase.creatingInvitation().create(Actor.OPERATOR, inviting("ada", "ben"));
        mailbox.round();

        assertThat(mailbox.mailer.delivered())
                .hasSize(2)
                .allSatisfy(message -> assertThat(message.text()).contains("The coordinator proposes"));
    }

    @Test
    void many_proposals_at_once_are_one_mail_each() {
        mentorbase
                .creatingInvitation()
                .createAll(cora, ProgrammeKey.MAIN, List.of(pair("ada", "ben"), pair("ada", "dan")));

        assertThat(told())
                .containsExactlyInAnyOrder(
                        "ada: 2 invitations wait for your answer",
                        "ben: Would you like Ada Smith as your mentor?",
                        "dan: Would you like Ada Smith as your mentor?");
    }

    @Test
    void an_invitation_that_was_answered_before_it_was_told_is_not_told() {
        InvitationId id = mentorbase
                .creatingInvitation()
                .create(cora, inviting("ada", "ben"))
                .value()
                .id();
        mailbox.installation.respond("ada", id, Response.ACCEPT);

        assertThat(told()).containsExactly("ben: Would you like Ada Smith as your mentor?");
    }

    @Test
    void nobody_is_told_of_the_end_of_an_invitation_that_was_left_out_of_their_mail() {
        List<InvitationId> ids = mentorbase
                .creatingInvitation()
                .createAll(cora, ProgrammeKey.MAIN, List.of(pair("ada", "ben"), pair("ada", "dan")))
                .stream()
                .map(Invitation::id)
                .toList();
        mailbox.installation.respond("ben", ids.get(0), Response.DECLINE);
        assertThat(told())
                .contains("ada: Would you be the mentor of Dan Smith?")
                .noneMatch(mail -> mail.startsWith("ada: Ben"));

        mailbox.installation.respond("dan", ids.get(1), Response.DECLINE);
        assertThat(told()).contains("ada: Dan Smith declined the invitation");
    }

    @Test
    void a_relationship_that_begins_is_told_to_both_and_to_who_proposed_it() {
        InvitationId id = mentorbase
                .creatingInvitation()
                .create(cora, inviting("ada", "ben"))
                .value()
                .id();
        told();
        mailbox.installation.respond("ada", id, Response.ACCEPT);
        assertThat(told()).isEmpty();
        mailbox.installation.respond("ben", id, Response.ACCEPT);

        assertThat(told())
                .containsExactlyInAnyOrder(
                        "ada: Ben Smith is your new mentee",
                        "ben: Ada Smith is your new mentor",
                        "cora: Ada Smith and Ben Smith accepted your proposal");
    }

    @Test
    void a_relationship_that_is_no_longer_active_is_not_announced() {
        RelationshipId id = mailbox.installation.relationship("ada", "ben");
        end("ben", id, null);

        assertThat(told()).containsExactly("ada: Ben Smith is no longer your mentee");
    }

    @Test
    void a_decline_goes_to_the_other_party_with_its_reason_and_to_who_proposed_it_without() {
        InvitationId id = mentorbase
                .creatingInvitation()
                .create(cora, inviting("ada", "ben"))
                .value()
                .id();
        told();
        mentorbase
                .respondingToInvitation()
                .respond(
                        actor("ada"),
                        new RespondingToInvitation.Command(id, Response.DECLINE, "Too busy,\n<b>sorry</b>", null));
        mailbox.round();

        assertThat(text("ben")).contains("Ada Smith has declined", "> Too busy,\n> <b>sorry</b>\n");
        assertThat(text("cora")).contains("Ada Smith has declined").doesNotContain("busy");
        assertThat(mailbox.mailer.subjects())
                .containsExactlyInAnyOrder(
                        "ben: Ada Smith declined the invitation", "cora: Ada Smith declined the invitation");
    }

    @Test
    void a_withdrawal_goes_to_those_who_did_not_withdraw() {
        InvitationId id = mailbox.installation.invitation("ada", "ben");
        told();
        mentorbase.withdrawingInvitation().withdraw(actor("ben"), id, null);

        assertThat(told()).containsExactly("ada: The invitation of Ada Smith and Ben Smith was withdrawn");
    }

    @Test
    void an_expiry_goes_to_both_in_one_mail_each() {
        mailbox.installation.invitation("ada", "ben");
        mailbox.installation.invitation("ada", "dan");
        told();
        mailbox.installation.clock().advanceDays(31);
        mentorbase.expiringInvitations().expire(Actor.OPERATOR, ProgrammeKey.MAIN, 30);

        assertThat(told())
                .containsExactlyInAnyOrder(
                        "ada: 2 invitations have expired",
                        "ben: The invitation of Ada Smith and Ben Smith has expired",
                        "dan: The invitation of Ada Smith and Dan Smith has expired");
    }

    @Test
    void an_end_goes_to_the_other_or_to_both_when_somebody_else_ended_it() {
        RelationshipId first = mailbox.installation.relationship("ada", "ben");
        RelationshipId second = mailbox.installation.relationship("ada", "dan");
        told();
        end("ada", first, "Moved away");
        mailbox.round();
        assertThat(text("ben")).contains("Ada Smith was your mentor has ended", "> Moved away");
        assertThat(told()).containsExactly("ben: Ada Smith is no longer your mentor");

        mentorbase.endingRelationship().end(cora, new EndingRelationship.Command(second, null, null));
        assertThat(told())
                .containsExactlyInAnyOrder(
                        "ada: Dan Smith is no longer your mentee", "dan: Ada Smith is no longer your mentor");
    }

    @Test
    void a_meeting_goes_to_the_other_unless_it_is_voided() {
        RelationshipId relationship = mailbox.installation.relationship("ada", "ben");
        told();
        meet("ada", relationship, false);
        assertThat(told()).containsExactly("ben: Your meeting with Ada Smith on 2 March 2026 was recorded");

        MeetingId mistaken = meet("ada", relationship, true);
        mentorbase.voidingMeeting().voidIt(actor("ada"), mistaken, null);
        assertThat(told()).isEmpty();
    }

    @Test
    void nobody_is_told_anything_twice() {
        mailbox.installation.relationship("ada", "ben");
        assertThat(told()).hasSize(2);

        assertThat(told()).isEmpty();
    }

    @Test
    void who_is_no_active_member_is_not_written_to() {
        mailbox.installation.invitation("ada", "ben");
        mailbox.installation.deactivate("ada");

        assertThat(mailbox.round()).isEqualTo(new DeliveringNotices.Report(1, 0, 0, 0, 1, 0));
        assertThat(mailbox.mailer.tried()).isEmpty();
    }

    private List<String> told() {
        mailbox.round();
        mailbox.installation.clock().advanceDays(1);
        return mailbox.mailer.subjects();
    }

    private String text(String recipient) {
        return mailbox.mailer.delivered().stream()
                .filter(message -> message.recipient().value().equals(recipient))
                .map(Message::text)
                .findFirst()
                .orElseThrow();
    }

    private MeetingId meet(String reporter, RelationshipId relationship, boolean second) {
        return mentorbase
                .recordingMeeting()
                .record(
                        actor(reporter),
                        relationship,
                        new RecordingMeeting.Command(LocalDate.of(2026, 3, 2), 60, second))
                .value()
                .id();
    }

    private void end(String by, RelationshipId relationship, String reason) {
        mentorbase.endingRelationship().end(actor(by), new EndingRelationship.Command(relationship, reason, null));
    }

    private static CreatingInvitation.Command inviting(String mentor, String mentee) {
        return new CreatingInvitation.Command(ProgrammeKey.MAIN, new Username(mentor), new Username(mentee));
    }
}
