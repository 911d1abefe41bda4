package org.mentorbase.web.body;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.google.common.collect.ImmutableSet;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.mentorbase.refusal.Location;
import org.mentorbase.refusal.Problem;
import org.mentorbase.refusal.Refusal;
import org.mentorbase.web.problem.WebReason;

/** Reads a JSON object with known fields, field by field, so that it can be said which of them are wrong. */
final class JsonObjects {

    private static final ObjectMapper TREES = new ObjectMapper();
    private static final int MOST_PROBLEMS = 100;

    private JsonObjects() {}

    /** The values of the fields that are there; refuses broken JSON, other fields, and fields that are there twice. */
    static Map<String, JsonNode> read(byte[] text, ImmutableSet<String> known) {
        Map<String, JsonNode> values = new HashMap<>();
        List<Problem> problems = new ArrayList<>();
        try (JsonParser json = TREES.createParser(text)) {
            if (json.nextToken() != JsonToken.START_OBJECT) {
                throw Refusal.of(WebReason.BODY_NOT_AN_OBJECT);
            }
            while (json.nextToken() != JsonToken.END_OBJECT) {
                String name = json.currentName();
                json.nextToken();
                if (known.contains(name) && !values.containsKey(name)) {
                    values.put(name, json.readValueAsTree());
                } else {
                    json.skipChildren();
                    if (problems.size() < MOST_PROBLEMS) {
                        problems.add(problem(name, known));
                    }
                }
            }
            if (json.nextToken() != null) {
                throw Refusal.of(WebReason.JSON_TRAILING);
            }
        } catch (JsonProcessingException broken) {
            throw malformed(broken.getOriginalMessage()).at(location(broken)).refusal();
        } catch (IOException notText) {
            throw malformed("it is not UTF-8").refusal();
        }
        if (!problems.isEmpty()) {
            throw new Refusal(problems);
        }
        return values;
    }

    private static Problem problem(String name, ImmutableSet<String> known) {
        return known.contains(name)
                ? Problem.of(WebReason.FIELD_TWICE).field(name)
                : Problem.of(WebReason.FIELD_UNKNOWN)
                        .field(name)
                        .with("known", known.isEmpty() ? "none" : String.join(", ", known));
    }

    private static Problem malformed(String detail) {
        return Problem.of(WebReason.JSON_MALFORMED).with("detail", detail);
    }

    private static @Nullable Location location(JsonProcessingException broken) {
        JsonLocation location = broken.getLocation();
        return location == null || location.getLineNr() < 1
                ? null
                : new Location(location.getLineNr(), Math.max(0, location.getColumnNr()));
    }
}
