package org.mentorbase.matching.participant;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TagTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Time Management",
                "time management",
                "TIME  MANAGEMENT",
                " Time\u00a0Management ",
                "Time\tManagement",
                "Time\r\nManagement",
                "Time \u2007\u202f Management\ufeff"
            })
    void case_and_the_kind_and_number_of_blanks_make_no_difference(String spelling) {
        assertThat(Tag.of(spelling)).isEqualTo(Tag.of("Time Management")).hasSameHashCodeAs(Tag.of("Time Management"));
    }

    @Test
    void case_makes_no_difference_beyond_ascii() {
        assertThat(Tag.of("GROẞE STRASSE")).isEqualTo(Tag.of("große straße"));
        assertThat(Tag.of("ΟΔΟΣ")).isEqualTo(Tag.of("οδος"));
    }

    @Test
    void other_words_are_other_tags() {
        assertThat(Tag.of("Timemanagement")).isNotEqualTo(Tag.of("Time Management"));
    }

    @Test
    void it_is_shown_as_it_was_written_first() {
        Participant participant = Participant.called("ada")
                .tags("interests", " Time\u00a0 Management", "time management", "")
                .build();

        assertThat(participant.tags("interests")).extracting(Tag::toString).containsExactly("Time Management");
    }

    @Test
    void a_tag_is_not_blank() {
        assertThatThrownBy(() -> Tag.of(" \u00a0")).isInstanceOf(IllegalArgumentException.class);
    }
}
