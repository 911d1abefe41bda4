package org.mentorbase.matching.participant;

import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** Who stands above whom, by links as {@link Attributes#MANAGER}. Somebody on several lists has the links of all. */
public final class ReportingLines {

    /** Longer lines are walked up again for each of those who are below. */
    private static final int MOST_REMEMBERED = 64;

    /** By link and id, the direct managers. */
    private final Map<String, Map<String, Set<String>>> managers = new HashMap<>();

    private final Map<String, Map<Set<String>, ImmutableSet<String>>> remembered = new ConcurrentHashMap<>();

    public ReportingLines(Pool pool) {
        pool.everybody()
                .forEach(person -> person.links()
                        .forEach((link, ids) -> managers.computeIfAbsent(link, name -> new HashMap<>())
                                .merge(person.id(), ids, Sets::union)));
    }

    /** Everybody above, any number of managers up; whoever reports to themselves in a circle is above themselves. */
    public ImmutableSet<String> above(String link, String id) {
        Map<String, Set<String>> ofLink = managers.getOrDefault(link, Map.of());
        Set<String> direct = ofLink.getOrDefault(id, Set.of());
        if (direct.isEmpty()) {
            return ImmutableSet.of();
        }
        Map<Set<String>, ImmutableSet<String>> known =
                remembered.computeIfAbsent(link, name -> new ConcurrentHashMap<>());
        ImmutableSet<String> found = known.get(direct);
        if (found == null) {
            found = above(ofLink, direct);
            if (found.size() <= MOST_REMEMBERED) {
                known.put(direct, found);
            }
        }
        return found;
    }

    private static ImmutableSet<String> above(Map<String, Set<String>> managers, Set<String> direct) {
        Set<String> found = new LinkedHashSet<>(direct);
        Deque<String> open = new ArrayDeque<>(direct);
        while (!open.isEmpty()) {
            for (String manager : managers.getOrDefault(open.remove(), Set.of())) {
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
