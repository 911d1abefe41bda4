package org.mentorbase.refusal;

import com.google.common.collect.ImmutableMap;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One thing that is wrong.
 *
 * @param field the name of the field or column at fault, or null where none is
 * @param value the offending value, or null where there is none to show
 * @param location where in a file, or null outside files
 * @param values what the sentence names, by the names of its placeholders
 */
public record Problem(
        Reason reason,
        @Nullable String field,
        @Nullable Object value,
        @Nullable Location location,
        ImmutableMap<String, Object> values) {

    public static Problem of(Reason reason) {
        return new Problem(reason, null, null, null, ImmutableMap.of());
    }

    public Problem with(String name, Object what) {
        Map<String, Object> more = new LinkedHashMap<>(values);
        more.put(name, what);
        return new Problem(reason, field, value, location, ImmutableMap.copyOf(more));
    }

    public Problem field(String name) {
        return new Problem(reason, name, value, location, values);
    }

    public Problem value(@Nullable Object offending) {
        return new Problem(reason, field, offending, location, values);
    }

    public Problem at(@Nullable Location where) {
        return new Problem(reason, field, value, where, values);
    }

    public Refusal refusal() {
        return new Refusal(this);
    }
}
