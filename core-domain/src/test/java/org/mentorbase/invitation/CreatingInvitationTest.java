package org.mentorbase.invitation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mentorbase.fixture.Refused.assertRefused;
import static org.mentorbase.fixture.TestMentorbase.actor;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.mentorbase.actor.Actor;
import org.mentorbase.actor.Permission;
import org.mentorbase.actor.Username;
import org.mentorbase.devdata.SomeMember;
import org.mentorbase.fixture.TestMentorbase;
import org.mentorbase.member.MemberReason;
import org.mentorbase.page.Paging;
import org.mentorbase.programme.Programme;
import org.mentorbase.programme.ProgrammeKey;
import org.mentorbase.programme.ProgrammeReason;
import org.mentorbase.relationship.EndingRelationship;
import org.mentorbase.transaction.Versioned;

class CreatingInvitationTest {

    private static final ProgrammeKey OTHER = new ProgrammeKey("other");

    private final TestMentorbase installation = TestMentorbase.with("ada", "ben", "cleo");

    @Test
    void a_mentee_who_invites_has_thereby_accepted() {
        Versioned<Invitation> invitation = create(actor("ben"), "ada", "ben");

        assertThat(invitation.version()).isOne();
        assertThat(InvitationView.of(invitation.value(), Expiry.USUAL))
                .isEqualTo(new InvitationView(
                        invitation.value().id().value(),
                        "main",
                        "ada",
                        "ben",
                        "ben",
                        installation.clock().today(),
                        null,
                        Response.ACCEPT,
                        InvitationView.State.PENDING,
                        true,
                        installation.clock().today().plusDays(21),
                        null,
                        null));
    }

    @Test
    void a_mentor_who_invites_has_thereby_accepted() {
        Invitation invitation = create(actor("ada"), "ada", "ben").value();

        assertThat(invitation.responses()).isEqualTo(new Responses(Response.ACCEPT, null));
    }

    @Test
    void a_matchmaker_invites_two_others_who_both_have_yet_to_answer() {
        Invitation invitation = create(matchmaker(), "ada", "ben").value();

        assertThat(invitation.responses()).isEqualTo(Responses.NONE);
        assertThat(invitation.proposal().createdBy()).isEqualTo(new Username("cleo"));
    }

    @Test
    void a_matchmaker_who_is_a_party_has_accepted_too() {
        Invitation invitation = create(matchmaker(), "ada", "cleo").value();

        assertThat(invitation.responses()).isEqualTo(new Responses(null, Response.ACCEPT));
    }

    @Test
    void nobody_else_invites_two_others() {
        assertRefused(InvitationReason.INVITES_OTHERS, () -> create(actor("cleo"), "ada", "ben"));
        assertRefused(
                InvitationReason.INVITES_OTHERS,
                () -> create(actor("cleo", Permission.RELATIONSHIP_MANAGE), "ada", "ben"));
    }

    @Test
    void nobody_invites_themselves() {
        assertRefused(InvitationReason.INVITES_ONESELF, () -> create(actor("ada"), "ada", "ada"));
        assertRefused(InvitationReason.INVITES_ONESELF, () -> create(Actor.OPERATOR, "ada", "ADA"));
    }

    @Test
    void who_does_not_exist_cannot_be_invited() {
        assertRefused(MemberReason.PERSON_UNKNOWN, () -> create(actor("ada"), "ada", "nobody"));
        assertRefused(MemberReason.PERSON_UNKNOWN, () -> create(actor("ada"), "nobody", "ada"));
    }

    @Test
    void who_is_inactive_can_neither_be_invited_nor_invite() {
        installation.add(SomeMember.aMember("left").inactive());

        assertRefused(MemberReason.MEMBER_INACTIVE, () -> create(actor("ada"), "ada", "left"));
        assertRefused(MemberReason.MEMBER_INACTIVE, () -> create(actor("left"), "ada", "left"));
    }

    @Test
    void a_programme_that_does_not_exist_is_refused() {
        assertRefused(ProgrammeReason.PROGRAMME_UNKNOWN, () -> create(actor("ada"), OTHER, "ada", "ben"));
    }

    @Test
    void a_pair_with_a_pending_invitation_is_not_invited_again() {
        create(actor("ben"), "ada", "ben");

        assertRefused(InvitationReason.INVITATION_PENDING_ALREADY, () -> create(actor("ada"), "ada", "ben"));
        assertThat(invitations()).isOne();
    }

    @Test
    void a_pair_with_an_active_relationship_is_not_invited_again() {
        installation.relationship("ada", "ben");

        assertRefused(InvitationReason.RELATIONSHIP_ACTIVE_ALREADY, () -> create(actor("ada"), "ada", "ben"));
    }

    @Test
    void the_same_two_may_be_invited_the_other_way_round() {
        create(actor("ben"), "ada", "ben");

        assertThat(create(actor("ben"), "ben", "ada").value().proposal().pair())
                .isEqualTo(TestMentorbase.pair("ben", "ada"));
    }

    @Test
    void programmes_do_not_stand_in_each_others_way() {
        installation.relationship("ada", "ben");
        installation.mentorbase().creatingProgramme().create(Actor.OPERATOR, new Programme(OTHER, "Other", null, null));

        assertThat(create(actor("ben"), OTHER, "ada", "ben").value().proposal().programme())
                .isEqualTo(OTHER);
    }

    @Test
    void a_pair_whose_invitation_or_relationship_has_ended_may_be_invited_again() {
        installation.respond("ada", installation.invitation("ada", "ben"), Response.DECLINE);
        installation
                .mentorbase()
                .endingRelationship()
                .end(actor("ben"), new EndingRelationship.Command(installation.relationship("ada", "ben"), null, null));

        assertThat(create(actor("ben"), "ada", "ben").value()).isInstanceOf(PendingInvitation.class);
    }

    private Versioned<Invitation> create(Actor actor, String mentor, String mentee) {
        return create(actor, ProgrammeKey.MAIN, mentor, mentee);
    }

    private Versioned<Invitation> create(Actor actor, ProgrammeKey programme, String mentor, String mentee) {
        return installation
                .mentorbase()
                .creatingInvitation()
                .create(actor, new CreatingInvitation.Command(programme, new Username(mentor), new Username(mentee)));
    }

    private long invitations() {
        return installation
                .mentorbase()
                .viewingInvitations()
                .page(Actor.OPERATOR, ProgrammeKey.MAIN, Optional.empty(), Optional.empty(), Paging.FIRST)
                .total();
    }

    private static Actor matchmaker() {
        return actor("cleo", Permission.INVITATION_CREATE_FOR_OTHERS);
    }
}
