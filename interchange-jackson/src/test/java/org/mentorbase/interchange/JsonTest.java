package org.mentorbase.interchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class JsonTest {

    private static final ObjectMapper MAPPER = Json.mapper();

    private enum Answer {
        YES,
        NO
    }

    private record Sample(
            int whole, boolean flag, String text, LocalDate day, Instant at, Answer answer, List<String> list) {}

    @Test
    void dates_and_instants_are_iso_text_and_nothing_is_left_out() throws JsonProcessingException {
        Sample sample = new Sample(
                1, true, null, LocalDate.of(2026, 11, 21), Instant.parse("2026-11-21T09:05:00Z"), Answer.NO, List.of());

        String json = MAPPER.writeValueAsString(sample);

        assertThat(json).isEqualTo("""
                        {"whole":1,"flag":true,"text":null,"day":"2026-11-21","at":"2026-11-21T09:05:00Z",\
                        "answer":"NO","list":[]}""");
        assertThat(MAPPER.readValue(json, Sample.class)).isEqualTo(sample);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"unknown\":1}",
                "{\"whole\":1,\"whole\":2}",
                "{} {}",
                "{\"whole\":\"1\"}",
                "{\"whole\":1.5}",
                "{\"whole\":1.0}",
                "{\"whole\":true}",
                "{\"whole\":null}",
                "{\"whole\":\"\"}",
                "{\"whole\":99999999999}",
                "{\"flag\":\"true\"}",
                "{\"flag\":1}",
                "{\"text\":1}",
                "{\"text\":1.5}",
                "{\"text\":true}",
                "{\"text\":[]}",
                "{\"text\":[\"x\"]}",
                "{\"text\":{}}",
                "{\"day\":\"2026-02-29\"}",
                "{\"day\":\"2026-02-28T00:00:00Z\"}",
                "{\"day\":\"\"}",
                "{\"day\":20260228}",
                "{\"day\":[2026,2,28]}",
                "{\"at\":1}",
                "{\"answer\":0}",
                "{\"answer\":\"yes\"}",
                "{\"answer\":\"\"}",
                "{\"list\":\"x\"}",
                "{\"list\":[1]}",
                "[]",
                "\"\"",
                "",
                "{'whole':1}",
                "{\"whole\":1,}",
                "{\"whole\":NaN}"
            })
    void nothing_is_guessed(String json) {
        assertThatThrownBy(() -> MAPPER.readValue(json, Sample.class)).isInstanceOf(JsonProcessingException.class);
    }

    @Test
    void what_is_nested_without_end_is_refused() {
        assertThatThrownBy(() -> MAPPER.readTree("[".repeat(100_000))).isInstanceOf(JsonProcessingException.class);
    }
}
