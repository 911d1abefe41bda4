package org.mentorbase.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.google.common.collect.ImmutableList;
import java.util.List;
import org.mentorbase.interchange.Json;

/** What a command answered. */
public record Answer(String command, int exitCode, String out, String err) {

    public Answer done() {
        assertThat(exitCode).as("%s%n%s%s", command, out, err).isZero();
        assertThat(err).as(command).isEmpty();
        return this;
    }

    /** Failed in that way, with one line for each sentence, and without anything on standard output. */
    public void failed(int expected, String... sentences) {
        assertThat(exitCode).as("%s%n%s%s", command, out, err).isEqualTo(expected);
        assertThat(out).as(command).isEmpty();
        assertThat(err.lines())
                .as(command)
                .containsExactlyElementsOf(List.of(sentences).stream()
                        .map(sentence -> "mentorbase: " + sentence)
                        .toList());
    }

    public JsonNode json() {
        return parsed(out);
    }

    public JsonNode problem() {
        return parsed(err);
    }

    /** The names of the fields, in their order. */
    public static List<String> fields(JsonNode node) {
        return ImmutableList.copyOf(node.fieldNames());
    }

    private static JsonNode parsed(String text) {
        try {
            return Json.mapper().readTree(text);
        } catch (JsonProcessingException e) {
            throw new AssertionError("not one JSON document: " + text, e);
        }
    }
}
