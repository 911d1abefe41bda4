package org.mentorbase.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedSet;
import java.time.Instant;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mentorbase.actor.Username;
import org.mentorbase.matching.pairing.MadePair;
import org.mentorbase.matching.pairing.Match;
import org.mentorbase.matching.pairing.Objective;
import org.mentorbase.matching.pairing.Unpaired;
import org.mentorbase.matchmaking.ChosenRules;
import org.mentorbase.matchmaking.Closeness;
import org.mentorbase.matchmaking.MatchmakingRepositories;
import org.mentorbase.matchmaking.PairingDraft;
import org.mentorbase.matchmaking.PairingId;
import org.mentorbase.matchmaking.PairingOutcome;
import org.mentorbase.matchmaking.PairingSummary;
import org.mentorbase.matchmaking.PairingTerms;
import org.mentorbase.page.Page;
import org.mentorbase.page.PageRequest;
import org.mentorbase.programme.Programme;
import org.mentorbase.programme.ProgrammeKey;
import org.mentorbase.transaction.StaleVersion;
import org.mentorbase.transaction.UnitOfWork;
import org.mentorbase.transaction.Versioned;

/** What {@link org.mentorbase.matchmaking.PairingDrafts} keeps and lists. */
public abstract class PairingDraftsContract {

    private static final ProgrammeKey OTHER = new ProgrammeKey("other");
    private static final Instant NOW = Instant.parse("2026-03-02T09:00:00.123456Z");
    private static final MadePair ADA_WITH_BEN = new MadePair("ada", "ben", 7, 3, false);
    private static final MadePair CLEO_WITH_BEN = new MadePair("cleo", "ben", 5, 0, true);

    /** The same store throughout a test, and a new one for each test. */
    protected abstract UnitOfWork<MatchmakingRepositories> matchmaking();

    @BeforeEach
    void another_programme() {
        work(repositories -> repositories.programmes().add(new Programme(OTHER, "Other programme", null, null)));
    }

    @Test
    void a_pairing_that_was_never_added_is_not_found() {
        assertThat(matchmaking()
                        .<Boolean>read(repositories -> repositories
                                .pairings()
                                .find(new PairingId(Long.MAX_VALUE))
                                .isPresent()))
                .isFalse();
    }

    @Test
    void every_id_is_new() {
        work(repositories -> assertThat(repositories.pairings().nextId())
                .isNotEqualTo(repositories.pairings().nextId()));
    }

    @Test
    void a_draft_is_found_as_added() {
        PairingDraft full = add(ProgrammeKey.MAIN, "name: ours\n# “ours”\n", ADA_WITH_BEN, CLEO_WITH_BEN);
        PairingDraft empty = add(OTHER, null);

        assertThat(stored(full)).isEqualTo(new Versioned<>(full, 1));
        assertThat(stored(empty)).isEqualTo(new Versioned<>(empty, 1));
    }

    @Test
    void a_draft_of_many_pairs_is_found_as_added() {
        MadePair[] pairs = IntStream.range(1000, 1500)
                .mapToObj(number -> new MadePair("mentee" + number, "mentor" + number, number, 0, false))
                .toArray(MadePair[]::new);
        PairingDraft draft = add(ProgrammeKey.MAIN, null, pairs);

        assertThat(stored(draft).value()).isEqualTo(draft);
    }

    @Test
    void the_pairing_that_it_stays_close_to_is_found_as_added() {
        PairingDraft earlier = add(ProgrammeKey.MAIN, null, ADA_WITH_BEN);
        PairingDraft close = addCloseTo(earlier);

        assertThat(stored(close).value()).isEqualTo(close);
        assertThat(page(1, null).items()).containsExactly(PairingSummary.of(close));
    }

    @Test
    void an_update_replaces_the_pairs_and_everybody_in_none() {
        PairingDraft draft = add(ProgrammeKey.MAIN, null, ADA_WITH_BEN, CLEO_WITH_BEN);
        PairingDraft next = new PairingDraft(
                draft.id(),
                terms(
                        ProgrammeKey.MAIN,
                        null,
                        ImmutableSortedSet.of(),
                        ImmutableSortedSet.of(CLEO_WITH_BEN.match()),
                        null),
                new PairingOutcome(
                        ImmutableList.of(ADA_WITH_BEN),
                        ImmutableList.of(new Unpaired("cleo", "Nobody is left.")),
                        ImmutableList.of(),
                        10,
                        12,
                        false,
                        1),
                draft.createdBy(),
                NOW,
                PairingDraft.State.PUBLISHED);

        assertThat(update(next, 1)).isEqualTo(new Versioned<>(next, 2));
        assertThat(stored(draft)).isEqualTo(new Versioned<>(next, 2));
    }

