package org.mentorbase.invitation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mentorbase.fixture.Refused.assertRefused;
import static org.mentorbase.fixture.TestMentorbase.actor;

import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.mentorbase.actor.Actor;
import org.mentorbase.actor.Permission;
import org.mentorbase.actor.Username;
import org.mentorbase.contract.Crowd;
import org.mentorbase.fixture.TestMentorbase;
import org.mentorbase.invitation.InvitationView.State;
import org.mentorbase.member.MemberReason;
import org.mentorbase.page.Paging;
import org.mentorbase.programme.ProgrammeKey;
import org.mentorbase.relationship.RelationshipId;
import org.mentorbase.relationship.RelationshipView;
import org.mentorbase.transaction.VersionReason;
import org.mentorbase.transaction.Versioned;

class AnsweringInvitationTest {

    private final TestMentorbase installation = TestMentorbase.with("ada", "ben", "cleo");

    @Test
    void the_second_acceptance_begins_the_relationship() {
        InvitationId id = installation.invitation("ada", "ben");
        installation.clock().advanceDays(1);

        InvitationView accepted = answer("ada", id, Response.ACCEPT);

        assertThat(accepted.state()).isEqualTo(State.ACCEPTED);
        assertThat(accepted.active()).isFalse();
        assertThat(accepted.deactivatedOn()).isEqualTo(LocalDate.parse("2026-03-03"));
        assertThat(accepted.mentorResponse()).isEqualTo(Response.ACCEPT);
        assertThat(accepted.menteeResponse()).isEqualTo(Response.ACCEPT);
        assertThat(relationship(accepted.relationshipId()))
                .isEqualTo(new RelationshipView(
                        accepted.relationshipId(),
                        "main",
                        "ada",
                        "ben",
                        true,
                        LocalDate.parse("2026-03-03"),
                        null,
                        null,
                        null));
    }

    @Test
    void an_invitation_by_a_matchmaker_needs_both_acceptances() {
        InvitationId id = matchmade("ben");

        assertThat(answer("ben", id, Response.ACCEPT).state()).isEqualTo(State.PENDING);
        assertThat(relationships()).isZero();
        assertThat(answer("ada", id, Response.ACCEPT).state()).isEqualTo(State.ACCEPTED);
        assertThat(relationships()).isOne();
    }

    @Test
    void answering_the_same_twice_is_harmless() {
        InvitationId accepted = installation.invitation("ada", "ben");
        Versioned<Invitation> first = respond("ada", accepted, Response.ACCEPT, null, null);
        InvitationId declined = matchmade("cleo");
        Versioned<Invitation> second = respond("ada", declined, Response.DECLINE, null, null);

        assertThat(respond("ada", accepted, Response.ACCEPT, null, null)).isEqualTo(first);
        assertThat(respond("ben", accepted, Response.ACCEPT, null, null)).isEqualTo(first);
        assertThat(respond("ada", declined, Response.DECLINE, "again", null)).isEqualTo(second);
        assertThat(relationships()).isOne();
    }

    @Test
    void answering_differently_after_the_end_is_refused() {
        InvitationId accepted = installation.invitation("ada", "ben");
        answer("ada", accepted, Response.ACCEPT);
        InvitationId declined = matchmade("cleo");
        answer("ada", declined, Response.DECLINE);

        assertRefused(InvitationReason.INVITATION_ENDED, () -> answer("ada", accepted, Response.DECLINE));
        assertRefused(InvitationReason.INVITATION_ENDED, () -> answer("ada", declined, Response.ACCEPT));
    }

    @Test
    void answering_after_the_other_declined_is_refused() {
        InvitationId id = matchmade("ben");
        answer("ada", id, Response.DECLINE);

        assertRefused(InvitationReason.INVITATION_ENDED, () -> answer("ben", id, Response.ACCEPT));
        assertRefused(InvitationReason.INVITATION_ENDED, () -> answer("ben", id, Response.DECLINE));
    }

