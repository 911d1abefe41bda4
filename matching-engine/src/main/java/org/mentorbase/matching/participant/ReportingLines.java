package org.mentorbase.matching.participant;

import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSetMultimap;
import com.google.common.collect.LinkedHashMultimap;
import com.google.common.collect.SetMultimap;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;

/** Who stands above whom, by links as {@link Attributes#MANAGER}. Somebody on several lists has the links of all. */
public final class ReportingLines {

    private final Map<String, SetMultimap<String, String>> managers = new HashMap<>();

    public ReportingLines(Pool pool) {
        pool.everybody()
                .forEach(person -> person.links()
                        .forEach((link, ids) -> managers.computeIfAbsent(link, name -> LinkedHashMultimap.create())
                                .putAll(person.id(), ids)));
    }

    /** Everybody above, any number of managers up; whoever reports to themselves in a circle is above themselves. */
    public ImmutableSet<String> above(String link, String id) {
        SetMultimap<String, String> above = managers.getOrDefault(link, ImmutableSetMultimap.of());
        Set<String> next = above.get(id);
        if (next.isEmpty()) {
            return ImmutableSet.of();
        }
        Set<String> found = new LinkedHashSet<>(next);
        Deque<String> open = new ArrayDeque<>(next);
        while (!open.isEmpty()) {
            for (String manager : above.get(open.remove())) {
                if (found.add(manager)) {
                    open.add(manager);
                }
            }
        }
        return ImmutableSet.copyOf(found);
    }

    /** Whether one stands above the other. */
    public boolean inOneLine(String link, String one, String other) {
        return above(link, one).contains(other) || above(link, other).contains(one);
    }
}
