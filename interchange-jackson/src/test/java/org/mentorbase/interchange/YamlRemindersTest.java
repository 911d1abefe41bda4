package org.mentorbase.interchange;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.google.common.collect.ImmutableList;
import com.google.common.io.ByteSource;
import java.time.Duration;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mentorbase.refusal.Refusal;
import org.mentorbase.refusal.Sentences;
import org.mentorbase.reminder.ReminderRules;

class YamlRemindersTest {

    @Test
    void the_usual_rules_are_those_that_are_shown() {
        assertThat(YamlReminders.read(YamlReminders.usual())).isEqualTo(ReminderRules.USUAL);
    }

    @Test
    void what_is_not_mentioned_stays_as_usual() {
        ReminderRules rules = read("meeting: 5 weeks\n");

        assertThat(rules.meeting()).isEqualTo(Duration.ofDays(35));
        assertThat(rules.invitation()).isEqualTo(ReminderRules.USUAL.invitation());
        assertThat(rules.firstRound()).isEqualTo(ReminderRules.USUAL.firstRound());
    }

    @Test
    void every_rule_can_be_switched_off() {
        ReminderRules rules = read(
                "invitation: off\nfirst-meeting: off\nmeeting: off\nappointment: off\nsilent-relationships: off\nunmatched-seekers: off\n");

        assertThat(rules)
                .isEqualTo(new ReminderRules(
                        ImmutableList.of(), null, null, null, null, null, null, 3, Duration.ofDays(3)));
    }

    @Test
    void an_invitation_may_never_expire() {
        ReminderRules rules = read("invitation:\n  after: [1 day]\n  expires: never\n");

        assertThat(rules.invitation()).containsExactly(Duration.ofDays(1));
        assertThat(rules.invitationExpires()).isNull();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            meeting: soon                                    | 1:10 | a time like 36 hours
            meeting: 0 days                                  | 1:10 | a time like 36 hours
            meeting: 11 weeks                                | 1:10 | a shorter time than that of silent-relationships
            first-meeting: [1 day]                           | 1:16 | a time like 36 hours
            invitation: {after: [3 days, 2 days]}            | 1:30 | a longer time than that of the step before
            invitation: {after: []}                          | 1:21 | a list of 1 to 20 times
            invitation: {expires: 14 days}                   | 1:23 | a longer time than that of the last step
            unmatched-seekers: {candidates: 21}              | 1:33 | a number from 0 to 20
            meetings: 6 weeks                                | 1:1  | meeting
            """)
    void what_is_wrong_is_named_with_line_and_column(String yaml, String place, String wanted) {
        Refusal refusal = refused(yaml);

        assertThat(refusal.problems()).singleElement().satisfies(problem -> {
            assertThat(problem.location().line() + ":" + problem.location().column())
                    .isEqualTo(place);
            assertThat(Sentences.in(Locale.ENGLISH).of(problem)).contains(wanted);
        });
    }

    @Test
    void everything_that_is_wrong_is_told_at_once() {
        assertThat(refused("meeting: soon\nfirst-meeting: later\nfoo: 1\n").problems())
                .hasSize(3);
    }

    private static Refusal refused(String yaml) {
        return catchThrowableOfType(Refusal.class, () -> read(yaml));
    }

    private static ReminderRules read(String yaml) {
        return YamlReminders.read(ByteSource.wrap(yaml.getBytes(UTF_8)));
    }
}
