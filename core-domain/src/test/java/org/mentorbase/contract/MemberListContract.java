package org.mentorbase.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mentorbase.devdata.SomeMember.aMember;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.mentorbase.actor.Username;
import org.mentorbase.invitation.PendingInvitation;
import org.mentorbase.invitation.Proposal;
import org.mentorbase.member.Member;
import org.mentorbase.member.MemberQuery;
import org.mentorbase.page.Page;
import org.mentorbase.page.PageRequest;
import org.mentorbase.relationship.ActiveRelationship;

/** What {@link org.mentorbase.member.Members} lists, and whom it finds to concern whom. */
public abstract class MemberListContract extends MentoringContract {

    @Test
    void the_list_is_ordered_by_username_and_paged() {
        addMembers("eve", "ada", "dan", "ben", "cleo");

        List<Page<Member>> pages = pages(2, page -> list(query -> query, page));

        assertThat(pages)
                .extracting(MemberListContract::usernames)
                .containsExactly(List.of("ada", "ben"), List.of("cleo", "dan"), List.of("eve"));
        assertThat(pages).extracting(Page::total).containsOnly(5L);
    }

    @Test
    void a_page_that_is_just_filled_is_the_last() {
        addMembers("ada", "ben");

        assertThat(pages(2, page -> list(query -> query, page))).hasSize(1);
    }

    @Test
    void nobody_makes_one_empty_page() {
        Page<Member> page = list(query -> query, first(10));

        assertThat(page).isEqualTo(new Page<>(page.items(), 0, null));
    }

    @Test
    void usernames_are_ordered_by_their_characters_and_by_no_language() {
        addMembers("éva", "ab", "a.b", "a_b", "a-b", "a2", "zoe", "_x", "ß", "a@b");

        assertThat(usernames(list(query -> query, first(100))))
                .containsExactly("_x", "a-b", "a.b", "a2", "a@b", "a_b", "ab", "zoe", "ß", "éva");
    }

    @Test
    void paging_goes_on_behind_what_was_removed_from_the_list() {
        addMembers("ada", "ben", "cleo");
        Page<Member> page = list(MemberListContract::onlyActive, PageRequest.of("list", 2, null));
        work(repositories -> repositories.members().deactivateAll(List.of(name("ben"))));

        PageRequest next = PageRequest.of("list", 2, page.next());

        assertThat(usernames(list(MemberListContract::onlyActive, next))).containsExactly("cleo");
    }

    @Test
    void the_list_is_narrowed_to_the_active_or_the_inactive() {
        addMembers(aMember("ada"), aMember("ben").inactive());

        assertThat(found(query -> query.active(true))).containsExactly("ada");
        assertThat(found(query -> query.active(false))).containsExactly("ben");
        assertThat(found(query -> query)).containsExactly("ada", "ben");
    }

    @Test
    void the_list_is_narrowed_to_a_division_and_to_groups_of_a_name() {
        addMembers(
                aMember("ada").inDivision("C"),
                aMember("ben").inGroup("C", "Applied Mechanics"),
                aMember("cleo").inGroup("D", "Applied Mechanics"),
                aMember("dan"));

        assertThat(found(query -> query.division("C"))).containsExactly("ada", "ben");
        assertThat(found(query -> query.group("Applied Mechanics"))).containsExactly("ben", "cleo");
        assertThat(found(query -> query.division("D").group("Applied Mechanics")))
                .containsExactly("cleo");
        assertThat(found(query -> query.group("applied mechanics"))).isEmpty();
        assertThat(found(query -> query.division("X"))).isEmpty();
    }

    @Test
    void text_is_looked_for_in_the_username_every_name_and_the_address() {
        addMembers(
                aMember("needle1"),
                aMember("ada").called("A Needle", "B"),
                aMember("ben").called("A", "Needlework"),
                aMember("cleo").withFirstNames("John Needle Smith"),
                aMember("dan").withEmail("dan@needle.example"),
                aMember("eve").inGroup("C", "Applied Mechanics"));

        assertThat(found(query -> query.text("nEEDLE"))).containsExactly("ada", "ben", "cleo", "dan", "needle1");
    }

    @Test
    void case_is_ignored_beyond_ascii() {
        addMembers(aMember("ada").called("Émile", "Škoda"), aMember("ben").called("ЮРИЙ", "ΩMEGA"));

        assertThat(found(query -> query.text("émile"))).containsExactly("ada");
        assertThat(found(query -> query.text("ÉMILE"))).containsExactly("ada");
        assertThat(found(query -> query.text("škODA"))).containsExactly("ada");
        assertThat(found(query -> query.text("юрий"))).containsExactly("ben");
        assertThat(found(query -> query.text("ωmega"))).containsExactly("ben");
    }

