package org.mentorbase.contract;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mentorbase.invitation.Invitation;
import org.mentorbase.invitation.InvitationId;
import org.mentorbase.invitation.Party;
import org.mentorbase.invitation.PendingInvitation;
import org.mentorbase.invitation.Proposal;
import org.mentorbase.programme.ProgrammeKey;
import org.mentorbase.relationship.ActiveRelationship;
import org.mentorbase.relationship.RelationshipId;
import org.mentorbase.transaction.Versioned;

/** What {@link org.mentorbase.invitation.Invitations} keeps. {@link InvitationListContract} has what it lists. */
public abstract class InvitationsContract extends MentoringContract {

    private static final Instant LATER = NOW.plus(Duration.ofDays(1)).plusNanos(123_456_000);

    @BeforeEach
    void members() {
        addMembers("ada", "ben", "cleo", "dan");
        addOtherProgramme();
    }

    @Test
    void an_invitation_that_was_never_added_is_not_found() {
        assertThat(find(new InvitationId(Long.MAX_VALUE))).isEmpty();
    }

    @Test
    void every_id_is_new() {
        work(repositories -> assertThat(repositories.invitations().nextId())
                .isNotEqualTo(repositories.invitations().nextId()));
    }

    @Test
    void a_pending_invitation_is_found_as_added() {
        PendingInvitation byMentee = invite("ada", "ben", "ben", MAIN, LATER);
        PendingInvitation byOther = invite("ben", "ada", "cleo", MAIN, NOW);

        assertThat(stored(byMentee)).isEqualTo(new Versioned<>(byMentee, 1));
        assertThat(stored(byOther)).isEqualTo(new Versioned<>(byOther, 1));
    }

    @Test
    void the_operator_may_have_created_it() {
        PendingInvitation invitation = invite("ada", "ben", "operator", MAIN, NOW);

        assertThat(stored(invitation).value()).isEqualTo(invitation);
    }

    @Test
    void one_acceptance_is_kept() {
        PendingInvitation invitation = invite("ada", "ben", "cleo", MAIN, NOW);
        Invitation next = invitation.accept(Party.MENTEE, LATER, () -> new RelationshipId(1));

        assertThat(update(next, 1)).isEqualTo(new Versioned<>(next, 2));
        assertThat(stored(invitation)).isEqualTo(new Versioned<>(next, 2));
    }

    @Test
    void an_accepted_invitation_keeps_its_relationship() {
        PendingInvitation invitation = invite("ada", "ben", "ben", MAIN, NOW);
        RelationshipId relationship = relate(invitation);
        Invitation accepted = invitation.accept(Party.MENTOR, LATER, () -> relationship);
        update(accepted, 1);

        assertThat(stored(invitation)).isEqualTo(new Versioned<>(accepted, 2));
    }

    @Test
    void a_declined_invitation_keeps_its_reason_and_the_other_response() {
        PendingInvitation invitation = invite("ada", "ben", "ben", MAIN, NOW);
        Invitation declined = invitation.decline(Party.MENTOR, LATER, "Pas\nmaintenant 今 " + "é".repeat(1980));
        update(declined, 1);

        assertThat(stored(invitation)).isEqualTo(new Versioned<>(declined, 2));
    }

    @Test
    void a_reason_need_not_be_given() {
        PendingInvitation invitation = invite("ada", "ben", "cleo", MAIN, NOW);
        Invitation declined = invitation.decline(Party.MENTEE, LATER, null);
        update(declined, 1);

        assertThat(stored(invitation).value()).isEqualTo(declined);
    }

    @Test
    void a_withdrawn_and_an_expired_invitation_are_found_as_updated() {
        PendingInvitation first = invite("ada", "ben", "ben", MAIN, NOW);
        PendingInvitation second = invite("ben", "ada", "cleo", MAIN, NOW);
        update(first.withdraw(LATER), 1);
        update(second.expire(LATER), 1);

        assertThat(stored(first)).isEqualTo(new Versioned<>(first.withdraw(LATER), 2));
        assertThat(stored(second)).isEqualTo(new Versioned<>(second.expire(LATER), 2));
    }

