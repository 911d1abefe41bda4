package org.mentorbase.jdbi;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.mapper.RowMapper;
import org.mentorbase.page.Page;
import org.mentorbase.page.PageRequest;

/** A list with its filters, of which one page is read. */
final class Selection {

    private final Handle handle;
    private final String columns;
    private final String source;
    private final List<String> conditions = new ArrayList<>();
    private final Map<String, Object> values = new HashMap<>();
    private final Map<String, Object> positions = new HashMap<>();

    /** @param source what stands after FROM */
    Selection(Handle handle, String columns, String source) {
        this.handle = handle;
        this.columns = columns;
        this.source = source;
    }

    Selection where(String condition) {
        conditions.add(condition);
        return this;
    }

    /** @param condition names the value with a colon */
    Selection where(String condition, String name, Object value) {
        if (value instanceof String text && text.indexOf('\0') >= 0) {
            return where("FALSE"); // PostgreSQL does not take NUL, and there is none in anything stored
        }
        values.put(name, value);
        return where(condition);
    }

    /** No condition without a value. */
    Selection where(String condition, String name, Optional<?> value) {
        value.ifPresent(given -> where(condition, name, given));
        return this;
    }

    /**
     * @param beyond what is true of the items behind the position
     * @param order what stands after ORDER BY
     */
    <T> Page<T> page(
            PageRequest request, String beyond, String order, RowMapper<T> mapper, Function<T, String> position) {
        long total = handle.createQuery("SELECT COUNT(*) FROM " + source + filter(conditions))
                .bindMap(values)
                .mapTo(Long.class)
                .one();
        List<String> further = new ArrayList<>(conditions);
        if (request.after() != null) {
            further.add(beyond);
        }
        List<T> items = handle.createQuery("SELECT " + columns + " FROM " + source + filter(further) + " ORDER BY "
                        + order + " FETCH FIRST :read ROWS ONLY")
                .bindMap(values)
                .bindMap(positions)
                .bind("read", request.limit() + 1)
                .map(mapper)
                .list();
        return Page.of(items, total, request, position);
    }

    /** A value for the condition on what is beyond the position. */
    Selection after(String name, Optional<?> value) {
        value.ifPresent(given -> positions.put(name, given));
        return this;
    }

    private static String filter(List<String> conditions) {
        return conditions.isEmpty() ? "" : " WHERE " + String.join(" AND ", conditions);
    }
}
