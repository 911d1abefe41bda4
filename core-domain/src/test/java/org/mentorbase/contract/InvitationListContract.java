package org.mentorbase.contract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mentorbase.actor.Username;
import org.mentorbase.invitation.Invitation;
import org.mentorbase.invitation.InvitationId;
import org.mentorbase.invitation.InvitationQuery;
import org.mentorbase.invitation.PendingInvitation;
import org.mentorbase.invitation.Proposal;
import org.mentorbase.page.Page;
import org.mentorbase.page.PageRequest;
import org.mentorbase.programme.ProgrammeKey;

/** What {@link org.mentorbase.invitation.Invitations} lists. */
public abstract class InvitationListContract extends MentoringContract {

    private InvitationId adaForBen;
    private InvitationId benForAda;
    private InvitationId adaForCleo;

    @BeforeEach
    void invitations() {
        addMembers("ada", "ben", "cleo", "dan");
        addOtherProgramme();
        adaForBen = invite("ada", "ben", "dan", MAIN);
        benForAda = invite("ben", "ada", "ada", MAIN);
        adaForCleo = invite("ada", "cleo", "cleo", MAIN);
        invite("ada", "dan", "ada", OTHER);
    }

    @Test
    void the_newest_come_first_page_by_page() {
        List<Page<Invitation>> pages =
                pages(2, page -> list(new InvitationQuery(MAIN, Optional.empty(), nobody(), nobody(), page)));

        assertThat(pages).extracting(Page::total).containsExactly(3L, 3L);
        assertThat(pages.stream().flatMap(page -> page.items().stream()).map(Invitation::id))
                .containsExactlyInAnyOrder(adaForBen, benForAda, adaForCleo)
                .isSortedAccordingTo(Comparator.comparing(InvitationId::value).reversed());
    }

    @Test
    void the_list_is_narrowed_to_the_pending_or_the_ended() {
        end(benForAda);

        assertThat(found(Optional.of(true), nobody(), nobody())).containsExactlyInAnyOrder(adaForBen, adaForCleo);
        assertThat(found(Optional.of(false), nobody(), nobody())).containsExactly(benForAda);
    }

    @Test
    void the_list_is_narrowed_to_a_party() {
        assertThat(found(Optional.empty(), person("ben"), nobody())).containsExactlyInAnyOrder(adaForBen, benForAda);
        assertThat(found(Optional.empty(), person("dan"), nobody())).isEmpty();
    }

    @Test
    void the_list_is_narrowed_to_what_a_party_or_the_creator_may_see() {
        assertThat(found(Optional.empty(), nobody(), person("dan"))).containsExactly(adaForBen);
        assertThat(found(Optional.empty(), nobody(), person("cleo"))).containsExactly(adaForCleo);
        assertThat(found(Optional.empty(), person("ada"), person("ben")))
                .containsExactlyInAnyOrder(adaForBen, benForAda);
        assertThat(found(Optional.empty(), nobody(), person("stranger"))).isEmpty();
    }

    @Test
    void those_that_were_created_before_an_instant_come_oldest_first() {
        Optional<Boolean> pending = Optional.of(true);
        List<Page<Invitation>> pages = pages(
                2,
                page -> list(
                        new InvitationQuery(MAIN, pending, nobody(), nobody(), Optional.of(NOW.plusSeconds(1)), page)));

        assertThat(pages.stream().flatMap(page -> page.items().stream()).map(Invitation::id))
                .containsExactly(adaForBen, benForAda, adaForCleo);
        assertThat(list(new InvitationQuery(MAIN, pending, nobody(), nobody(), Optional.of(NOW), first(9)))
                        .items())
                .isEmpty();
    }

    @Test
    void all_narrowings_hold_together() {
        end(adaForBen);

        assertThat(found(Optional.of(true), person("ada"), person("ben"))).containsExactly(benForAda);
        assertThat(found(Optional.of(false), person("ada"), person("dan"))).containsExactly(adaForBen);
    }

    private InvitationId invite(String mentor, String mentee, String by, ProgrammeKey programme) {
        return mentoring().execute(repositories -> {
            InvitationId id = repositories.invitations().nextId();
            repositories
                    .invitations()
                    .add(PendingInvitation.create(new Proposal(id, programme, pair(mentor, mentee), name(by), NOW)));
            return id;
        });
    }

    private void end(InvitationId id) {
        work(repositories -> {
            PendingInvitation pending = (PendingInvitation)
                    repositories.invitations().find(id).orElseThrow().value();
            repositories.invitations().update(pending.withdraw(NOW), 1);
        });
    }

    private List<InvitationId> found(
            Optional<Boolean> active, Optional<Username> party, Optional<Username> concerning) {
        PageRequest all = first(100);
        return list(new InvitationQuery(MAIN, active, party, concerning, all)).items().stream()
                .map(Invitation::id)
                .toList();
    }

    private Page<Invitation> list(InvitationQuery query) {
        return read(repositories -> repositories.invitations().page(query));
    }

    private static Optional<Username> nobody() {
        return Optional.empty();
    }

    private static Optional<Username> person(String username) {
        return Optional.of(name(username));
    }
}
