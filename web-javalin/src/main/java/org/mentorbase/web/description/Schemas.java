package org.mentorbase.web.description;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableMap;
import com.google.common.reflect.TypeToken;
import java.lang.reflect.AnnotatedParameterizedType;
import java.lang.reflect.AnnotatedType;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** Makes JSON Schemas from records, as Jackson writes them, and keeps them by name. */
final class Schemas {

    private final Map<String, Object> named = new TreeMap<>();

    Map<String, Object> named() {
        return named;
    }

    /** Of what is answered: every field is there, unless it is left out where it says nothing. */
    Map<String, Object> answered(Class<? extends Record> type) {
        String name = name(type);
        if (!named.containsKey(name)) {
            named.put(name, object(type, component -> isAlwaysWritten(type, component)));
        }
        return reference(name);
    }

    Map<String, Object> page(Class<? extends Record> type) {
        String name = name(type) + "Page";
        Map<String, Object> properties = new LinkedHashMap<>();
        properties.put("items", ImmutableMap.of("type", "array", "items", answered(type)));
        properties.put("total", JsonTypes.LONG);
        properties.put("next", JsonTypes.orNull(JsonTypes.TEXT));
        named.put(name, object(properties, List.copyOf(properties.keySet())));
        return reference(name);
    }

    /** Of a body that is accepted: what may be missing may be null too, and there is nothing else. */
    Map<String, Object> accepted(String name, Class<? extends Record> type) {
        Map<String, Object> schema = object(type, component -> !isNullable(component.getAnnotatedType()));
        schema.put("additionalProperties", false);
        named.put(name, schema);
        return reference(name);
    }

    private Map<String, Object> object(Class<? extends Record> type, Predicate<RecordComponent> isRequired) {
        Map<String, Object> properties = new LinkedHashMap<>();
        List<String> required = new ArrayList<>();
        for (RecordComponent component : type.getRecordComponents()) {
            properties.put(fieldName(component), of(component.getAnnotatedType()));
            if (isRequired.test(component)) {
                required.add(fieldName(component));
            }
        }
        return object(properties, required);
    }

    private static Map<String, Object> object(Map<String, Object> properties, List<String> required) {
        Map<String, Object> object = new LinkedHashMap<>();
        object.put("type", "object");
        if (!required.isEmpty()) {
            object.put("required", required);
        }
        object.put("properties", properties);
        return object;
    }

    private Map<String, Object> of(AnnotatedType type) {
        Map<String, Object> schema = ofPresent(type);
        return isNullable(type) ? JsonTypes.orNull(schema) : schema;
    }

    private Map<String, Object> ofPresent(AnnotatedType annotated) {
        if (annotated instanceof AnnotatedParameterizedType generic && isList(generic)) {
            return list(of(generic.getAnnotatedActualTypeArguments()[0]));
        } else if (annotated instanceof AnnotatedParameterizedType named && isMapOfLists(named)) {
            return ImmutableMap.of(
                    "type", "object", "additionalProperties", of(named.getAnnotatedActualTypeArguments()[1]));
        } else if (annotated instanceof AnnotatedParameterizedType named && raw(named) == ImmutableListMultimap.class) {
            return ImmutableMap.of(
                    "type", "object", "additionalProperties", list(of(named.getAnnotatedActualTypeArguments()[1])));
        }
        Class<?> type = raw(annotated);
        return JsonTypes.of(type).orElseGet(() -> answered(type.asSubclass(Record.class)));
    }

    private static Map<String, Object> list(Map<String, Object> items) {
        return ImmutableMap.of("type", "array", "items", items);
    }

    private static boolean isMapOfLists(AnnotatedParameterizedType type) {
        return raw(type) == Map.class && raw(type.getAnnotatedActualTypeArguments()[1]) == List.class;
    }

    private static boolean isList(AnnotatedType type) {
        return Collection.class.isAssignableFrom(raw(type));
    }

    private static Class<?> raw(AnnotatedType type) {
        return TypeToken.of(type.getType()).getRawType();
    }

    private static boolean isNullable(AnnotatedType type) {
        return type.isAnnotationPresent(Nullable.class);
    }

    private static boolean isAlwaysWritten(Class<?> type, RecordComponent component) {
        try {
            return !type.getDeclaredField(component.getName()).isAnnotationPresent(JsonInclude.class);
        } catch (NoSuchFieldException everyComponentHasOne) {
            throw new IllegalStateException(everyComponentHasOne);
        }
    }

    /** Without the underscore that makes a name of a word of Java's. */
    private static String fieldName(RecordComponent component) {
        String name = component.getName();
        return name.endsWith("_") ? name.substring(0, name.length() - 1) : name;
    }

    /** Without what tells the record from the thing that it represents. */
    private static String name(Class<?> type) {
        return type.getSimpleName().replaceAll("(View|Document)$", "");
    }

    private static Map<String, Object> reference(String name) {
        return ImmutableMap.of("$ref", "#/components/schemas/" + name);
    }
}