    @Test
    void an_update_of_what_has_changed_is_stale() {
        PairingDraft draft = add(ProgrammeKey.MAIN, null, ADA_WITH_BEN);
        update(draft, 1);

        matchmaking().rehearse(repositories -> {
            assertThatThrownBy(() -> repositories.pairings().update(draft, 1)).isInstanceOf(StaleVersion.class);
            return repositories;
        });
        assertThat(stored(draft)).isEqualTo(new Versioned<>(draft, 2));
    }

    @Test
    void one_that_is_removed_leaves_nothing_and_others_are_close_to_it_no_more() {
        PairingDraft removed = add(ProgrammeKey.MAIN, null, ADA_WITH_BEN);
        PairingDraft left = addCloseTo(removed);

        work(repositories -> repositories.pairings().remove(removed.id()));

        assertThat(page(9, null).items()).extracting(PairingSummary::id).containsExactly(left.id());
        assertThat(stored(left).value().terms().closeTo()).isNull();
        assertThat(stored(left).value().outcome()).isEqualTo(left.outcome());
    }

    @Test
    void the_newest_of_a_programme_come_first_page_by_page() {
        PairingDraft first = add(ProgrammeKey.MAIN, null, ADA_WITH_BEN);
        PairingDraft second = add(ProgrammeKey.MAIN, null, ADA_WITH_BEN, CLEO_WITH_BEN);
        add(OTHER, null);
        PairingDraft third = add(ProgrammeKey.MAIN, null);

        Page<PairingSummary> begin = page(2, null);
        Page<PairingSummary> end = page(2, begin.next());

        assertThat(begin.items()).containsExactly(PairingSummary.of(third), PairingSummary.of(second));
        assertThat(begin.total()).isEqualTo(3);
        assertThat(end.items()).containsExactly(PairingSummary.of(first));
        assertThat(end.next()).isNull();
    }

    private PairingDraft add(ProgrammeKey programme, @Nullable String rules, MadePair... pairs) {
        PairingOutcome outcome = outcome(List.of(pairs));
        return add(
                terms(
                        programme,
                        rules,
                        outcome.pinned(),
                        ImmutableSortedSet.of(new Match("dan", "ben"), new Match("ada", "eve")),
                        null),
                outcome);
    }

    private PairingDraft addCloseTo(PairingDraft earlier) {
        return add(
                terms(
                        ProgrammeKey.MAIN,
                        null,
                        ImmutableSortedSet.of(),
                        ImmutableSortedSet.of(),
                        new Closeness(earlier.id(), 5)),
                outcome(List.of(ADA_WITH_BEN)));
    }

    private PairingDraft add(PairingTerms terms, PairingOutcome outcome) {
        return matchmaking().execute(repositories -> {
            PairingDraft draft = new PairingDraft(
                    repositories.pairings().nextId(),
                    terms,
                    outcome,
                    new Username("operator"),
                    NOW,
                    PairingDraft.State.DRAFT);
            repositories.pairings().add(draft);
            return draft;
        });
    }

    private static PairingTerms terms(
            ProgrammeKey programme,
            @Nullable String rules,
            ImmutableSortedSet<Match> pins,
            ImmutableSortedSet<Match> forbidden,
            @Nullable Closeness closeTo) {
        return new PairingTerms(
                programme,
                Objective.FAIR,
                new ChosenRules(rules == null ? "mozilla" : "ours", rules),
                2,
                5,
                pins,
                forbidden,
                closeTo);
    }

    private static PairingOutcome outcome(List<MadePair> pairs) {
        long total = pairs.stream().mapToLong(MadePair::score).sum();
        return new PairingOutcome(
                ImmutableList.copyOf(pairs),
                ImmutableList.of(new Unpaired("dan", "None of the mentors is possible (2)."), new Unpaired("eve", "…")),
                ImmutableList.of(new Unpaired("dan", "There is no place left: the capacity is 0.")),
                total,
                total + 3_000_000_000L,
                true,
                4);
    }

    private Versioned<PairingDraft> update(PairingDraft draft, long version) {
        return matchmaking().execute(repositories -> repositories.pairings().update(draft, version));
    }

    private Versioned<PairingDraft> stored(PairingDraft draft) {
        return matchmaking().read(repositories -> repositories.pairings().require(draft.id()));
    }

    private Page<PairingSummary> page(int limit, @Nullable String cursor) {
        return matchmaking()
                .read(repositories ->
                        repositories.pairings().page(ProgrammeKey.MAIN, PageRequest.of("list", limit, cursor)));
    }

    private void work(Consumer<MatchmakingRepositories> work) {
        matchmaking().execute(repositories -> {
            work.accept(repositories);
            return repositories;
        });
    }
}
