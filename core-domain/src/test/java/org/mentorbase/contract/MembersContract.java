package org.mentorbase.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.mentorbase.devdata.SomeMember.aMember;

import com.google.common.collect.ImmutableMap;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.mentorbase.actor.Username;
import org.mentorbase.devdata.SomeMember;
import org.mentorbase.member.Member;
import org.mentorbase.member.MemberReason;
import org.mentorbase.member.Members;
import org.mentorbase.member.ResearchGroup;
import org.mentorbase.refusal.Refusal;
import org.mentorbase.transaction.Versioned;

/** What {@link Members} keeps of people. {@link MemberListContract} has what it lists. */
public abstract class MembersContract extends MentoringContract {

    @Test
    void who_was_never_added_is_not_found() {
        assertThat(find("ada")).isEmpty();
    }

    @Test
    void a_member_is_found_as_added_in_version_1() {
        SomeMember ada = aMember("ada")
                .called("Ada", "King-Noel, Gräfin “Lovelace” 李")
                .withFirstNames("Augusta Ada\u0301 Byron 𝔸")
                .withEmail("ada@analytical.example")
                .inGroup("C", "Applied Mechanics");
        addMembers(ada);

        assertThat(find("ada")).contains(new Versioned<>(ada.build(), 1));
    }

    @Test
    void what_nobody_knows_of_a_member_stays_unknown() {
        addMembers(aMember("ada").inactive());

        Member found = stored("ada").value();

        assertThat(found).isEqualTo(aMember("ada").inactive().build());
        assertThat(found.surname()).isNull();
    }

    @Test
    void the_longest_names_are_kept_whole() {
        String longest = "é".repeat(Member.LONGEST_NAME);
        SomeMember ada = aMember("a".repeat(Username.LONGEST))
                .called(longest, longest)
                .withFirstNames(longest)
                .withEmail("a".repeat(Username.LONGEST) + "@" + "d".repeat(253));
        addMembers(ada);

        assertThat(stored(ada.username().value()).value()).isEqualTo(ada.build());
    }

    @Test
    void of_hundreds_added_at_once_every_character_is_kept() {
        List<Member> people = IntStream.range(0, 300)
                .mapToObj(i -> aMember("m" + i).called("\\N\\" + i, "tab\tline\nreturn\r\"quoted\", {a,b} é 𝔸"))
                .map(SomeMember::build)
                .toList();
        work(repositories -> repositories.members().addAll(people));

        assertThat(people)
                .allSatisfy(
                        member -> assertThat(stored(member.username().value())).isEqualTo(new Versioned<>(member, 1)));
    }

    @Test
    void of_hundreds_added_at_once_nobody_is_added_twice() {
        addMembers("m299");
        List<Member> people =
                IntStream.range(0, 300).mapToObj(i -> aMember("m" + i).build()).toList();

        assertStale(repositories -> repositories.members().addAll(people));

        assertThat(find("m0")).isEmpty();
    }

    @Test
    void the_list_is_empty_until_somebody_is_added() {
        boolean before = read(repositories -> repositories.members().isEmpty());
        addMembers(aMember("ada").inactive());
        boolean after = read(repositories -> repositories.members().isEmpty());

        assertThat(before).isTrue();
        assertThat(after).isFalse();
    }

    @Test
    void an_empty_list_can_be_filled() {
        List<Long> counted = new ArrayList<>();
        work(repositories -> {
            repositories.members().lockForImport();
            counted.add(repositories.members().fill(() -> {
                repositories.divisions().addResearchGroups(List.of(new ResearchGroup("C", "Tribology")));
                repositories
                        .members()
                        .addAll(List.of(
                                aMember("ada").inGroup("C", "Tribology").build(),
                                aMember("ben").build()));
                return repositories.members().countActive();
            }));
        });

        assertThat(counted).containsExactly(2L);
        assertThat(stored("ada").value().researchGroup()).isEqualTo("Tribology");
    }

    @Test
    void nobody_is_added_twice() {
        addMembers("ada");

        assertStale(repositories ->
                repositories.members().addAll(List.of(aMember("ada").build())));
    }

