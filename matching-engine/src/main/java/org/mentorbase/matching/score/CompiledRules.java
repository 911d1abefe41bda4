package org.mentorbase.matching.score;

import com.google.common.base.Suppliers;
import com.google.common.collect.ImmutableList;
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
import org.mentorbase.matching.rule.ByLink;
import org.mentorbase.matching.rule.ByProfile;
import org.mentorbase.matching.rule.Criterion;
import org.mentorbase.matching.rule.Measure;
import org.mentorbase.matching.rule.Overlap;
import org.mentorbase.matching.rule.RuleSet;
import org.mentorbase.matching.rule.SharedTags;

/**
 * The rules with what they look at in the people of a pool. To read that is the dearest part of making scores ready, so it is
 * done once for both sides, whichever is then in the rows, and by all processors if there are many people.
 */
public final class CompiledRules {

    /** So few people are read before another thread has begun. */
    private static final int FEW_PEOPLE = 1_000;

    private final RuleSet rules;
    private final Pool pool;
    private final ReportingLines lines;
    private final ImmutableList<Measure> measures;
    private final Map<Party, Supplier<Map<String, Integer>>> positions;
    private final Map<Looking, Profiles> profiles = new ConcurrentHashMap<>();
    private final Map<Looking, IntLists> links = new ConcurrentHashMap<>();
    private final Map<Object, TagNumbers> tags = new ConcurrentHashMap<>();

    /** A rule, or a list of rules, that looks at the people of a side. */
    private record Looking(Object rule, Party at) {}

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
        this.positions = Map.of(
                Party.MENTEE, Suppliers.memoize(() -> positions(pool.mentees())),
                Party.MENTOR, Suppliers.memoize(() -> positions(pool.mentors())));
        ImmutableList<Runnable> readings = readings().collect(ImmutableList.toImmutableList());
        inParallel(readings).forEach(Runnable::run);
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

    private Stream<Runnable> readings() {
        Stream<Runnable> ofEach =
                Stream.concat(rules.constraints().stream(), measures.stream()).flatMap(this::readings);
        return Stream.concat(ofEach, Stream.of(rules.constraints(), measures).flatMap(this::readingsOfLinks));
    }

    private Stream<Runnable> readings(Object rule) {
        if (rule instanceof ByProfile byProfile) {
            return Stream.of(Party.values())
                    .map(side -> () -> profiles.put(
                            new Looking(rule, side),
                            Profiles.of(pool.of(side), participant -> byProfile.profile(side, participant))));
        }
        if (rule instanceof SharedTags shared) {
            return Stream.of(() -> tags.put(rule, TagNumbers.of(pool, shared::compared)));
        }
        if (rule instanceof Overlap overlap) {
            return Stream.of(() -> tags.put(rule, TagNumbers.of(pool, overlap::counted)));
        }
        return Stream.of();
    }

    private Stream<Runnable> readingsOfLinks(List<?> some) {
        return Stream.of(Party.values()).map(side -> () -> links.put(new Looking(some, side), links(some, side)));
    }

    /** Whom of the other side each participant is linked to. */
    private IntLists links(List<?> some, Party side) {
        List<ByLink> byLink = some.stream()
                .filter(ByLink.class::isInstance)
                .map(ByLink.class::cast)
                .toList();
        IntLists.Builder linked = new IntLists.Builder(pool.of(side).size());
        for (Participant participant : pool.of(side)) {
            for (ByLink rule : byLink) {
                for (String id : rule.linked(participant, lines)) {
                    Integer other = positionsOf(side.other()).get(id);
                    if (other != null) {
                        linked.add(other);
                    }
                }
            }
            linked.endList();
        }
        return linked.build();
    }

    private Map<String, Integer> positionsOf(Party side) {
        return Objects.requireNonNull(positions.get(side)).get();
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

    Profiles profiles(ByProfile rule, Party of) {
        return Objects.requireNonNull(profiles.get(new Looking(rule, of)));
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
        IntLists toRows = Objects.requireNonNull(links.get(new Looking(some, rows.other())));
        return new LinkedPairs(
                Objects.requireNonNull(links.get(new Looking(some, rows))),
                toRows.transposed(pool.of(rows).size()));
    }
}
