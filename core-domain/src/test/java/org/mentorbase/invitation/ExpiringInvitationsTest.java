package org.mentorbase.invitation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mentorbase.fixture.Refused.assertRefused;
import static org.mentorbase.fixture.TestMentorbase.actor;
import static org.mentorbase.fixture.TestMentorbase.pair;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.mentorbase.actor.Actor;
import org.mentorbase.actor.ActorReason;
import org.mentorbase.actor.Permission;
import org.mentorbase.actor.Username;
import org.mentorbase.fixture.TestMentorbase;
import org.mentorbase.invitation.ExpiringInvitations.Report;
import org.mentorbase.invitation.InvitationView.State;
import org.mentorbase.programme.Programme;
import org.mentorbase.programme.ProgrammeKey;
import org.mentorbase.programme.ProgrammeReason;

class ExpiringInvitationsTest {

    private static final ProgrammeKey OTHER = new ProgrammeKey("other");

    private final TestMentorbase installation = TestMentorbase.with("ada", "ben", "cleo");

    @Test
    void pending_invitations_older_than_the_age_expire() {
        InvitationId old = installation.invitation("ada", "ben");
        installation.clock().advanceDays(10);
        InvitationId young = installation.invitation("ada", "cleo");
        installation.clock().advanceDays(20);
        installation.clock().advance(Duration.ofMillis(1));

        assertThat(expire(30)).isEqualTo(new Report(1, 30));

        assertThat(state(old)).isEqualTo(State.EXPIRED);
        assertThat(state(young)).isEqualTo(State.PENDING);
    }

    @Test
    void one_of_exactly_that_age_does_not_expire_yet() {
        installation.invitation("ada", "ben");
        installation.clock().advanceDays(30);

        assertThat(expire(30).expired()).isZero();
        installation.clock().advance(Duration.ofMillis(1));
        assertThat(expire(30).expired()).isOne();
    }

    @Test
    void ended_invitations_and_other_programmes_are_left_alone() {
        InvitationId declined = installation.invitation("ada", "ben");
        installation.respond("ada", declined, Response.DECLINE);
        installation.mentorbase().creatingProgramme().create(Actor.OPERATOR, new Programme(OTHER, "Other", null, null));
        installation
                .mentorbase()
                .creatingInvitation()
                .create(actor("ben"), new CreatingInvitation.Command(OTHER, new Username("ada"), new Username("ben")));
        installation.clock().advanceDays(100);

        assertThat(expire(0).expired()).isZero();
        assertThat(state(declined)).isEqualTo(State.DECLINED);
    }

    @Test
    void an_expired_invitation_keeps_the_answer_that_was_given() {
        InvitationId id = installation.invitation("ada", "ben");
        installation.clock().advanceDays(1);
        expire(0);

        assertThat(view(id).menteeResponse()).isEqualTo(Response.ACCEPT);
        assertThat(view(id).deactivatedOn()).isEqualTo(installation.clock().today());
    }

    @Test
    void many_expire_in_several_transactions() {
        installation.mentoring().execute(repositories -> {
            for (int number = 0; number < 1001; number++) {
                Proposal proposal = new Proposal(
                        repositories.invitations().nextId(),
                        ProgrammeKey.MAIN,
                        pair("ada", "m" + number),
                        new Username("ada"),
                        installation.clock().instant());
                repositories.invitations().add(PendingInvitation.create(proposal));
            }
            return repositories;
        });
        installation.clock().advanceDays(31);

        assertThat(expire(30)).isEqualTo(new Report(1001, 30));
        assertThat(expire(0).expired()).isZero();
    }

    @Test
    void only_a_matchmaker_makes_invitations_expire() {
        assertRefused(ActorReason.NOT_PERMITTED, () -> expire(actor("ada", Permission.RELATIONSHIP_MANAGE), 30));
        assertThat(expire(actor("ada", Permission.INVITATION_CREATE_FOR_OTHERS), 30)
                        .expired())
                .isZero();
    }

    @Test
    void an_age_is_within_0_days_and_a_century() {
        assertRefused(InvitationReason.EXPIRY_AGE_OUT_OF_RANGE, () -> expire(-1));
        assertRefused(InvitationReason.EXPIRY_AGE_OUT_OF_RANGE, () -> expire(36_501));
        assertThat(expire(36_500).expired()).isZero();
    }

    @Test
    void a_programme_that_does_not_exist_is_refused() {
        assertRefused(
                ProgrammeReason.PROGRAMME_UNKNOWN,
                () -> installation.mentorbase().expiringInvitations().expire(Actor.OPERATOR, OTHER, 30));
    }

    private Report expire(int olderThanDays) {
        return expire(Actor.OPERATOR, olderThanDays);
    }

    private Report expire(Actor actor, int olderThanDays) {
        return installation.mentorbase().expiringInvitations().expire(actor, ProgrammeKey.MAIN, olderThanDays);
    }

    private State state(InvitationId id) {
        return view(id).state();
    }

    private InvitationView view(InvitationId id) {
        return InvitationView.of(
                installation
                        .mentorbase()
                        .viewingInvitations()
                        .one(Actor.OPERATOR, id)
                        .value(),
                Expiry.USUAL);
    }
}
