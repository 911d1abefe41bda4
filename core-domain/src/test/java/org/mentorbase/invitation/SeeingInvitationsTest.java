package org.mentorbase.invitation;

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
import org.mentorbase.page.PageReason;
import org.mentorbase.page.Paging;
import org.mentorbase.programme.ProgrammeKey;
import org.mentorbase.programme.ProgrammeReason;

class SeeingInvitationsTest {

    private static final Actor MATCHMAKER = actor("dora", Permission.INVITATION_CREATE_FOR_OTHERS);

    private final TestMentorbase installation = TestMentorbase.with("ada", "ben", "cleo");
    private final InvitationId adaAndBen = installation.invitation("ada", "ben");
    private final InvitationId adaAndCleo = installation.invitation("ada", "cleo");

    @Test
    void everybody_sees_the_invitations_that_concern_them() {
        assertThat(list(actor("ada"))).containsExactly(adaAndCleo, adaAndBen);
        assertThat(list(actor("ben"))).containsExactly(adaAndBen);
        assertThat(list(actor("stranger"))).isEmpty();
        assertThat(one(actor("ben"), adaAndBen)).isEqualTo(adaAndBen);
    }

    @Test
    void whoever_invited_two_others_sees_it_even_without_the_permission() {
        InvitationId made = installation
                .mentorbase()
                .creatingInvitation()
                .create(
                        MATCHMAKER,
                        new CreatingInvitation.Command(ProgrammeKey.MAIN, new Username("ben"), new Username("cleo")))
                .value()
                .id();

        assertThat(one(actor("dora"), made)).isEqualTo(made);
        assertThat(list(actor("dora"))).containsExactly(made);
    }

    @Test
    void a_matchmaker_sees_all() {
        assertThat(list(MATCHMAKER)).containsExactly(adaAndCleo, adaAndBen);
        assertThat(one(MATCHMAKER, adaAndBen)).isEqualTo(adaAndBen);
    }

    @Test
    void what_may_not_be_seen_and_what_does_not_exist_are_refused_alike() {
        assertRefused(InvitationReason.INVITATION_UNKNOWN, () -> one(actor("cleo"), adaAndBen));
        assertRefused(InvitationReason.INVITATION_UNKNOWN, () -> one(MATCHMAKER, new InvitationId(999)));
        assertRefused(
                InvitationReason.INVITATION_UNKNOWN, () -> one(actor("cleo", Permission.MEMBER_READ_ALL), adaAndBen));
    }

    @Test
    void the_list_is_narrowed_to_somebody_and_to_pending_ones() {
        installation.respond("ada", adaAndBen, Response.DECLINE);

        assertThat(list(MATCHMAKER, Optional.of(true), "ada")).containsExactly(adaAndCleo);
        assertThat(list(MATCHMAKER, Optional.of(false), "ben")).containsExactly(adaAndBen);
        assertThat(list(actor("ben"), Optional.empty(), "cleo")).isEmpty();
    }

    @Test
    void a_programme_that_does_not_exist_is_refused() {
        assertRefused(
                ProgrammeReason.PROGRAMME_UNKNOWN,
                () -> installation
                        .mentorbase()
                        .viewingInvitations()
                        .page(MATCHMAKER, new ProgrammeKey("other"), Optional.empty(), Optional.empty(), Paging.FIRST));
    }

    @Test
    void a_cursor_of_another_list_or_other_filters_is_refused() {
        String cursor = page(MATCHMAKER, Optional.empty(), Paging.limit(1)).next();

        assertThat(page(MATCHMAKER, Optional.empty(), new Paging(1, cursor)).items())
                .extracting(Invitation::id)
                .containsExactly(adaAndBen);
        assertRefused(
                PageReason.CURSOR_FROM_ELSEWHERE, () -> page(MATCHMAKER, Optional.of(true), new Paging(1, cursor)));
        assertRefused(
                PageReason.CURSOR_FROM_ELSEWHERE, () -> page(actor("ada"), Optional.empty(), new Paging(1, cursor)));
    }

    private InvitationId one(Actor actor, InvitationId id) {
        return installation
                .mentorbase()
                .viewingInvitations()
                .one(actor, id)
                .value()
                .id();
    }

    private List<InvitationId> list(Actor actor) {
        return page(actor, Optional.empty(), Paging.FIRST).items().stream()
                .map(Invitation::id)
                .toList();
    }

    private List<InvitationId> list(Actor actor, Optional<Boolean> active, String party) {
        return installation
                .mentorbase()
                .viewingInvitations()
                .page(actor, ProgrammeKey.MAIN, active, Optional.of(new Username(party)), Paging.FIRST)
                .items()
                .stream()
                .map(Invitation::id)
                .toList();
    }

    private Page<Invitation> page(Actor actor, Optional<Boolean> active, Paging paging) {
        return installation
                .mentorbase()
                .viewingInvitations()
                .page(actor, ProgrammeKey.MAIN, active, Optional.empty(), paging);
    }
}
