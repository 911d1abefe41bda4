package org.mentorbase.web.body;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Maps;
import java.io.IOException;
import java.lang.reflect.Constructor;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.mentorbase.refusal.Location;
import org.mentorbase.refusal.Problem;
import org.mentorbase.refusal.Refusal;
import org.mentorbase.validation.ConstraintReason;
import org.mentorbase.web.problem.WebReason;

/**
 * The shape of a body: a JSON object with a field for each component of a record. A component that is
 * {@link org.jspecify.annotations.Nullable} may be missing or null. What does not fit is refused with every problem named:
 * as malformed where the JSON is broken or has fields that are unknown, twice there, or of the wrong type; as invalid
 * where a field is missing or its value is wrong.
 */
public final class Shape<R extends Record> {

    private static final ObjectMapper TREES = new ObjectMapper();
    private static final int MOST_PROBLEMS = 100;

    private final Class<R> type;
    private final ImmutableMap<String, Field> fields;
    private final Constructor<R> constructor;

    private Shape(Class<R> type, ImmutableMap<String, Field> fields, Constructor<R> constructor) {
        this.type = type;
        this.fields = fields;
        this.constructor = constructor;
    }

    public static <R extends Record> Shape<R> of(Class<R> type) {
        RecordComponent[] components = type.getRecordComponents();
        try {
            Constructor<R> constructor = type.getDeclaredConstructor(
                    Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new));
            constructor.setAccessible(true);
            return new Shape<>(
                    type,
                    Maps.uniqueIndex(Arrays.stream(components).map(Field::of).toList(), Field::name),
                    constructor);
        } catch (NoSuchMethodException everyRecordHasIt) {
            throw new IllegalStateException(everyRecordHasIt);
        }
    }

    public Class<R> type() {
        return type;
    }

    public ImmutableList<Field> fields() {
        return fields.values().asList();
    }

    /** An empty body is one without fields, where none is required. */
    public R read(byte[] body) {
        boolean nothing = body.length == 0 && fields.values().stream().noneMatch(Field::required);
        Map<String, JsonNode> values = nothing ? Map.of() : values(body);
        List<Problem> problems = new ArrayList<>();
        Map<String, Object> read = new HashMap<>();
        for (Field field : fields.values()) {
            JsonNode value = values.get(field.name());
            if (value != null && !value.isNull()) {
                try {
                    read.put(field.name(), field.type().reading().apply(field.name(), value));
                } catch (Refusal refusal) {
                    problems.addAll(refusal.problems());
                }
            } else if (field.required()) {
                problems.add(Problem.of(ConstraintReason.REQUIRED).field(field.name()));
            }
        }
        refuseAny(problems);
        return make(read);
    }

    private Map<String, JsonNode> values(byte[] body) {
        Map<String, JsonNode> values = new HashMap<>();
        List<Problem> problems = new ArrayList<>();
        try (JsonParser json = TREES.createParser(body)) {
            if (json.nextToken() != JsonToken.START_OBJECT) {
                throw Refusal.of(WebReason.BODY_NOT_AN_OBJECT);
            }
            Set<String> seen = new HashSet<>();
            while (json.nextToken() != JsonToken.END_OBJECT) {
                String name = json.currentName();
                json.nextToken();
                if (!fields.containsKey(name)) {
                    add(
                            problems,
                            Problem.of(WebReason.FIELD_UNKNOWN).field(name).with("known", known()));
                    json.skipChildren();
                } else if (!seen.add(name)) {
                    add(problems, Problem.of(WebReason.FIELD_TWICE).field(name));
                    json.skipChildren();
                } else {
                    values.put(name, json.readValueAsTree());
                }
            }
            if (json.nextToken() != null) {
                throw Problem.of(WebReason.JSON_TRAILING).refusal();
            }
        } catch (JsonProcessingException broken) {
            throw Problem.of(WebReason.JSON_MALFORMED)
                    .with("detail", broken.getOriginalMessage())
                    .at(new Location(
                            Math.max(1, broken.getLocation().getLineNr()),
                            Math.max(0, broken.getLocation().getColumnNr())))
                    .refusal();
        } catch (IOException notText) {
            throw Problem.of(WebReason.JSON_MALFORMED)
                    .with("detail", "not UTF-8")
                    .refusal();
        }
        refuseAny(problems);
        return values;
    }

    private static void add(List<Problem> problems, Problem problem) {
        if (problems.size() < MOST_PROBLEMS) {
            problems.add(problem);
        }
    }

    private String known() {
        return fields.isEmpty() ? "none" : String.join(", ", fields.keySet());
    }

    /** Malformed ones first, because the first decides how it is answered. */
    private static void refuseAny(List<Problem> problems) {
        if (!problems.isEmpty()) {
            throw new Refusal(problems.stream()
                    .sorted(java.util.Comparator.comparing(
                            problem -> problem.reason().kind()))
                    .toList());
        }
    }

    private R make(Map<String, Object> values) {
        try {
            return constructor.newInstance(
                    fields.keySet().stream().map(values::get).toArray());
        } catch (ReflectiveOperationException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
