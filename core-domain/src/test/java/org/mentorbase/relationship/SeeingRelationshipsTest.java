package org.mentorbase.relationship;

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
import org.mentorbase.member.Member;
import org.mentorbase.member.MemberReason;
import org.mentorbase.page.Page;
import org.mentorbase.page.Paging;
import org.mentorbase.programme.ProgrammeKey;
import org.mentorbase.programme.ProgrammeReason;

class SeeingRelationshipsTest {

    private static final ProgrammeKey MAIN = ProgrammeKey.MAIN;
    private static final ProgrammeKey OTHER = new ProgrammeKey("other");
    private static final Actor COORDINATOR = actor("dora", Permission.RELATIONSHIP_MANAGE);

    private final TestMentorbase installation = TestMentorbase.with("ada", "ben", "cleo");
    private final ViewingRelationships viewing = installation.mentorbase().viewingRelationships();
    private final RelationshipId adaAndBen = installation.relationship("ada", "ben");
    private final RelationshipId adaAndCleo = installation.relationship("ada", "cleo");

    @Test
    void everybody_sees_their_own() {
        assertThat(list(actor("ada"), Optional.empty())).containsExactly(adaAndCleo, adaAndBen);
        assertThat(list(actor("ben"), Optional.empty())).containsExactly(adaAndBen);
        assertThat(viewing.one(actor("ben"), adaAndBen).value().id()).isEqualTo(adaAndBen);
    }

    @Test
    void a_coordinator_sees_all() {
        assertThat(list(COORDINATOR, Optional.empty())).containsExactly(adaAndCleo, adaAndBen);
        assertThat(viewing.one(COORDINATOR, adaAndBen).value().id()).isEqualTo(adaAndBen);
    }

    @Test
    void what_may_not_be_seen_and_what_does_not_exist_are_refused_alike() {
        assertRefused(RelationshipReason.RELATIONSHIP_UNKNOWN, () -> viewing.one(actor("cleo"), adaAndBen));
        assertRefused(RelationshipReason.RELATIONSHIP_UNKNOWN, () -> viewing.one(COORDINATOR, new RelationshipId(999)));
    }

    @Test
    void the_list_is_narrowed_to_active_ones_and_to_somebody() {
        installation
                .mentorbase()
                .endingRelationship()
                .end(COORDINATOR, new EndingRelationship.Command(adaAndBen, null, null));

        assertThat(list(COORDINATOR, Optional.of(true))).containsExactly(adaAndCleo);
        assertThat(list(COORDINATOR, Optional.of(false))).containsExactly(adaAndBen);
        assertThat(viewing.page(COORDINATOR, MAIN, Optional.empty(), Optional.of(new Username("cleo")), Paging.FIRST)
                        .total())
                .isOne();
    }

    @Test
    void mentors_and_mentees_are_those_of_active_relationships() {
        assertThat(usernames(viewing.menteesOf(actor("ada"), MAIN, new Username("ada"), Paging.FIRST)))
                .containsExactly("ben", "cleo");
        assertThat(usernames(viewing.mentorsOf(actor("ben"), MAIN, new Username("ben"), Paging.FIRST)))
                .containsExactly("ada");
        installation
                .mentorbase()
                .endingRelationship()
                .end(COORDINATOR, new EndingRelationship.Command(adaAndBen, null, null));

        assertThat(usernames(viewing.menteesOf(COORDINATOR, MAIN, new Username("ada"), Paging.FIRST)))
                .containsExactly("cleo");
        assertThat(usernames(viewing.mentorsOf(COORDINATOR, MAIN, new Username("ben"), Paging.FIRST)))
                .isEmpty();
    }

    @Test
    void nobody_sees_the_mentors_of_others_without_being_a_coordinator() {
        assertRefused(
                MemberReason.MEMBER_UNKNOWN,
                () -> viewing.mentorsOf(actor("cleo"), MAIN, new Username("ben"), Paging.FIRST));
        assertRefused(
                MemberReason.MEMBER_UNKNOWN,
                () -> viewing.menteesOf(
                        actor("cleo", Permission.MEMBER_READ_ALL), MAIN, new Username("ada"), Paging.FIRST));
        assertRefused(
                MemberReason.MEMBER_UNKNOWN,
                () -> viewing.menteesOf(COORDINATOR, MAIN, new Username("nobody"), Paging.FIRST));
    }

    @Test
    void a_programme_that_does_not_exist_is_refused() {
        assertRefused(
                ProgrammeReason.PROGRAMME_UNKNOWN,
                () -> viewing.page(COORDINATOR, OTHER, Optional.empty(), Optional.empty(), Paging.FIRST));
        assertRefused(
                ProgrammeReason.PROGRAMME_UNKNOWN,
                () -> viewing.mentorsOf(COORDINATOR, OTHER, new Username("ben"), Paging.FIRST));
    }

    private List<RelationshipId> list(Actor actor, Optional<Boolean> active) {
        return viewing.page(actor, MAIN, active, Optional.empty(), Paging.FIRST).items().stream()
                .map(Relationship::id)
                .toList();
    }

    private static List<String> usernames(Page<Member> page) {
        return page.items().stream().map(member -> member.username().value()).toList();
    }
}