    @Test
    void what_was_not_read_in_its_present_version_is_not_updated() {
        PendingInvitation invitation = invite("ada", "ben", "cleo", MAIN, NOW);
        assertStale(repositories -> repositories.invitations().update(invitation.withdraw(LATER), 2));
        update(invitation.expire(LATER), 1);

        assertStale(repositories -> repositories.invitations().update(invitation.withdraw(LATER), 1));
        assertThat(stored(invitation).value()).isEqualTo(invitation.expire(LATER));
    }

    @Test
    void a_pair_has_one_pending_invitation_in_a_programme() {
        invite("ada", "ben", "cleo", MAIN, NOW);

        assertStale(repositories -> repositories
                .invitations()
                .add(proposed(repositories.invitations().nextId(), "ada", "ben", "ada", MAIN, LATER)));
    }

    @Test
    void many_are_added_at_once_or_none() {
        List<String> people =
                IntStream.rangeClosed(1, 12).mapToObj(i -> "m" + i).toList();
        addMembers(people.toArray(String[]::new));
        List<PendingInvitation> many = mentoring().execute(repositories -> {
            Iterator<InvitationId> ids = repositories.invitations().nextIds(132).iterator();
            List<PendingInvitation> proposed = new ArrayList<>();
            for (String mentor : people) {
                for (String mentee : people) {
                    if (!mentor.equals(mentee)) {
                        proposed.add(proposed(ids.next(), mentor, mentee, "cleo", MAIN, NOW));
                    }
                }
            }
            return proposed;
        });
        PendingInvitation early = invite("m12", "m11", "m11", MAIN, NOW);

        assertStale(repositories -> repositories.invitations().addAll(many));
        assertThat(pendingBefore(LATER, 1000)).extracting(Versioned::value).containsExactly(early);
        update(early.withdraw(LATER), 1);
        work(repositories -> repositories.invitations().addAll(many));
        assertThat(pendingBefore(LATER, 1000)).extracting(Versioned::value).containsExactlyElementsOf(many);
    }

    @Test
    void no_ids_and_no_invitations_are_none() {
        work(repositories -> {
            assertThat(repositories.invitations().nextIds(0)).isEmpty();
            repositories.invitations().addAll(List.of());
        });
    }

    @Test
    void the_other_way_round_in_another_programme_or_after_the_end_it_is_another_invitation() {
        PendingInvitation invitation = invite("ada", "ben", "cleo", MAIN, NOW);
        invite("ben", "ada", "cleo", MAIN, NOW);
        invite("ada", "ben", "cleo", OTHER, NOW);
        update(invitation.withdraw(LATER), 1);
        PendingInvitation again = invite("ada", "ben", "cleo", MAIN, LATER);

        assertThat(pending("ada", "ben", MAIN)).contains(again);
    }

    @Test
    void the_pending_invitation_of_a_pair_is_found() {
        PendingInvitation invitation = invite("ada", "ben", "cleo", MAIN, NOW);

        assertThat(pending("ada", "ben", MAIN)).contains(invitation);
        assertThat(pending("ben", "ada", MAIN)).isEmpty();
        assertThat(pending("ada", "ben", OTHER)).isEmpty();
        update(invitation.expire(LATER), 1);
        assertThat(pending("ada", "ben", MAIN)).isEmpty();
    }

    @Test
    void the_pending_ones_that_were_created_before_an_instant_come_oldest_first() {
        PendingInvitation young = invite("ada", "ben", "cleo", MAIN, NOW.minusMillis(1));
        PendingInvitation old = invite("ben", "ada", "cleo", MAIN, NOW.minus(Duration.ofDays(2)));
        PendingInvitation middle = invite("cleo", "ada", "dan", MAIN, NOW.minus(Duration.ofDays(1)));
        PendingInvitation ended = invite("ada", "cleo", "cleo", MAIN, NOW.minus(Duration.ofDays(3)));
        update(ended.withdraw(NOW), 1);
        invite("dan", "ada", "cleo", MAIN, NOW);
        invite("ada", "ben", "cleo", OTHER, NOW.minus(Duration.ofDays(4)));
        update(middle.accept(Party.MENTEE, NOW, () -> new RelationshipId(1)), 1);

        assertThat(pendingBefore(NOW, 10))
                .extracting(Versioned::value)
                .extracting(Invitation::id)
                .containsExactly(old.id(), middle.id(), young.id());
        assertThat(pendingBefore(NOW, 10)).extracting(Versioned::version).containsExactly(1L, 2L, 1L);
        assertThat(pendingBefore(NOW, 2)).hasSize(2).first().isEqualTo(new Versioned<>(old, 1));
    }

