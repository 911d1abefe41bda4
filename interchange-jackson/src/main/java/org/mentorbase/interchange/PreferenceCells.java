package org.mentorbase.interchange;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableSet;
import java.lang.reflect.RecordComponent;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.mentorbase.actor.Username;
import org.mentorbase.matching.participant.Attributes;
import org.mentorbase.member.MemberReason;
import org.mentorbase.preference.PreferenceField;
import org.mentorbase.preference.PreferencesView;
import org.mentorbase.refusal.Problem;

/** Reads cells as the fields of {@link PreferencesView} want them. */
final class PreferenceCells {

    private static final String ATTRIBUTE = PreferenceField.ATTRIBUTES.fieldName() + ".";
    /** Those at which the rules that come with Mentorbase look. */
    static final ImmutableSet<String> USUAL_ATTRIBUTES =
            ImmutableSet.of(Attributes.GRADE, Attributes.PROFESSION, Attributes.TECHNOLOGIES, Attributes.HELP);

    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;
    private static final Splitter LIST = Splitter.on(';').trimResults().omitEmptyStrings();
    private static final Map<String, Class<?>> TYPES = types();

    private PreferenceCells() {}

    /** The attribute that a column is about: one that the rules that come with Mentorbase look at, or {@code attributes.NAME}. */
    static Optional<String> attribute(String column) {
        return column.startsWith(ATTRIBUTE)
                ? Optional.of(column.substring(ATTRIBUTE.length()))
                : USUAL_ATTRIBUTES.stream().filter(column::equalsIgnoreCase).findFirst();
    }

    /** The field that a column is named after, in camelCase or kebab-case, whatever its case. */
    static Optional<String> field(String column) {
        return TYPES.keySet().stream()
                .filter(name -> name.equalsIgnoreCase(column.replace("-", "")))
                .findFirst();
    }

    /** Those that have one column each. */
    static Set<PreferenceField> fields() {
        return EnumSet.complementOf(EnumSet.of(PreferenceField.ATTRIBUTES));
    }

    /** What stands in the cell; a blank one unsets the field, and is refused where there is nothing like unset. */
    static JsonNode read(String field, @Nullable String cell) {
        Class<?> type = TYPES.get(field);
        if (type == List.class) {
            return list(cell);
        } else if (cell == null && type == boolean.class) {
            throw Problem.of(MemberReason.CELL_BLANK).field(field).refusal();
        } else if (cell == null) {
            return JSON.nullNode();
        } else if (type == boolean.class) {
            return bool(field, cell);
        } else if (type == Integer.class) {
            return number(field, cell);
        } else if (field.equals(PreferenceField.MANAGER.fieldName())) {
            return JSON.textNode(person(field, cell).value());
        }
        return JSON.textNode(cell);
    }

    static Username person(String field, @Nullable String cell) {
        if (cell == null) {
            throw Problem.of(MemberReason.CELL_BLANK).field(field).refusal();
        }
        return Username.parse(field, cell);
    }

    static JsonNode list(@Nullable String cell) {
        ArrayNode list = JSON.arrayNode();
        if (cell != null) {
            LIST.split(cell).forEach(list::add);
        }
        return list;
    }

    private static JsonNode bool(String field, String cell) {
        return switch (cell.toLowerCase(Locale.ROOT)) {
            case "true", "yes" -> JSON.booleanNode(true);
            case "false", "no" -> JSON.booleanNode(false);
            default ->
                throw Problem.of(MemberReason.CELL_NOT_ONE_OF)
                        .field(field)
                        .value(cell)
                        .with("known", "true, false, yes, no")
                        .refusal();
        };
    }

    private static JsonNode number(String field, String cell) {
        try {
            return JSON.numberNode(Integer.parseInt(cell));
        } catch (NumberFormatException notANumber) {
            throw Problem.of(CsvReason.CELL_NOT_A_NUMBER)
                    .field(field)
                    .value(cell)
                    .refusal();
        }
    }

    private static Map<String, Class<?>> types() {
        Map<String, Class<?>> components = new TreeMap<>();
        for (RecordComponent component : PreferencesView.class.getRecordComponents()) {
            components.put(component.getName(), component.getType());
        }
        Map<String, Class<?>> types = new TreeMap<>();
        for (PreferenceField field : fields()) {
            types.put(field.fieldName(), components.get(field.fieldName()));
        }
        return types;
    }
}
