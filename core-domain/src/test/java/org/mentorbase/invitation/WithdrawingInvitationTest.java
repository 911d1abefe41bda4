package org.mentorbase.invitation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mentorbase.fixture.Refused.assertRefused;
import static org.mentorbase.fixture.TestMentorbase.actor;

import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.mentorbase.actor.Actor;
import org.mentorbase.actor.Permission;
import org.mentorbase.actor.Username;
import org.mentorbase.fixture.TestMentorbase;
import org.mentorbase.invitation.InvitationView.State;
import org.mentorbase.programme.ProgrammeKey;
import org.mentorbase.transaction.VersionReason;
import org.mentorbase.transaction.Versioned;

class WithdrawingInvitationTest {

    private static final Actor CREATOR = actor("cleo", Permission.INVITATION_CREATE_FOR_OTHERS);

    private final TestMentorbase installation = TestMentorbase.with("ada", "ben", "cleo");
    private final InvitationId id = installation
            .mentorbase()
            .creatingInvitation()
            .create(
                    CREATOR,
                    new CreatingInvitation.Command(ProgrammeKey.MAIN, new Username("ada"), new Username("ben")))
            .value()
            .id();

    static Stream<Actor> who_may() {
        return Stream.of(
                actor("ada"),
                actor("ben"),
                actor("cleo"),
                actor("dora", Permission.INVITATION_CREATE_FOR_OTHERS),
                Actor.OPERATOR);
    }

    @ParameterizedTest
    @MethodSource("who_may")
    void its_parties_its_creator_and_matchmakers_withdraw_it(Actor actor) {
        InvitationView withdrawn = InvitationView.of(withdraw(actor, null).value(), Expiry.USUAL);

        assertThat(withdrawn.state()).isEqualTo(State.WITHDRAWN);
        assertThat(withdrawn.deactivatedOn()).isEqualTo(installation.clock().today());
    }

    @Test
    void for_anybody_else_there_is_no_such_invitation() {
        assertRefused(InvitationReason.INVITATION_UNKNOWN, () -> withdraw(actor("dora"), null));
        assertRefused(
                InvitationReason.INVITATION_UNKNOWN,
                () -> withdraw(actor("dora", Permission.RELATIONSHIP_MANAGE), null));
    }

    @Test
    void withdrawing_an_ended_invitation_does_nothing() {
        Versioned<Invitation> declined = installation.respond("ada", id, Response.DECLINE);

        assertThat(withdraw(actor("ben"), null)).isEqualTo(declined);
        assertThat(withdraw(CREATOR, null)).isEqualTo(declined);
    }

    @Test
    void withdrawing_twice_is_harmless() {
        Versioned<Invitation> withdrawn = withdraw(actor("ada"), null);

        assertThat(withdraw(actor("ada"), null)).isEqualTo(withdrawn);
    }

    @Test
    void another_version_than_was_seen_is_not_withdrawn() {
        installation.respond("ada", id, Response.ACCEPT);

        assertRefused(VersionReason.CHANGED_SINCE_READ, () -> withdraw(actor("ben"), 1L));
        assertThat(withdraw(actor("ben"), 2L).version()).isEqualTo(3);
    }

    private Versioned<Invitation> withdraw(Actor actor, @Nullable Long ifVersion) {
        return installation.mentorbase().withdrawingInvitation().withdraw(actor, id, ifVersion);
    }
}
