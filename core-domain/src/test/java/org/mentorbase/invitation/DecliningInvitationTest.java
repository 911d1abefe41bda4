package org.mentorbase.invitation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mentorbase.fixture.Refused.assertRefused;
import static org.mentorbase.fixture.TestMentorbase.actor;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.mentorbase.actor.Actor;
import org.mentorbase.actor.Permission;
import org.mentorbase.actor.Username;
import org.mentorbase.fixture.TestMentorbase;
import org.mentorbase.invitation.InvitationView.State;
import org.mentorbase.page.Paging;
import org.mentorbase.programme.ProgrammeKey;
import org.mentorbase.transaction.Versioned;
import org.mentorbase.validation.ConstraintReason;

class DecliningInvitationTest {

    private final TestMentorbase installation = TestMentorbase.with("ada", "ben");

    @Test
    void one_decline_ends_it_at_once() {
        InvitationId id = matchmade();

        InvitationView declined = InvitationView.of(decline(id, null).value(), Expiry.USUAL);

        assertThat(declined.state()).isEqualTo(State.DECLINED);
        assertThat(declined.active()).isFalse();
        assertThat(declined.mentorResponse()).isEqualTo(Response.DECLINE);
        assertThat(declined.menteeResponse()).isNull();
        assertThat(relationships()).isZero();
    }

    @Test
    void who_accepted_may_still_decline_while_the_other_has_not_answered() {
        InvitationId id = installation.invitation("ada", "ben");

        assertThat(installation.respond("ben", id, Response.DECLINE).value()).isInstanceOf(DeclinedInvitation.class);
    }

    @Test
    void a_decline_keeps_its_reason() {
        InvitationId id = matchmade();

        Invitation declined = decline(id, "  On leave\nuntil May ").value();

        assertThat(((DeclinedInvitation) declined).reason()).isEqualTo("On leave\nuntil May");
    }

    @Test
    void a_blank_reason_is_none() {
        Invitation declined = decline(matchmade(), "  ").value();

        assertThat(((DeclinedInvitation) declined).reason()).isNull();
    }

    @Test
    void a_reason_may_have_2000_characters() {
        InvitationId id = matchmade();

        assertRefused(ConstraintReason.TOO_LONG, () -> decline(id, "é".repeat(2001)));
        assertThat(decline(id, "é".repeat(2000)).version()).isEqualTo(2);
    }

    @Test
    void a_reason_with_control_characters_is_refused() {
        InvitationId id = matchmade();

        assertRefused(ConstraintReason.CONTROL_CHARACTER, () -> decline(id, "bell\u0007"));
    }

    private InvitationId matchmade() {
        return installation
                .mentorbase()
                .creatingInvitation()
                .create(
                        actor("dora", Permission.INVITATION_CREATE_FOR_OTHERS),
                        new CreatingInvitation.Command(ProgrammeKey.MAIN, new Username("ada"), new Username("ben")))
                .value()
                .id();
    }

    private Versioned<Invitation> decline(InvitationId id, @Nullable String reason) {
        return installation
                .mentorbase()
                .respondingToInvitation()
                .respond(actor("ada"), new RespondingToInvitation.Command(id, Response.DECLINE, reason, null));
    }

    private long relationships() {
        return installation
                .mentorbase()
                .viewingRelationships()
                .page(Actor.OPERATOR, ProgrammeKey.MAIN, Optional.empty(), Optional.empty(), Paging.FIRST)
                .total();
    }
}
