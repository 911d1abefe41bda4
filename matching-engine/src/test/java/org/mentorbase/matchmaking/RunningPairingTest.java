package org.mentorbase.matchmaking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.mentorbase.devdata.SomePreferences.aMentee;
import static org.mentorbase.devdata.SomePreferences.aMentor;
import static org.mentorbase.devdata.SomePreferences.both;
import static org.mentorbase.fixture.Refused.assertRefused;
import static org.mentorbase.fixture.Refused.problems;
import static org.mentorbase.matchmaking.Matchmaker.MAX;
import static org.mentorbase.matchmaking.Matchmaker.pairs;
import static org.mentorbase.matchmaking.Matchmaker.terms;

import com.google.common.collect.ImmutableSortedSet;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.mentorbase.actor.ActorReason;
import org.mentorbase.event.Event;
import org.mentorbase.event.EventQuery;
import org.mentorbase.fixture.TestMentorbase;
import org.mentorbase.matching.pairing.Match;
import org.mentorbase.matching.pairing.Objective;
import org.mentorbase.matching.pairing.Unpaired;
import org.mentorbase.page.PageRequest;
import org.mentorbase.page.Paging;
import org.mentorbase.programme.Programme;
import org.mentorbase.programme.ProgrammeKey;
import org.mentorbase.programme.ProgrammeReason;
import org.mentorbase.refusal.Problem;

class RunningPairingTest {

    private static final String MORNING = "09:00 - 12:00 UTC";

    private final TestMentorbase test = TestMentorbase.with("ada", "ben", "cleo", "dan", "eve");
    private final Matchmaker max = new Matchmaker(test);

    @BeforeEach
    void two_mentees_for_one_mentor_and_one_whom_nobody_suits() {
        test.say(aMentee("ada").at(MORNING).wanting("Looms"));
        test.say(aMentee("ben").at(MORNING));
        test.say(aMentee("dan").at("20:00 - 21:00 UTC"));
        test.say(aMentor("cleo").at(MORNING).teaching("Looms").withCapacity(1));
    }

    @ParameterizedTest
    @EnumSource
    void everybody_is_paired_by_the_objective(Objective objective) {
        PairingDraft draft = max.run(objective);

        assertThat(pairs(draft)).containsExactly("ada with cleo");
        assertThat(draft.terms().objective()).isEqualTo(objective);
        assertThat(draft.state()).isEqualTo(PairingDraft.State.DRAFT);
        assertThat(draft.createdBy()).isEqualTo(MAX.username());
        assertThat(draft.outcome().totalScore()).isEqualTo(draft.outcome().upperBound());
        assertThat(draft.outcome().worstOff()).hasValue((int) draft.outcome().totalScore());
        assertThat(draft.outcome().blockingPairs()).isZero();
        assertThat(max.stored(draft).value()).isEqualTo(draft);
    }

    @Test
    void everybody_who_is_in_no_pair_is_told_why() {
        PairingDraft draft = max.run();

        assertThat(draft.outcome().unpairedMentees()).extracting(Unpaired::id).containsExactly("ben", "dan");
        assertThat(draft.outcome().unpairedMentees().get(1).because()).contains("no availability in common");
        assertThat(draft.outcome().unpairedMentors()).isEmpty();
    }

    @Test
    void nobody_is_paired_with_themselves_whatever_the_rules_say() {
        TestMentorbase alone = TestMentorbase.with("eve");
        alone.say(both("eve").teaching("Looms").wanting("Looms"));

        PairingDraft draft = new Matchmaker(alone)
                .matchmaking()
                .runningPairing()
                .run(MAX, terms(Objective.COVERAGE, new ChosenRules("anything goes", "anything goes")))
                .value();

        assertThat(draft.outcome().pairs()).isEmpty();
        assertThat(draft.outcome().unpairedMentees().get(0).because()).contains("It is the same person.");
    }

