package org.mentorbase.cli.output;

import com.google.common.collect.ImmutableList;
import java.util.Collection;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.mentorbase.cli.terminal.Visible;

/** What people see of something: headings, and what stands under them. */
public record Columns<T>(ImmutableList<Column<T>> all) {

    private static final String NOTHING = "-";

    public record Column<T>(String heading, Function<T, @Nullable Object> value) {

        String cell(T item) {
            Object content = value.apply(item);
            if (content instanceof Boolean yes) {
                return yes ? "yes" : "no";
            }
            String text = content instanceof Collection<?> several
                    ? several.stream().map(String::valueOf).collect(Collectors.joining(", "))
                    : content == null ? "" : content.toString();
            return text.isEmpty() ? NOTHING : Visible.text(text);
        }
    }

    public static <T> Columns<T> of(String heading, Function<T, @Nullable Object> value) {
        return new Columns<>(ImmutableList.of(new Column<>(heading, value)));
    }

    public Columns<T> and(String heading, Function<T, @Nullable Object> value) {
        return new Columns<>(ImmutableList.<Column<T>>builder()
                .addAll(all)
                .add(new Column<>(heading, value))
                .build());
    }
}
