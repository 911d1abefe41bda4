package org.mentorbase.madeup;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.Multiset;
import com.google.common.collect.Multisets;
import com.google.common.collect.TreeMultiset;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.mentorbase.actor.Username;

class MadeUpPeopleTest {

    private static final int PEOPLE = 5_000;

    private final List<MadeUpPerson> people =
            IntStream.range(0, PEOPLE).mapToObj(new MadeUpPeople(7)::person).toList();

    @Test
    void each_is_made_without_the_others() {
        assertThat(new MadeUpPeople(7).person(1234)).isEqualTo(people.get(1234));
        assertThat(new MadeUpPeople(8).person(1234)).isNotEqualTo(people.get(1234));
    }

    @Test
    void nobody_shares_a_username() {
        assertThat(people)
                .extracting(MadeUpPerson::username)
                .doesNotHaveDuplicates()
                .allMatch(name -> Username.from(name).isPresent());
    }

    @Test
    void managers_are_made_before_those_who_report_to_them() {
        assertThat(people).allMatch(person -> person.manager() == null || person.manager() < person.number());
    }

    @Test
    void groups_are_of_uneven_size_and_some_interests_are_rare() {
        Multiset<String> groups = TreeMultiset.create();
        Multiset<String> interests = TreeMultiset.create();
        people.forEach(person -> {
            groups.add(person.group().division() + person.group().name());
            interests.addAll(person.interests());
        });

        assertUneven(groups, 25);
        assertUneven(interests, 30);
    }

    private static void assertUneven(Multiset<String> counted, int atLeast) {
        List<Integer> counts = Multisets.copyHighestCountFirst(counted).entrySet().stream()
                .map(Multiset.Entry::getCount)
                .toList();
        assertThat(counts).hasSizeGreaterThanOrEqualTo(atLeast);
        assertThat(counts.get(0)).isGreaterThan(10 * counts.get(counts.size() - 1));
    }

    @Test
    void some_seek_some_offer_some_do_both_some_are_silent_and_some_are_gone() {
        assertThat(people.stream().filter(MadeUpPerson::isMentee).count()).isBetween(1_500L, 3_500L);
        assertThat(people.stream().filter(MadeUpPerson::isMentor).count()).isBetween(1_000L, 3_000L);
        assertThat(people.stream().filter(person -> person.isMentor() && person.isMentee()))
                .isNotEmpty();
        assertThat(people.stream().filter(MadeUpPerson::silent).count()).isBetween(500L, 1_200L);
        assertThat(people.stream().filter(person -> !person.active()).count()).isBetween(150L, 450L);
    }
}
