package org.mentorbase.interchange;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.google.common.collect.ImmutableList;
import com.google.common.io.ByteSource;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.mentorbase.actor.Username;
import org.mentorbase.member.MemberReason;
import org.mentorbase.preference.ImportingPreferences.Row;
import org.mentorbase.preference.PreferenceField;
import org.mentorbase.refusal.Location;
import org.mentorbase.refusal.Problem;
import org.mentorbase.refusal.Refusal;

/**
 * Reads preferences from CSV: the column {@code username}, and any of the fields of the representation for programs, in
 * camelCase or kebab-case; {@code grade}, {@code profession}, {@code technologies}, {@code help} and {@code attributes.NAME}
 * for further attributes. Lists are separated by semicolons, yes and no may be said for true and false. A field without a
 * column stays as it is; a blank cell unsets it, except for what is only true or false, where blank is refused.
 */
public final class CsvPreferences {

    private static final String USERNAME = "username";
    private static final int MOST_PROBLEMS = 100;

    private final CsvTable table;
    private final Map<String, Integer> columns = new LinkedHashMap<>();
    private final Map<String, Integer> attributes = new LinkedHashMap<>();
    private final int username;
    private final Map<Username, Long> lines = new HashMap<>();
    private final List<Problem> problems = new ArrayList<>();

    private CsvPreferences(CsvTable table) {
        this.table = table;
        this.username = table.requiredColumn(USERNAME);
        table.headings().stream()
                .filter(name -> !name.isEmpty() && !name.equalsIgnoreCase(USERNAME))
                .forEach(this::recognise);
    }

    /** Refuses the file with every wrong cell in it. */
    public static List<Row> read(ByteSource content) {
        try (CsvTable table = CsvTable.open(content)) {
            return new CsvPreferences(table).rows();
        }
    }

    private void recognise(String heading) {
        Optional<String> attribute = PreferenceCells.attribute(heading);
        String name = attribute
                .or(() -> PreferenceCells.field(heading))
                .orElseThrow(() -> inHeader(Problem.of(CsvReason.COLUMN_UNKNOWN), heading.toLowerCase(Locale.ROOT))
                        .refusal());
        Map<String, Integer> kind = attribute.isPresent() ? attributes : columns;
        if (kind.put(name, table.column(heading.toLowerCase(Locale.ROOT))) != null) {
            throw inHeader(Problem.of(MemberReason.COLUMN_DUPLICATE), name).refusal();
        }
    }

    private Problem inHeader(Problem problem, String column) {
        return problem.field(column).at(Location.line(table.headerLine()));
    }

    private ImmutableList<Row> rows() {
        ImmutableList.Builder<Row> rows = ImmutableList.builder();
        while (table.next() && problems.size() < MOST_PROBLEMS) {
            Username person = orProblem(this::person);
            ObjectNode fields = JsonNodeFactory.instance.objectNode();
            columns.forEach((field, column) -> {
                JsonNode value = orProblem(() -> PreferenceCells.read(field, table.cell(column)));
                fields.set(field, value);
            });
            if (!attributes.isEmpty()) {
                ObjectNode stated = fields.putObject(PreferenceField.ATTRIBUTES.fieldName());
                attributes.forEach((name, column) -> stated.set(name, PreferenceCells.list(table.cell(column))));
            }
            if (person != null) {
                rows.add(new Row(table.line(), person, new PreferenceChange(fields)));
            }
        }
        refuseAny();
        return rows.build();
    }

    private Username person() {
        Username person = PreferenceCells.person(USERNAME, table.cell(username));
        Long earlier = lines.putIfAbsent(person, table.line());
        if (earlier != null) {
            throw Problem.of(MemberReason.ROW_TWICE)
                    .field(USERNAME)
                    .value(person.value())
                    .with("earlier", earlier)
                    .refusal();
        }
        return person;
    }

    private <T> @Nullable T orProblem(Supplier<T> read) {
        try {
            return read.get();
        } catch (Refusal refusal) {
            refusal.problems().forEach(problem -> problems.add(problem.at(Location.line(table.line()))));
            return null;
        }
    }

    private void refuseAny() {
        if (problems.size() >= MOST_PROBLEMS) {
            problems.add(Problem.of(MemberReason.TOO_MANY_PROBLEMS).with("shown", problems.size()));
        }
        if (!problems.isEmpty()) {
            throw new Refusal(problems);
        }
    }
}