    @Test
    void several_invite_the_same_pair_at_once_and_one_gets_through() {
        new Crowd(4)
                .eachDoes(number -> work(repositories -> {
                    if (repositories
                            .invitations()
                            .findPending(MAIN, pair("ada", "ben"))
                            .isEmpty()) {
                        repositories
                                .invitations()
                                .add(proposed(repositories.invitations().nextId(), "ada", "ben", "cleo", MAIN, NOW));
                    }
                }));

        assertThat(pendingBefore(LATER, 10)).hasSize(1);
    }

    @Test
    void all_pending_ones_of_a_programme_are_given_in_the_order_of_their_ids() {
        PendingInvitation first = invite("ada", "ben", "ben", MAIN, LATER);
        PendingInvitation withdrawn = invite("ada", "cleo", "cleo", MAIN, NOW);
        update(withdrawn.withdraw(LATER), 1);
        PendingInvitation last = invite("cleo", "ben", "ben", MAIN, NOW);
        invite("ada", "ben", "ben", OTHER, NOW);
        List<PendingInvitation> given = new ArrayList<>();
        work(repositories -> repositories.invitations().forEachPending(MAIN, given::add));

        assertThat(given).containsExactly(first, last);
    }

    @Test
    void several_are_found_at_once_whatever_has_become_of_them() {
        PendingInvitation pending = invite("ada", "ben", "cleo", MAIN, NOW);
        PendingInvitation answered = invite("ada", "cleo", "cleo", OTHER, NOW);
        Invitation declined = answered.decline(Party.MENTOR, LATER, "No");
        update(declined, 1);
        invite("ada", "dan", "cleo", MAIN, NOW);

        assertThat(findAll(List.of(answered.id(), new InvitationId(Long.MAX_VALUE), pending.id(), pending.id())))
                .containsOnly(Map.entry(pending.id(), pending), Map.entry(answered.id(), declined));
        assertThat(findAll(List.of())).isEmpty();
    }

    private Map<InvitationId, Invitation> findAll(List<InvitationId> ids) {
        return read(repositories -> repositories.invitations().findAll(ids));
    }

    private PendingInvitation invite(String mentor, String mentee, String by, ProgrammeKey programme, Instant at) {
        return mentoring().execute(repositories -> {
            PendingInvitation invitation =
                    proposed(repositories.invitations().nextId(), mentor, mentee, by, programme, at);
            repositories.invitations().add(invitation);
            return invitation;
        });
    }

    private static PendingInvitation proposed(
            InvitationId id, String mentor, String mentee, String by, ProgrammeKey programme, Instant at) {
        return PendingInvitation.create(new Proposal(id, programme, pair(mentor, mentee), name(by), at));
    }

    private RelationshipId relate(PendingInvitation invitation) {
        return mentoring().execute(repositories -> {
            Proposal proposal = invitation.proposal();
            RelationshipId id = repositories.relationships().nextId();
            repositories.relationships().add(new ActiveRelationship(id, proposal.programme(), proposal.pair(), LATER));
            return id;
        });
    }

    private Versioned<Invitation> update(Invitation invitation, long version) {
        return mentoring().execute(repositories -> repositories.invitations().update(invitation, version));
    }

    private Optional<Versioned<Invitation>> find(InvitationId id) {
        return read(repositories -> repositories.invitations().find(id));
    }

    private Versioned<Invitation> stored(Invitation invitation) {
        return find(invitation.id()).orElseThrow();
    }

    private Optional<PendingInvitation> pending(String mentor, String mentee, ProgrammeKey programme) {
        return read(repositories -> repositories.invitations().findPending(programme, pair(mentor, mentee)));
    }

    private List<Versioned<PendingInvitation>> pendingBefore(Instant instant, int limit) {
        return read(repositories -> repositories.invitations().findPendingBefore(MAIN, instant, limit));
    }
}