    @Test
    void answering_a_withdrawn_or_an_expired_invitation_is_refused() {
        InvitationId withdrawn = installation.invitation("ada", "ben");
        installation.mentorbase().withdrawingInvitation().withdraw(actor("ben"), withdrawn, null);
        InvitationId expired = installation.invitation("ada", "cleo");
        installation.clock().advanceDays(1);
        installation.mentorbase().expiringInvitations().expire(Actor.OPERATOR, ProgrammeKey.MAIN, 0);

        assertRefused(InvitationReason.INVITATION_ENDED, () -> answer("ada", withdrawn, Response.ACCEPT));
        assertRefused(InvitationReason.INVITATION_ENDED, () -> answer("ada", expired, Response.DECLINE));
    }

    @Test
    void only_the_two_parties_answer() {
        InvitationId id = matchmade("ben");

        assertRefused(InvitationReason.NOT_A_PARTY, () -> respond(matchmaker(), id, Response.ACCEPT));
        assertRefused(InvitationReason.NOT_A_PARTY, () -> respond(Actor.OPERATOR, id, Response.DECLINE));
    }

    @Test
    void whoever_may_not_see_an_invitation_is_told_that_there_is_none() {
        InvitationId id = installation.invitation("ada", "ben");

        assertRefused(InvitationReason.INVITATION_UNKNOWN, () -> answer("cleo", id, Response.ACCEPT));
        assertRefused(InvitationReason.INVITATION_UNKNOWN, () -> answer("ada", new InvitationId(999), Response.ACCEPT));
    }

    @Test
    void a_relationship_does_not_begin_with_somebody_who_left() {
        InvitationId id = installation.invitation("ada", "ben");
        installation.deactivate("ben");

        assertRefused(MemberReason.MEMBER_INACTIVE, () -> answer("ada", id, Response.ACCEPT));
        assertThat(answer("ada", id, Response.DECLINE).state()).isEqualTo(State.DECLINED);
    }

    @Test
    void an_answer_to_another_version_than_was_seen_is_refused() {
        InvitationId id = matchmade("ben");
        answer("ben", id, Response.ACCEPT);

        assertRefused(VersionReason.CHANGED_SINCE_READ, () -> respond("ada", id, Response.ACCEPT, null, 1L));
        assertThat(respond("ada", id, Response.ACCEPT, null, 2L).version()).isEqualTo(3);
    }

    @Test
    void two_who_accept_in_the_same_instant_begin_one_relationship() {
        InvitationId id = matchmade("ben");

        new Crowd(4).eachDoes(number -> answer(number % 2 == 0 ? "ada" : "ben", id, Response.ACCEPT));

        assertThat(relationships()).isOne();
    }

    private InvitationId matchmade(String mentee) {
        return installation
                .mentorbase()
                .creatingInvitation()
                .create(
                        matchmaker(),
                        new CreatingInvitation.Command(ProgrammeKey.MAIN, new Username("ada"), new Username(mentee)))
                .value()
                .id();
    }

    private static Actor matchmaker() {
        return actor("dora", Permission.INVITATION_CREATE_FOR_OTHERS);
    }

    private InvitationView answer(String username, InvitationId id, Response response) {
        return InvitationView.of(respond(username, id, response, null, null).value(), Expiry.USUAL);
    }

    private Versioned<Invitation> respond(
            String username, InvitationId id, Response response, @Nullable String reason, @Nullable Long ifVersion) {
        return installation
                .mentorbase()
                .respondingToInvitation()
                .respond(actor(username), new RespondingToInvitation.Command(id, response, reason, ifVersion));
    }

    private void respond(Actor actor, InvitationId id, Response response) {
        installation
                .mentorbase()
                .respondingToInvitation()
                .respond(actor, new RespondingToInvitation.Command(id, response, null, null));
    }

    private RelationshipView relationship(long id) {
        return RelationshipView.of(installation
                .mentorbase()
                .viewingRelationships()
                .one(Actor.OPERATOR, new RelationshipId(id))
                .value());
    }

    private long relationships() {
        return installation
                .mentorbase()
                .viewingRelationships()
                .page(Actor.OPERATOR, ProgrammeKey.MAIN, Optional.empty(), Optional.empty(), Paging.FIRST)
                .total();
    }
}
