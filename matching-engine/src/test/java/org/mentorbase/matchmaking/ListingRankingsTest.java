package org.mentorbase.matchmaking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mentorbase.devdata.SomePreferences.aMentee;
import static org.mentorbase.devdata.SomePreferences.aMentor;
import static org.mentorbase.fixture.Refused.assertRefused;
import static org.mentorbase.fixture.TestMentorbase.actor;
import static org.mentorbase.matchmaking.Matchmaker.MAX;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mentorbase.fixture.TestMentorbase;
import org.mentorbase.matching.participant.Party;
import org.mentorbase.matching.rule.ShippedRules;
import org.mentorbase.matching.score.Part;
import org.mentorbase.page.Page;
import org.mentorbase.page.PageReason;
import org.mentorbase.page.Paging;
import org.mentorbase.programme.ProgrammeKey;

class ListingRankingsTest {

    private static final String MORNING = "09:00 - 12:00 UTC";

    private final TestMentorbase test = TestMentorbase.with("ada", "ben", "cleo", "dan", "eve");
    private final ListingRankings rankings = new Matchmaker(test).matchmaking().listingRankings();

    @BeforeEach
    void people() {
        test.say(aMentee("ada").at(MORNING).wanting("Looms", "Poetry"));
        test.say(aMentee("eve").at(MORNING).wanting("Looms"));
        test.say(aMentor("ben").at(MORNING).teaching("Looms"));
        test.say(aMentor("cleo").at(MORNING).teaching("Poetry", "Looms"));
        test.say(aMentor("dan").at("15:00 - 18:00 UTC").teaching("Looms"));
    }

    @Test
    void everybody_has_their_best_candidates_one_after_the_other() {
        List<String> found = new ArrayList<>();

        int people = rankings.all(MAX, query(Party.MENTEE, 1), ranked -> found.add(named(ranked)));

        assertThat(people).isEqualTo(2);
        assertThat(found).containsExactly("ada: [cleo]", "eve: [ben]");
    }

    @Test
    void what_the_scores_are_made_of_is_told_when_asked_for() {
        ListingRankings.Query explained =
                new ListingRankings.Query(ProgrammeKey.MAIN, Party.MENTEE, ShippedRules.mozilla(), 1, true);
        List<RankedCandidate> best = new ArrayList<>();

        rankings.all(MAX, explained, ranked -> best.addAll(ranked.candidates()));

        assertThat(best)
                .hasSize(2)
                .allSatisfy(each -> assertThat(each.parts().orElseThrow().stream()
                                .mapToInt(Part::points)
                                .sum())
                        .isPositive()
                        .isEqualTo(each.candidate().score()));
    }

    @Test
    void pages_continue_each_other() {
        Page<RankedCandidates> first = rankings.page(MAX, query(Party.MENTOR, null), Paging.limit(2));
        Page<RankedCandidates> second = rankings.page(MAX, query(Party.MENTOR, null), new Paging(2, first.next()));

        assertThat(first.items())
                .extracting(ListingRankingsTest::named)
                .containsExactly("ben: [ada, eve]", "cleo: [ada, eve]");
        assertThat(first.total()).isEqualTo(3);
        assertThat(second.items()).extracting(ListingRankingsTest::named).containsExactly("dan: []");
        assertThat(second.next()).isNull();
    }

    @Test
    void whoever_may_not_invite_others_sees_their_own_only() {
        assertThat(rankings.page(actor("eve"), query(Party.MENTEE, 5), Paging.FIRST)
                        .items())
                .extracting(ListingRankingsTest::named)
                .containsExactly("eve: [ben, cleo]");
        assertThat(rankings.page(actor("nobody"), query(Party.MENTEE, 5), Paging.FIRST)
                        .items())
                .isEmpty();
    }

    @Test
    void so_many_candidates_that_nobody_could_want_them_are_refused() {
        assertRefused(PageReason.LIMIT_OUT_OF_RANGE, () -> query(Party.MENTEE, 1001));
        assertRefused(PageReason.LIMIT_OUT_OF_RANGE, () -> query(Party.MENTEE, 0));
    }

    private static ListingRankings.Query query(Party as, @Nullable Integer candidates) {
        return new ListingRankings.Query(ProgrammeKey.MAIN, as, ShippedRules.mozilla(), candidates, false);
    }

    private static String named(RankedCandidates ranked) {
        return ranked.person() + ": "
                + ranked.candidates().stream()
                        .map(each -> each.candidate().id())
                        .toList();
    }
}
