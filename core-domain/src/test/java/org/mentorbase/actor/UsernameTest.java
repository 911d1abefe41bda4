package org.mentorbase.actor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.mentorbase.fixture.Refused.problem;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.mentorbase.refusal.Problem;

class UsernameTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "ab123",
                "a",
                "1",
                "_x",
                "first.last@eng.cam.ac.uk",
                "o'neil",
                "a-b+c",
                "zoë",
                "李",
                "юрий",
                "x~&=!"
            })
    void letters_digits_and_some_signs_make_a_username(String text) {
        assertThat(Username.parse("mentor", text)).hasToString(text);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "a b",
                "-a",
                ".a",
                "@a",
                "a/b",
                "a\\b",
                "a\"b",
                "a,b",
                "a\0",
                "a\n",
                "\uFEFFa",
                "a\u200Bb",
                "a\u202Eb",
                "<a>",
                "a%b",
                "a:b",
                "\uD835",
                "😀"
            })
    void anything_else_is_none(String text) {
        Problem problem = problem(() -> Username.parse("mentor", text));

        assertThat(problem.reason()).isEqualTo(ActorReason.USERNAME_MALFORMED);
        assertThat(problem.field()).isEqualTo("mentor");
        assertThat(problem.value()).isEqualTo(text);
    }

    @Test
    void a_username_has_at_most_254_characters() {
        assertThat(Username.from("a".repeat(254))).isPresent();
        assertThat(Username.from("a".repeat(255))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"AB123, ab123", "Zoë, zoë", "ZOE\u0308, zoë", "\u212Bsa, åsa", "ΣΑΣ, σας"})
    void case_and_composition_do_not_make_another_person(String one, String other) {
        assertThat(new Username(one)).isEqualTo(new Username(other));
    }

    @Test
    void what_is_folded_stays_as_it_is() {
        Stream.of("İstanbul", "ẞ", "ΑΣ", "\u0130\u0307")
                .map(Username::new)
                .forEach(username -> assertThat(new Username(username.value())).isEqualTo(username));
    }

    @Test
    void a_username_cannot_be_made_of_what_is_none() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Username("a b"))
                .withMessageContaining("a b");
    }
}
