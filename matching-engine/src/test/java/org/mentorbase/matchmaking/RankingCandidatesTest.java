package org.mentorbase.matchmaking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mentorbase.devdata.SomePreferences.aMentee;
import static org.mentorbase.devdata.SomePreferences.aMentor;
import static org.mentorbase.devdata.SomePreferences.neither;
import static org.mentorbase.fixture.Refused.assertRefused;
import static org.mentorbase.fixture.TestMentorbase.actor;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.mentorbase.actor.Actor;
import org.mentorbase.actor.Permission;
import org.mentorbase.actor.Username;
import org.mentorbase.fixture.TestMentorbase;
import org.mentorbase.matching.participant.Party;
import org.mentorbase.matching.rule.ShippedRules;
import org.mentorbase.matching.score.Part;
import org.mentorbase.member.MemberReason;
import org.mentorbase.page.PageReason;
import org.mentorbase.programme.ProgrammeKey;
import org.mentorbase.programme.ProgrammeReason;

class RankingCandidatesTest {

    private static final String MORNING = "09:00 - 12:00 UTC";

    private final TestMentorbase test = TestMentorbase.with("ada", "ben", "cleo", "dan");
    private final RankingCandidates ranking = new RankingCandidates(test.mentoring(), test.clock());

    @BeforeEach
    void people() {
        test.say(aMentee("ada").at(MORNING).wanting("Looms", "Poetry"));
        test.say(aMentor("ben").at(MORNING).teaching("Looms"));
        test.say(aMentor("cleo").at(MORNING).teaching("Poetry", "Looms"));
        test.say(aMentor("dan").at("15:00 - 18:00 UTC").teaching("Looms"));
    }

    @Test
    void the_best_mentor_stands_first_and_who_is_impossible_nowhere() {
        RankedCandidates ranked = rank(actor("ada"), "ada", Party.MENTEE);

        assertThat(usernames(ranked)).containsExactly("cleo", "ben");
        assertThat(ranked.candidates().get(0).candidate().menteeScore()).isEqualTo(2 + 2 + 3);
        assertThat(ranked.candidates().get(0).candidate().mentorScore()).isEqualTo(2 + 2);
        assertThat(ranked.candidates().get(0).parts()).isEmpty();
    }

    @Test
    void mentees_are_ranked_for_a_mentor() {
        RankedCandidates ranked = rank(actor("ben"), "ben", Party.MENTOR);

        assertThat(usernames(ranked)).containsExactly("ada");
        assertThat(RankingView.of(ranked).as()).isEqualTo("mentor");
    }

    @Test
    void what_is_explained_adds_up() {
        RankedCandidate best = ranking.rank(actor("ada"), query("ada", Party.MENTEE, 1, true))
                .candidates()
                .get(0);

        assertThat(best.parts().orElseThrow().stream().mapToInt(Part::points).sum())
                .isEqualTo(best.candidate().score());
        assertThat(best.parts().orElseThrow()).extracting(Part::because).contains("In common: Looms and Poetry.");
    }

    @Test
    void no_more_are_named_than_asked_for() {
        assertThat(usernames(ranking.rank(actor("ada"), query("ada", Party.MENTEE, 1, false))))
                .containsExactly("cleo");
    }

    @ParameterizedTest
    @ValueSource(ints = {-1, 0, 1001})
    void a_limit_out_of_range_is_refused(int limit) {
        assertRefused(
                PageReason.LIMIT_OUT_OF_RANGE,
                () -> ranking.rank(actor("ada"), query("ada", Party.MENTEE, limit, false)));
    }

    @Test
    void who_is_paired_already_or_invited_is_no_candidate() {
        test.relationship("cleo", "ada");
        test.invitation("ben", "ada");

        assertThat(usernames(rank(actor("ada"), "ada", Party.MENTEE))).isEmpty();
        assertThat(usernames(rank(actor("cleo"), "cleo", Party.MENTOR))).isEmpty();
    }

    @Test
    void a_manager_in_between_keeps_two_apart() {
        test.say(aMentee("ada").reportingTo("dan"));
        test.say(neither("dan").reportingTo("cleo"));

        assertThat(usernames(rank(actor("ada"), "ada", Party.MENTEE))).containsExactly("ben");
    }

    @Test
    void who_seeks_nobody_is_ranked_for_when_they_ask() {
        test.say(neither("ada"));

        assertThat(usernames(rank(actor("ada"), "ada", Party.MENTEE))).containsExactly("cleo", "ben");
        assertThat(usernames(rank(actor("ben"), "ben", Party.MENTOR))).isEmpty();
    }

    @Test
    void others_are_ranked_for_by_matchmakers_only() {
        assertThat(usernames(rank(actor("mia", Permission.INVITATION_CREATE_FOR_OTHERS), "ada", Party.MENTEE)))
                .containsExactly("cleo", "ben");
        assertRefused(MemberReason.MEMBER_UNKNOWN, () -> rank(actor("ben"), "ada", Party.MENTEE));
        assertRefused(
                MemberReason.MEMBER_UNKNOWN, () -> rank(actor("ben", Permission.MEMBER_READ_ALL), "ada", Party.MENTEE));
    }

    @Test
    void who_or_what_does_not_exist_is_refused() {
        assertRefused(MemberReason.MEMBER_UNKNOWN, () -> rank(Actor.OPERATOR, "zoe", Party.MENTEE));
        RankingCandidates.Query elsewhere = new RankingCandidates.Query(
                new ProgrammeKey("other"), new Username("ada"), Party.MENTEE, ShippedRules.mozilla(), null, false);
        assertRefused(ProgrammeReason.PROGRAMME_UNKNOWN, () -> ranking.rank(Actor.OPERATOR, elsewhere));
    }

    private RankedCandidates rank(Actor actor, String person, Party as) {
        return ranking.rank(actor, query(person, as, null, false));
    }

    private static RankingCandidates.Query query(String person, Party as, @Nullable Integer limit, boolean explain) {
        return new RankingCandidates.Query(
                ProgrammeKey.MAIN, new Username(person), as, ShippedRules.mozilla(), limit, explain);
    }

    private static List<String> usernames(RankedCandidates ranked) {
        return ranked.candidates().stream()
                .map(ranking -> ranking.candidate().id())
                .toList();
    }
}
