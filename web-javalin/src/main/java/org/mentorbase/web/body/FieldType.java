package org.mentorbase.web.body;

import static com.google.common.base.Preconditions.checkArgument;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableMap;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.stream.Collectors;
import org.mentorbase.actor.Username;
import org.mentorbase.programme.ProgrammeKey;
import org.mentorbase.refusal.Problem;
import org.mentorbase.web.problem.WebReason;
import org.mentorbase.web.text.Unicode;

/**
 * How the JSON value of a field is read.
 *
 * @param type of the record's component
 * @param expected what it must be, for people
 * @param reading from the field's name and a value that is not null; refuses what is wrong
 */
public record FieldType(Class<?> type, String expected, BiFunction<String, JsonNode, Object> reading) {

    private static final ObjectMapper VALUES = new ObjectMapper();

    private static final ImmutableMap<Class<?>, FieldType> KNOWN = java.util.stream.Stream.of(
                    new FieldType(String.class, "a text", FieldType::text),
                    new FieldType(
                            Username.class, "a text", (field, value) -> Username.parse(field, text(field, value))),
                    new FieldType(
                            ProgrammeKey.class,
                            "a text",
                            (field, value) -> ProgrammeKey.parse(field, text(field, value))),
                    new FieldType(LocalDate.class, "a text", (field, value) -> Dates.parse(field, text(field, value))),
                    new FieldType(Integer.class, "a whole number", FieldType::number),
                    new FieldType(Boolean.class, "true or false", FieldType::flag),
                    new FieldType(List.class, "a list of texts", FieldType::texts),
                    new FieldType(ImmutableListMultimap.class, "an object of lists of texts", FieldType::namedTexts),
                    new FieldType(Map.class, "an object", FieldType::object))
            .collect(ImmutableMap.toImmutableMap(FieldType::type, type -> type));

    static FieldType of(Class<?> type) {
        if (type.isEnum()) {
            return new FieldType(type, "a text", (field, value) -> choice(type, field, text(field, value)));
        }
        FieldType known = KNOWN.get(type);
        checkArgument(known != null, "no JSON is read as %s", type);
        return known;
    }

    private static String text(String field, JsonNode value) {
        if (!value.isTextual()) {
            throw wrongType(field, value, "a text").refusal();
        }
        String text = value.textValue();
        if (!Unicode.isWellFormed(text)) {
            throw Problem.of(WebReason.TEXT_NOT_UNICODE)
                    .field(field)
                    .value(text)
                    .refusal();
        }
        return text;
    }

    private static Integer number(String field, JsonNode value) {
        if (!value.isIntegralNumber()) {
            throw wrongType(field, value, "a whole number").refusal();
        }
        if (!value.canConvertToInt()) {
            throw Problem.of(WebReason.NUMBER_OUT_OF_RANGE)
                    .field(field)
                    .value(value.asText())
                    .refusal();
        }
        return value.intValue();
    }

    private static Boolean flag(String field, JsonNode value) {
        if (!value.isBoolean()) {
            throw wrongType(field, value, "true or false").refusal();
        }
        return value.booleanValue();
    }

    private static ImmutableList<String> texts(String field, JsonNode value) {
        if (!value.isArray()) {
            throw wrongType(field, value, "a list of texts").refusal();
        }
        ImmutableList.Builder<String> texts = ImmutableList.builder();
        value.forEach(element -> {
            if (!element.isTextual()) {
                throw wrongType(field, element, "a list of texts").refusal();
            }
            texts.add(text(field, element));
        });
        return texts.build();
    }

    private static ImmutableListMultimap<String, String> namedTexts(String field, JsonNode value) {
        if (!value.isObject()) {
            throw wrongType(field, value, "an object of lists of texts").refusal();
        }
        ImmutableListMultimap.Builder<String, String> texts = ImmutableListMultimap.builder();
        value.properties().forEach(named -> texts.putAll(named.getKey(), texts(field, named.getValue())));
        return texts.build();
    }

    private static Map<?, ?> object(String field, JsonNode value) {
        if (!value.isObject()) {
            throw wrongType(field, value, "an object").refusal();
        }
        requireUnicode(field, value);
        return VALUES.convertValue(value, Map.class);
    }

    private static void requireUnicode(String field, JsonNode value) {
        if (value.isTextual()) {
            text(field, value);
        }
        value.forEach(element -> requireUnicode(field, element));
    }

    private static Object choice(Class<?> type, String field, String text) {
        return Arrays.stream(type.getEnumConstants())
                .filter(constant -> ((Enum<?>) constant).name().equals(text))
                .findFirst()
                .orElseThrow(() -> Problem.of(WebReason.NOT_ONE_OF)
                        .field(field)
                        .value(text)
                        .with(
                                "known",
                                Arrays.stream(type.getEnumConstants())
                                        .map(Object::toString)
                                        .collect(Collectors.joining(", ")))
                        .refusal());
    }

    private static Problem wrongType(String field, JsonNode value, String expected) {
        return Problem.of(WebReason.FIELD_OF_WRONG_TYPE)
                .field(field)
                .value(
                        value.isContainerNode()
                                ? value.getNodeType().name().toLowerCase(java.util.Locale.ROOT)
                                : value.asText())
                .with("expected", expected);
    }
}
