package org.mentorbase.web.graphql;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.mentorbase.matchmaking.Placed;

/** A page of a list, in the form that Relay has given it. */
final class Connection {

    private Connection() {}

    static <T> Map<String, Object> of(
            List<Placed<T>> items, boolean more, boolean begun, Function<T, Map<String, @Nullable Object>> node) {
        Map<String, @Nullable Object> pageInfo = new LinkedHashMap<>();
        pageInfo.put("hasNextPage", more);
        pageInfo.put("hasPreviousPage", begun);
        pageInfo.put("startCursor", items.isEmpty() ? null : items.get(0).cursor());
        pageInfo.put(
                "endCursor",
                items.isEmpty() ? null : items.get(items.size() - 1).cursor());
        return Map.of(
                "edges",
                items.stream()
                        .map(item -> Map.of("cursor", item.cursor(), "node", node.apply(item.item())))
                        .toList(),
                "pageInfo",
                pageInfo);
    }
}