    @Test
    void a_programme_without_mentors_has_an_empty_pairing_that_says_so() {
        test.deactivate("cleo");

        PairingDraft draft = max.run();

        assertThat(draft.outcome().pairs()).isEmpty();
        assertThat(draft.outcome().unpairedMentees())
                .hasSize(3)
                .allMatch(one -> one.because().equals("There is no mentor."));
    }

    @Test
    void relationships_and_pending_invitations_take_capacity() {
        test.invitation("cleo", "eve");

        assertThat(pairs(max.run())).isEmpty();
    }

    @Test
    void a_minimum_score_leaves_pairs_out() {
        PairingTerms high = new PairingTerms(
                ProgrammeKey.MAIN,
                Objective.TOTAL,
                ChosenRules.USUAL,
                1,
                100,
                ImmutableSortedSet.of(),
                ImmutableSortedSet.of(),
                null);

        PairingDraft draft = max.matchmaking().runningPairing().run(MAX, high).value();

        assertThat(pairs(draft)).isEmpty();
    }

    @Test
    void only_matchmakers_may() {
        PairingId id = max.run().id();
        var ada = TestMentorbase.actor("ada");

        assertRefused(
                ActorReason.NOT_PERMITTED,
                () -> max.matchmaking().runningPairing().run(ada, terms(Objective.TOTAL)));
        assertRefused(
                ActorReason.NOT_PERMITTED,
                () -> max.matchmaking().viewingPairings().one(ada, id));
        assertRefused(
                ActorReason.NOT_PERMITTED,
                () -> max.matchmaking().viewingPairings().page(ada, ProgrammeKey.MAIN, Paging.FIRST));
        assertRefused(
                ActorReason.NOT_PERMITTED,
                () -> max.matchmaking().publishingPairing().publish(ada, id, null));
    }

    @ParameterizedTest
    @CsvSource({
        "0, 0, MENTEE_LIMIT_OUT_OF_RANGE",
        "-1, 0, MENTEE_LIMIT_OUT_OF_RANGE",
        "1001, 0, MENTEE_LIMIT_OUT_OF_RANGE",
        "1, -1, MINIMUM_SCORE_OUT_OF_RANGE",
        "1, 2000001, MINIMUM_SCORE_OUT_OF_RANGE"
    })
    void numbers_that_mean_nothing_are_refused(int limit, int minimum, PairingReason reason) {
        assertRefused(
                reason,
                () -> new PairingTerms(
                        ProgrammeKey.MAIN,
                        Objective.TOTAL,
                        ChosenRules.USUAL,
                        limit,
                        minimum,
                        ImmutableSortedSet.of(),
                        ImmutableSortedSet.of(),
                        null));
    }

    @Test
    void every_pin_that_is_impossible_is_named() {
        PairingTerms terms = terms(
                Objective.TOTAL,
                new Match("ada", "cleo"),
                new Match("ben", "cleo"),
                new Match("dan", "cleo"),
                new Match("ada", "nobody"));

        assertThat(problems(() -> max.matchmaking().runningPairing().run(MAX, terms)))
                .extracting(Problem::reason, Problem::field, Problem::value)
                .contains(
                        tuple(PairingReason.MENTOR_TAKES_NO_PART, "mentor", "nobody"),
                        tuple(PairingReason.MENTOR_PINNED_TOO_OFTEN, "mentor", "cleo"),
                        tuple(PairingReason.PIN_BREAKS_RULE, "mentee", "dan"));
        assertThat(events()).noneMatch(type -> type.startsWith("pairing-"));
    }

    @Test
    void a_programme_that_does_not_exist_is_refused() {
        assertRefused(
                ProgrammeReason.PROGRAMME_UNKNOWN,
                () -> max.matchmaking()
                        .runningPairing()
                        .run(
                                MAX,
                                new PairingTerms(
                                        new ProgrammeKey("none"),
                                        Objective.TOTAL,
                                        ChosenRules.USUAL,
                                        1,
                                        0,
                                        ImmutableSortedSet.of(),
                                        ImmutableSortedSet.of(),
                                        null)));
    }

