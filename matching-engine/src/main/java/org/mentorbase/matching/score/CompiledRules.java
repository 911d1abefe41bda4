package org.mentorbase.matching.score;

import com.google.common.base.Suppliers;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Maps;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.mentorbase.matching.participant.Participant;
import org.mentorbase.matching.participant.Party;
import org.mentorbase.matching.participant.Pool;
import org.mentorbase.matching.participant.ReportingLines;
import org.mentorbase.matching.rule.ByProfile;
import org.mentorbase.matching.rule.Criterion;
import org.mentorbase.matching.rule.Measure;
import org.mentorbase.matching.rule.Overlap;
import org.mentorbase.matching.rule.RuleSet;
import org.mentorbase.matching.rule.SharedTags;

/**
 * The rules with what they look at in the people of a pool. To read that is the dearest part of making scores ready, so it is
 * done once for both sides, whichever is then in the rows, and for both at once if there are many people.
 */
public final class CompiledRules {

    /** So few people are read before another thread has begun. */
    private static final int FEW_PEOPLE = 1_000;

    private final RuleSet rules;
    private final Pool pool;
    private final ReportingLines lines;
    private final ImmutableList<Measure> measures;
    private final ImmutableMap<Party, SideReading> sides;
    private final Map<Object, TagNumbers> tags = new ConcurrentHashMap<>();

    public CompiledRules(RuleSet rules, Pool pool) {
        this(rules, pool, new ReportingLines(pool));
    }

    /** @param lines of the pool */
    public CompiledRules(RuleSet rules, Pool pool, ReportingLines lines) {
        this.rules = rules;
        this.pool = pool;
        this.lines = lines;
        this.measures =
                rules.criteria().stream().map(Criterion::measure).distinct().collect(ImmutableList.toImmutableList());
        this.sides = inParallel(List.of(Party.values())).collect(Maps.toImmutableEnumMap(side -> side, this::reading));
        inParallel(Stream.concat(rules.constraints().stream(), measures.stream())
                        .filter(rule -> rule instanceof SharedTags || rule instanceof Overlap)
                        .toList())
                .forEach(rule -> tags.put(
                        rule,
                        TagNumbers.of(
                                side(Party.MENTEE).tags(rule),
                                side(Party.MENTOR).tags(rule))));
    }

    private SideReading reading(Party party) {
        SideReading side = new SideReading(party, pool.of(party));
        rules.constraints().forEach(side::ask);
        measures.forEach(side::ask);
        Supplier<Map<String, Integer>> positions = Suppliers.memoize(() -> positions(pool.of(party.other())));
        side.askForLinks(rules.constraints(), lines, positions);
        side.askForLinks(measures, lines, positions);
        return side.read();
    }

    /** By all processors, unless there are so few people that one is faster. */
    <T> Stream<T> inParallel(List<T> work) {
        boolean areFew = pool.mentees().size() + pool.mentors().size() <= FEW_PEOPLE;
        return areFew ? work.stream() : work.parallelStream();
    }

    private static Map<String, Integer> positions(List<Participant> side) {
        Map<String, Integer> positions = new HashMap<>();
        for (int i = 0; i < side.size(); i++) {
            positions.put(side.get(i).id(), i);
        }
        return positions;
    }

    /** @param rows who is in the rows; the other side is in the columns, each in the order of the pool */
    public CompiledScores scores(Party rows) {
        return new CompiledScores(this, rows);
    }

    RuleSet rules() {
        return rules;
    }

    Pool pool() {
        return pool;
    }

    ReportingLines lines() {
        return lines;
    }

    private SideReading side(Party party) {
        return Objects.requireNonNull(sides.get(party));
    }

    Profiles profiles(ByProfile rule, Party of) {
        return side(of).profiles(rule);
    }

    /** @param rule a {@link SharedTags} or an {@link Overlap} */
    TagNumbers tags(Object rule) {
        return Objects.requireNonNull(tags.get(rule));
    }

    /** The pairs that constraints by link do not allow. */
    LinkedPairs impossible(Party rows) {
        return linked(rules.constraints(), rows);
    }

    /** The pairs to which criteria by link may give points. */
    LinkedPairs linked(Party rows) {
        return linked(measures, rows);
    }

    private LinkedPairs linked(List<?> some, Party rows) {
        IntLists toRows = side(rows.other()).links(some);
        return new LinkedPairs(
                side(rows).links(some), toRows.transposed(pool.of(rows).size()));
    }
}
