package org.mentorbase.web.description;

import com.google.common.collect.ImmutableMap;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.mentorbase.actor.Username;
import org.mentorbase.programme.ProgrammeKey;

/** The JSON Schemas of what is no record. */
final class JsonTypes {

    static final ImmutableMap<String, Object> TEXT = ImmutableMap.of("type", "string");
    static final ImmutableMap<String, Object> LONG = ImmutableMap.of("type", "integer", "format", "int64");

    private static final ImmutableMap<String, Object> INT = ImmutableMap.of("type", "integer", "format", "int32");
    private static final ImmutableMap<String, Object> FLAG = ImmutableMap.of("type", "boolean");

    private static final ImmutableMap<Class<?>, ImmutableMap<String, Object>> KNOWN =
            ImmutableMap.<Class<?>, ImmutableMap<String, Object>>builder()
                    .put(boolean.class, FLAG)
                    .put(Boolean.class, FLAG)
                    .put(int.class, INT)
                    .put(Integer.class, INT)
                    .put(long.class, LONG)
                    .put(Long.class, LONG)
                    .put(String.class, TEXT)
                    .put(Username.class, TEXT)
                    .put(ProgrammeKey.class, TEXT)
                    .put(LocalDate.class, ImmutableMap.of("type", "string", "format", "date"))
                    .put(Instant.class, ImmutableMap.of("type", "string", "format", "date-time"))
                    .put(Object.class, ImmutableMap.of())
                    .buildOrThrow();

    private JsonTypes() {}

    /** Empty for records and lists. */
    static Optional<Map<String, Object>> of(Class<?> type) {
        if (type.isEnum()) {
            return Optional.of(ImmutableMap.of(
                    "type",
                    "string",
                    "enum",
                    Arrays.stream(type.getEnumConstants()).map(Object::toString).toList()));
        } else if (Map.class.isAssignableFrom(type)) {
            return Optional.of(ImmutableMap.of("type", "object", "additionalProperties", true));
        }
        return Optional.ofNullable(KNOWN.get(type));
    }

    /** The same, or null; what may be anything may be null anyway. */
    static Map<String, Object> orNull(Map<String, Object> schema) {
        Map<String, Object> nullable = new LinkedHashMap<>(schema);
        nullable.computeIfPresent("type", (key, type) -> List.of(type, "null"));
        if (schema.get("enum") instanceof List<?> constants) {
            List<@Nullable Object> withNull = new ArrayList<>(constants);
            withNull.add(null);
            nullable.put("enum", withNull);
        }
        return nullable;
    }
}
