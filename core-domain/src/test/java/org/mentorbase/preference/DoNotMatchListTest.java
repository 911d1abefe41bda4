package org.mentorbase.preference;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mentorbase.fixture.Refused.assertRefused;
import static org.mentorbase.fixture.TestMentorbase.actor;

import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.mentorbase.actor.Actor;
import org.mentorbase.actor.Permission;
import org.mentorbase.actor.Username;
import org.mentorbase.event.Change;
import org.mentorbase.event.Event;
import org.mentorbase.fixture.TestMentorbase;
import org.mentorbase.member.MemberReason;
import org.mentorbase.page.Paging;
import org.mentorbase.programme.ProgrammeKey;
import org.mentorbase.transaction.VersionReason;
import org.mentorbase.transaction.Versioned;
import org.mentorbase.validation.ConstraintReason;

class DoNotMatchListTest {

    private static final Actor ADA = actor("ada");

    private final TestMentorbase test = TestMentorbase.with("ada", "ben", "cleo");

    @Test
    void a_member_keeps_a_list_in_each_programme() {
        assertThat(list(ADA).version()).isZero();

        change(ADA, before -> people("ben", "cleo"), null);

        assertThat(list(ADA).value().doNotMatch()).containsExactly(name("ben"), name("cleo"));
        change(ADA, before -> Sets.difference(before, people("ben")), 1L);
        assertThat(list(ADA).value().doNotMatch()).containsExactly(name("cleo"));
        assertRefused(VersionReason.CHANGED_SINCE_READ, () -> change(ADA, before -> people(), 1L));
    }

    @Test
    void only_the_member_and_the_operator_see_and_change_it() {
        Actor coordinator = actor("ben", Permission.values());

        assertRefused(MemberReason.MEMBER_UNKNOWN, () -> list(coordinator));
        assertRefused(MemberReason.MEMBER_UNKNOWN, () -> change(coordinator, before -> people("cleo"), null));
        assertThat(change(Actor.OPERATOR, before -> people("cleo"), null).version())
                .isOne();
        assertThat(list(Actor.OPERATOR).value().doNotMatch()).containsExactly(name("cleo"));
    }

    @Test
    void the_event_tells_nothing_but_whose_list_was_changed() {
        change(ADA, list -> people("ben"), null);
        change(ADA, list -> people("ben"), null);

        assertThat(test.mentorbase()
                        .viewingEvents()
                        .page(Actor.OPERATOR, 0, Optional.empty(), Paging.FIRST)
                        .items())
                .extracting(Event::change)
                .filteredOn(change -> change.type().equals("do-not-match-changed"))
                .isEqualTo(
                        List.of(Change.of("do-not-match-changed", name("ada")).with("programme", "main")));
    }

    @Test
    void nobody_who_is_no_member_stands_on_it_and_not_oneself() {
        assertRefused(MemberReason.PERSON_UNKNOWN, () -> change(ADA, before -> people("nobody"), null));
        assertRefused(PreferenceReason.DO_NOT_MATCH_ONESELF, () -> change(ADA, before -> people("ada"), null));
        assertThat(list(ADA).version()).isZero();
    }

    @Test
    void it_has_at_most_a_hundred_names() {
        Set<Username> many =
                IntStream.range(0, 101).mapToObj(number -> name("u" + number)).collect(Collectors.toSet());

        assertRefused(ConstraintReason.TOO_MANY, () -> change(ADA, before -> many, null));
    }

    private Versioned<DoNotMatchList> list(Actor actor) {
        return test.mentorbase().viewingDoNotMatchList().one(actor, ProgrammeKey.MAIN, name("ada"));
    }

    private Versioned<DoNotMatchList> change(
            Actor actor, UnaryOperator<Set<Username>> change, @Nullable Long ifVersion) {
        return test.mentorbase()
                .changingDoNotMatchList()
                .change(actor, new ChangingDoNotMatchList.Command(ProgrammeKey.MAIN, name("ada"), change, ifVersion));
    }

    private static Set<Username> people(String... names) {
        return Arrays.stream(names).map(Username::new).collect(ImmutableSet.toImmutableSet());
    }

    private static Username name(String username) {
        return new Username(username);
    }
}
