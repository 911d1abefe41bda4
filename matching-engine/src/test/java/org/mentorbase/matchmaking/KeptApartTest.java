package org.mentorbase.matchmaking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mentorbase.devdata.SomePreferences.aMentee;
import static org.mentorbase.devdata.SomePreferences.aMentor;
import static org.mentorbase.fixture.Refused.problem;
import static org.mentorbase.matchmaking.Matchmaker.pairs;

import com.google.common.collect.ImmutableSet;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mentorbase.actor.Username;
import org.mentorbase.fixture.TestMentorbase;
import org.mentorbase.matching.participant.Attributes;
import org.mentorbase.matching.rule.LinkedPartner;
import org.mentorbase.matching.rule.NeverPairedBefore;
import org.mentorbase.matching.rule.NotOnDoNotMatchList;
import org.mentorbase.matching.rule.RuleSet;
import org.mentorbase.matching.rule.ShippedRules;
import org.mentorbase.matching.rule.Side;
import org.mentorbase.preference.ChangingDoNotMatchList;
import org.mentorbase.programme.ProgrammeKey;
import org.mentorbase.refusal.Problem;

/** Two of whom one is on the other's list, whoever's list it is. */
class KeptApartTest {

    private static final String MORNING = "09:00 - 12:00 UTC";

    private final TestMentorbase test = TestMentorbase.with("ada", "ben", "max");
    private final Matchmaker max = new Matchmaker(test);

    @BeforeEach
    void two_who_suit() {
        test.say(aMentee("ada").at(MORNING));
        test.say(aMentor("ben").at(MORNING));
    }

    @ParameterizedTest
    @CsvSource({"ada, ben", "ben, ada"})
    void they_are_never_paired_and_it_is_not_told_whose_list_it_is(String owner, String other) {
        PairingDraft before = max.run();
        assertThat(pairs(before)).hasSize(1);

        list(owner, other);

        PairingDraft draft = max.run();
        assertThat(pairs(draft)).isEmpty();
        assertThat(draft.outcome().unpairedMentees())
                .singleElement()
                .satisfies(ada -> assertThat(ada.because())
                        .contains("These two are not to be paired.")
                        .doesNotContain("list"));
        assertThat(max.publish(before).skipped())
                .singleElement()
                .satisfies(skipped -> assertThat(skipped.because()).isEqualTo("These two are not to be paired."));
        Problem refused = problem(() -> max.adjust(draft, Adjustment.PIN, "ben", "ada"));
        assertThat(refused.reason()).isEqualTo(PairingReason.PIN_BREAKS_RULE);
        assertThat(refused.values())
                .containsEntry("because", "ada with ben cannot be pinned: These two are not to be paired.");
    }

    @Test
    void it_holds_whatever_rules_were_chosen() {
        NotOnDoNotMatchList apart = new NotOnDoNotMatchList(Attributes.DO_NOT_MATCH);

        assertThat(ProgrammeRules.within(RuleSet.named("ours").build(), Set.of())
                        .constraints())
                .contains(apart);
        assertThat(ProgrammeRules.within(ShippedRules.mozilla(), Set.of()).constraints())
                .containsOnlyOnce(apart);
    }

    @Test
    void rules_that_would_tell_are_refused() {
        assertTelling(
                RuleSet.named("curious")
                        .links(Attributes.DO_NOT_MATCH)
                        .score("asked", Side.BOTH, LinkedPartner.requested(Attributes.DO_NOT_MATCH, 1))
                        .build(),
                Attributes.DO_NOT_MATCH);
        assertTelling(
                RuleSet.named("curious")
                        .links(Attributes.POSITIVE_FEEDBACK)
                        .require(new NeverPairedBefore(Attributes.POSITIVE_FEEDBACK))
                        .build(),
                Attributes.POSITIVE_FEEDBACK);
    }

    private static void assertTelling(RuleSet rules, String attribute) {
        Problem problem = problem(() -> ProgrammeRules.within(rules, Set.of()));

        assertThat(problem.reason()).isEqualTo(PairingReason.RULES_TELL_PRIVATE);
        assertThat(problem.value()).isEqualTo(attribute);
    }

    private void list(String owner, String other) {
        test.mentorbase()
                .changingDoNotMatchList()
                .change(
                        TestMentorbase.actor(owner),
                        new ChangingDoNotMatchList.Command(
                                ProgrammeKey.MAIN,
                                new Username(owner),
                                before -> ImmutableSet.of(new Username(other)),
                                null));
    }
}
