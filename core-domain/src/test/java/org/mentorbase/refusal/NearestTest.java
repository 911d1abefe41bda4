package org.mentorbase.refusal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NearestTest {

    private static final List<String> WORDS = List.of("mentor", "mentee", "state", "createdOn");

    @ParameterizedTest
    @CsvSource({"mentr, mentor", "mntee, mentee", "sate, state", "CREATEDON, createdOn", "tsate, state", "x, state"})
    void is_the_word_that_takes_the_fewest_changes(String typed, String nearest) {
        assertThat(Nearest.to(typed, WORDS)).contains(nearest);
    }

    @Test
    void is_likely_only_if_little_is_different() {
        Nearest nearest = new Nearest("createOn");
        assertThat(nearest.likely()).isEmpty();

        nearest.consider("state");
        assertThat(nearest.likely()).isEmpty();
        nearest.consider("createdOn");
        assertThat(nearest.likely()).contains("createdOn");
    }
}
