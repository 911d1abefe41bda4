package org.mentorbase.web.body;

import com.fasterxml.jackson.databind.JsonNode;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Maps;
import java.lang.reflect.Constructor;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.mentorbase.refusal.Problem;
import org.mentorbase.refusal.Refusal;
import org.mentorbase.validation.ConstraintReason;

/**
 * The shape of a body: a JSON object with a field for each component of a record. A component that is
 * {@link org.jspecify.annotations.Nullable} may be missing or null. What does not fit is refused with every problem named:
 * as malformed where the JSON is broken or has fields that are unknown, twice there, or of the wrong type; as invalid
 * where a field is missing or its value is wrong.
 */
public final class Shape<R extends Record> {

    private final Class<R> type;
    private final ImmutableMap<String, Field> fields;
    private final Constructor<R> constructor;
    private final boolean required;

    private Shape(Class<R> type, Constructor<R> constructor, boolean required) {
        this.type = type;
        this.fields = Maps.uniqueIndex(
                Arrays.stream(type.getRecordComponents()).map(Field::of).iterator(), Field::name);
        this.constructor = constructor;
        this.required = required;
    }

    public static <R extends Record> Shape<R> of(Class<R> type) {
        return new Shape<>(type, constructor(type), true);
    }

    /** Of a body that may be left out, which is as if it had no fields. */
    public static <R extends Record> Shape<R> optional(Class<R> type) {
        return new Shape<>(type, constructor(type), false);
    }

    public Class<R> type() {
        return type;
    }

    /** Whether there must be a body. */
    public boolean isRequired() {
        return required;
    }

    public R read(byte[] body) {
        Map<String, JsonNode> values =
                body.length == 0 && !required ? Map.of() : JsonObjects.read(body, fields.keySet());
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
        if (!problems.isEmpty()) {
            // The first decides how it is answered: what is malformed before what is invalid.
            problems.sort(Comparator.comparing(problem -> problem.reason().kind()));
            throw new Refusal(problems);
        }
        return make(read);
    }

    private R make(Map<String, Object> values) {
        try {
            return constructor.newInstance(
                    fields.keySet().stream().map(values::get).toArray());
        } catch (ReflectiveOperationException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static <R extends Record> Constructor<R> constructor(Class<R> type) {
        Class<?>[] components = Arrays.stream(type.getRecordComponents())
                .map(RecordComponent::getType)
                .toArray(Class<?>[]::new);
        try {
            Constructor<R> constructor = type.getDeclaredConstructor(components);
            constructor.setAccessible(true);
            return constructor;
        } catch (NoSuchMethodException everyRecordHasIt) {
            throw new IllegalStateException(everyRecordHasIt);
        }
    }
}