    @Test
    void text_is_taken_literally() {
        addMembers(
                aMember("ada").called("100%", "under_score"),
                aMember("ben").called("back\\slash", "quo'te"),
                aMember("cleo").called("100x", "underXscore"));

        assertThat(found(query -> query.text("%"))).containsExactly("ada");
        assertThat(found(query -> query.text("100%"))).containsExactly("ada");
        assertThat(found(query -> query.text("r_s"))).containsExactly("ada");
        assertThat(found(query -> query.text("_"))).containsExactly("ada");
        assertThat(found(query -> query.text("\\"))).containsExactly("ben");
        assertThat(found(query -> query.text("k\\s"))).containsExactly("ben");
        assertThat(found(query -> query.text("o't"))).containsExactly("ben");
        assertThat(found(query -> query.text("\\%"))).isEmpty();
        assertThat(found(query -> query.text("!"))).isEmpty();
        assertThat(found(query -> query.text("[a-z]"))).isEmpty();
        assertThat(found(query -> query.text(".*"))).isEmpty();
    }

    @Test
    void text_that_is_empty_is_found_in_everybody() {
        addMembers("ada", "ben");

        assertThat(found(query -> query.text(""))).containsExactly("ada", "ben");
    }

    @Test
    void filters_narrow_the_total_too() {
        addMembers(aMember("ada").inDivision("C"), aMember("ben").inDivision("C"), aMember("cleo"));

        Page<Member> page = list(query -> query.division("C"), first(1));

        assertThat(page.total()).isEqualTo(2);
        assertThat(page.next()).isNotNull();
    }

    @Test
    void those_who_share_an_invitation_or_a_relationship_concern_each_other() {
        addMembers("ada", "ben", "cleo", "dan", "eve");
        addOtherProgramme();
        invite("ada", "ben", "eve");
        relate("cleo", "ada");

        assertThat(concern("ada", "ben")).isTrue();
        assertThat(concern("ben", "ada")).isTrue();
        assertThat(concern("ada", "cleo")).isTrue();
        assertThat(concern("ben", "cleo")).isFalse();
        assertThat(concern("eve", "ada")).as("to have invited two others").isFalse();
        assertThat(concern("ada", "dan")).isFalse();
    }

    @Test
    void the_list_is_narrowed_to_oneself_and_those_who_concern_one() {
        addMembers("ada", "ben", "cleo", "dan", "eve");
        addOtherProgramme();
        invite("ada", "ben", "eve");
        invite("ben", "ada", "ada");
        relate("cleo", "ada");

        assertThat(found(query -> query.concerning("ada"))).containsExactly("ada", "ben", "cleo");
        assertThat(found(query -> query.concerning("cleo"))).containsExactly("ada", "cleo");
        assertThat(found(query -> query.concerning("dan"))).containsExactly("dan");
        assertThat(found(query -> query.concerning("stranger"))).isEmpty();
        assertThat(list(query -> query.concerning("ada"), first(2)).total()).isEqualTo(3);
    }

    private void invite(String mentor, String mentee, String by) {
        work(repositories -> repositories
                .invitations()
                .add(PendingInvitation.create(
                        new Proposal(repositories.invitations().nextId(), MAIN, pair(mentor, mentee), name(by), NOW))));
    }

    private void relate(String mentor, String mentee) {
        work(repositories -> repositories
                .relationships()
                .add(new ActiveRelationship(
                        repositories.relationships().nextId(), OTHER, pair(mentor, mentee), Instant.EPOCH)));
    }

    private boolean concern(String person, String other) {
        return read(repositories -> repositories.members().concern(name(person), name(other)));
    }

    private List<String> found(UnaryOperator<Narrowing> narrowing) {
        return usernames(list(narrowing, first(1000)));
    }

    private Page<Member> list(UnaryOperator<Narrowing> narrowing, PageRequest page) {
        MemberQuery query = narrowing.apply(Narrowing.NONE).query(page);
        return read(repositories -> repositories.members().page(query));
    }

    private static Narrowing onlyActive(Narrowing query) {
        return query.active(true);
    }

    private static List<String> usernames(Page<Member> page) {
        return page.items().stream().map(member -> member.username().value()).toList();
    }

    private record Narrowing(
            Optional<Boolean> active,
            Optional<String> division,
            Optional<String> group,
            Optional<String> text,
            Optional<Username> concerning) {

        static final Narrowing NONE =
                new Narrowing(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());

        Narrowing active(boolean wanted) {
            return new Narrowing(Optional.of(wanted), division, group, text, concerning);
        }

        Narrowing division(String letter) {
            return new Narrowing(active, Optional.of(letter), group, text, concerning);
        }

        Narrowing group(String name) {
            return new Narrowing(active, division, Optional.of(name), text, concerning);
        }

        Narrowing text(String part) {
            return new Narrowing(active, division, group, Optional.of(part), concerning);
        }

        Narrowing concerning(String person) {
            return new Narrowing(active, division, group, text, Optional.of(name(person)));
        }

        MemberQuery query(PageRequest page) {
            return new MemberQuery(active, division, group, text, concerning, page);
        }
    }
}