    @Test
    void an_earlier_pairing_is_kept_unless_a_change_gains_enough_also_when_it_is_adjusted() {
        PairingDraft earlier = max.run(terms(Objective.TOTAL, new Match("ben", "cleo")));

        PairingDraft close = max.run(closeTo(new Closeness(earlier.id(), 100)));
        PairingDraft free = max.run(closeTo(new Closeness(earlier.id(), 0)));

        assertThat(pairs(close)).containsExactly("ben with cleo");
        assertThat(pairs(free)).containsExactly("ada with cleo");
        assertThat(close.outcome().upperBound()).isEqualTo(free.outcome().totalScore());
        assertThat(max.stored(close).value()).isEqualTo(close);
        AdjustedPairing adjusted = max.adjust(close, Adjustment.FORBID, "cleo", "dan");
        assertThat(pairs(adjusted.draft().value())).containsExactly("ben with cleo");
        assertThat(max.explain(close, "cleo", "ada").account().made()).isFalse();
    }

    @Test
    void a_pairing_that_is_not_there_or_of_another_programme_cannot_be_stayed_close_to() {
        PairingDraft main = max.run();
        ProgrammeKey other = new ProgrammeKey("other");
        test.mentoring().execute(repositories -> {
            repositories.programmes().add(new Programme(other, "Other", null, null));
            return other;
        });

        assertRefused(PairingReason.PAIRING_UNKNOWN, () -> max.run(closeTo(new Closeness(new PairingId(77), 0))));
        assertRefused(
                PairingReason.CLOSE_TO_OTHER_PROGRAMME,
                () -> max.matchmaking()
                        .runningPairing()
                        .run(
                                MAX,
                                new PairingTerms(
                                        other,
                                        Objective.TOTAL,
                                        ChosenRules.USUAL,
                                        1,
                                        0,
                                        ImmutableSortedSet.of(),
                                        ImmutableSortedSet.of(),
                                        new Closeness(main.id(), 0))));
    }

    @Test
    void points_per_change_that_mean_nothing_are_refused() {
        PairingId any = new PairingId(1);

        assertThat(Closeness.of(null, null)).isNull();
        assertThat(Closeness.of(any, null)).isEqualTo(new Closeness(any, 0));
        assertRefused(PairingReason.POINTS_PER_CHANGE_OF_NOTHING, () -> Closeness.of(null, 3));
        assertRefused(PairingReason.POINTS_PER_CHANGE_OUT_OF_RANGE, () -> Closeness.of(any, -1));
        assertRefused(PairingReason.POINTS_PER_CHANGE_OUT_OF_RANGE, () -> Closeness.of(any, 1_000_001));
    }

    private static PairingTerms closeTo(Closeness closeness) {
        return new PairingTerms(
                ProgrammeKey.MAIN,
                Objective.TOTAL,
                ChosenRules.USUAL,
                1,
                0,
                ImmutableSortedSet.of(),
                ImmutableSortedSet.of(),
                closeness);
    }

    @Test
    void an_objective_that_there_is_not_is_refused() {
        assertThat(Objectives.parse("Fair")).isEqualTo(Objective.FAIR);
        assertThat(Objectives.parse("stable-for-mentors")).isEqualTo(Objective.STABLE_FOR_MENTORS);
        assertRefused(PairingReason.OBJECTIVE_UNKNOWN, () -> Objectives.parse("best"));
    }

    @Test
    void the_log_has_numbers_and_no_words() {
        max.run();

        assertThat(events())
                .last()
                .isEqualTo("pairing-drafted {programme=main, pairing=1, objective=COVERAGE, pairs=1," + " totalScore="
                        + max.run().outcome().totalScore() + "}");
    }

    private List<String> events() {
        return test
                .mentoring()
                .read(repositories -> repositories
                        .events()
                        .page(new EventQuery(
                                0, Optional.empty(), Optional.empty(), PageRequest.of("list", 1000, null))))
                .items()
                .stream()
                .map(Event::change)
                .map(change -> change.type() + " " + change.data())
                .toList();
    }
}
