package org.mentorbase.matchmaking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mentorbase.devdata.SomePreferences.aMentee;
import static org.mentorbase.devdata.SomePreferences.aMentor;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mentorbase.actor.Username;
import org.mentorbase.fixture.TestMentorbase;
import org.mentorbase.programme.ProgrammeKey;

class SuitableMentorsTest {

    private static final String MORNING = "09:00 - 12:00 UTC";

    private final TestMentorbase test = TestMentorbase.with("ada", "ben", "cleo", "dan", "eve");
    private final Matchmaker matchmaker = new Matchmaker(test);

    @BeforeEach
    void people() {
        test.say(aMentee("ada").at(MORNING).wanting("Looms", "Poetry"));
        test.say(aMentee("eve").at(MORNING).wanting("Looms"));
        test.say(aMentor("ben").at(MORNING).teaching("Looms").withCapacity(1));
        test.say(aMentor("cleo").at(MORNING).teaching("Poetry", "Looms").withCapacity(1));
        test.say(aMentor("dan").at("15:00 - 18:00 UTC").teaching("Looms"));
    }

    @Test
    void the_best_by_the_usual_rules_stand_first_and_who_is_impossible_nowhere() {
        assertThat(best(3, "ada")).containsOnly(Map.entry("ada", List.of("cleo", "ben")));
        assertThat(best(1, "ada")).containsOnly(Map.entry("ada", List.of("cleo")));
    }

    @Test
    void a_mentor_who_has_no_room_is_no_candidate() {
        test.relationship("cleo", "eve");

        assertThat(best(3, "ada")).containsOnly(Map.entry("ada", List.of("ben")));
    }

    @Test
    void who_seeks_no_mentor_any_more_gets_none() {
        test.say(aMentor("eve"));

        assertThat(best(3, "eve", "ben", "nobody")).isEmpty();
    }

    @Test
    void several_are_looked_for_at_once() {
        assertThat(best(3, "eve", "ada").keySet()).containsExactlyInAnyOrder("ada", "eve");
    }

    private Map<String, List<String>> best(int limit, String... mentees) {
        List<Username> usernames = Arrays.stream(mentees).map(Username::new).toList();
        return matchmaker.matchmaking().candidates().best(ProgrammeKey.MAIN, usernames, limit).entrySet().stream()
                .collect(Collectors.toMap(
                        entry -> entry.getKey().value(),
                        entry -> entry.getValue().stream().map(Username::value).toList()));
    }
}
