package org.mentorbase.cli.terminal;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class VisibleTest {

    @Test
    void ordinary_text_stays_as_it_is() {
        assertThat(Visible.text("Zoë Müller, 王小明 🙂")).isEqualTo("Zoë Müller, 王小明 🙂");
    }

    @Test
    void line_breaks_and_tabs_become_spaces() {
        assertThat(Visible.text("one\r\ntwo\nthree\tfour")).isEqualTo("one two three four");
    }

    @Test
    void what_would_steer_a_terminal_is_shown_instead() {
        assertThat(Visible.text("\u001b[31m\u0007\u009b\u202eabc\u2028"))
                .isEqualTo("\\u001B[31m\\u0007\\u009B\\u202Eabc\\u2028");
    }

    @ParameterizedTest
    @CsvSource({"Bell, 4", "Müller, 6", "Zoe\u0308, 3", "王小明, 6", "한국, 4", "🙂, 2", "'', 0"})
    void the_width_is_that_on_a_terminal(String text, int columns) {
        assertThat(DisplayWidth.of(text)).isEqualTo(columns);
    }
}