    @Test
    void an_update_replaces_the_member_and_counts() {
        addMembers(aMember("ada").called("Ada", "Byron").inGroup("C", "Applied Mechanics"));
        Member married = aMember("ada").called("Ada", "Lovelace").inactive().build();
        work(repositories -> repositories.members().updateAll(List.of(married)));

        assertThat(stored("ada")).isEqualTo(new Versioned<>(married, 2));
    }

    @Test
    void who_is_deactivated_keeps_everything_else() {
        SomeMember ada = aMember("ada").called("Ada", "Lovelace").inDivision("F");
        addMembers(ada, aMember("ben"));
        work(repositories -> repositories.members().deactivateAll(List.of(name("ada"))));

        assertThat(stored("ada")).isEqualTo(new Versioned<>(ada.inactive().build(), 2));
        assertThat(stored("ben")).isEqualTo(new Versioned<>(aMember("ben").build(), 1));
    }

    @Test
    void writing_nobody_does_nothing() {
        work(repositories -> {
            repositories.members().addAll(List.of());
            repositories.members().updateAll(List.of());
            repositories.members().deactivateAll(List.of());
        });

        assertThat(countActive()).isZero();
    }

    @Test
    void those_of_the_given_people_who_are_members_are_found() {
        addMembers("ada", "ben", "cleo");

        assertThat(findAll(List.of(name("cleo"), name("nobody"), name("ada"))))
                .containsOnlyKeys(name("ada"), name("cleo"))
                .containsEntry(name("ada"), aMember("ada").build());
        assertThat(findAll(List.of())).isEmpty();
    }

    @Test
    void thousands_are_written_and_found_at_once() {
        List<Member> thousands = IntStream.range(0, 2500)
                .mapToObj(number -> aMember("m" + number).build())
                .toList();
        List<Username> usernames = thousands.stream().map(Member::username).toList();
        work(repositories -> repositories.members().addAll(thousands));

        assertThat(findAll(usernames)).hasSize(2500);
        work(repositories -> repositories.members().deactivateAll(usernames));
        assertThat(countActive()).isZero();
    }

    @Test
    void the_active_members_are_counted() {
        addMembers(aMember("ada"), aMember("ben").inactive(), aMember("cleo"));

        assertThat(countActive()).isEqualTo(2);
    }

    @Test
    void everybody_is_given_out_ordered_by_username() {
        addMembers(aMember("cleo"), aMember("ben").inactive(), aMember("ada"));

        assertThat(givenOut(false)).containsExactly("ada", "ben", "cleo");
        assertThat(givenOut(true)).containsExactly("ada", "cleo");
    }

    @Test
    void who_is_required_must_exist_and_be_active() {
        addMembers(aMember("ben").inactive());

        assertThat(reasonOfRequiring("nobody")).isEqualTo(MemberReason.PERSON_UNKNOWN);
        assertThat(reasonOfRequiring("ben")).isEqualTo(MemberReason.MEMBER_INACTIVE);
    }

    @Test
    void imports_do_not_interleave() {
        Crowd crowd = new Crowd(4);
        crowd.eachDoes(number -> work(repositories -> {
            repositories.members().lockForImport();
            crowd.alone(() -> {
                long before = repositories.members().countActive();
                repositories.members().addAll(List.of(aMember("m" + before).build()));
            });
        }));

        assertThat(countActive()).isEqualTo(4);
    }

    private Optional<Versioned<Member>> find(String username) {
        return read(repositories -> repositories.members().find(name(username)));
    }

    private ImmutableMap<Username, Member> findAll(List<Username> usernames) {
        return read(repositories -> repositories.members().findAll(usernames));
    }

    private long countActive() {
        return read(repositories -> repositories.members().countActive());
    }

    private Versioned<Member> stored(String username) {
        return find(username).orElseThrow();
    }

    private List<String> givenOut(boolean onlyActive) {
        List<String> usernames = new ArrayList<>();
        work(repositories -> repositories
                .members()
                .forEach(onlyActive, member -> usernames.add(member.username().value())));
        return usernames;
    }

    private MemberReason reasonOfRequiring(String username) {
        Refusal refusal = catchThrowableOfType(
                Refusal.class,
                () -> read(repositories -> repositories.members().requireActive("mentor", name(username))));
        return (MemberReason) refusal.reason();
    }
}
