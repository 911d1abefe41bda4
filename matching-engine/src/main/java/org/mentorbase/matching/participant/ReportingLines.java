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

    private final Pool pool;
    private final Map<String, Line> lines = new ConcurrentHashMap<>();

    public ReportingLines(Pool pool) {
        this.pool = pool;
    }

    /**
     * What is known of one link.
     *
     * @param managers by id, the direct ones
     * @param above by the direct managers, everybody above
     */
    private record Line(Map<String, Set<String>> managers, Map<Set<String>, ImmutableSet<String>> above) {

        static Line of(String link, Pool pool) {
            Map<String, Set<String>> managers = new HashMap<>();
            pool.everybody()
                    .filter(person -> !person.links(link).isEmpty())
                    .forEach(person -> managers.merge(person.id(), person.links(link), Sets::union));
            return new Line(managers, new ConcurrentHashMap<>());
        }
    }

    /** Everybody above, any number of managers up; whoever reports to themselves in a circle is above themselves. */
    public ImmutableSet<String> above(String link, String id) {
        Line line = lines.computeIfAbsent(link, name -> Line.of(name, pool));
        Set<String> direct = line.managers.get(id);
        if (direct == null) {
            return ImmutableSet.of();
        }
        ImmutableSet<String> known = line.above.get(direct);
        if (known != null) {
            return known;
        }
        ImmutableSet<String> found = above(line.managers, direct);
        if (found.size() <= MOST_REMEMBERED) {
            line.above.put(direct, found);
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
