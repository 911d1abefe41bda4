package org.mentorbase.matching.score;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Lists;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToIntBiFunction;
import org.mentorbase.matching.participant.Participant;
import org.mentorbase.matching.participant.Party;
import org.mentorbase.matching.participant.Pool;
import org.mentorbase.matching.participant.ReportingLines;
import org.mentorbase.matching.rule.AllowedBy;
import org.mentorbase.matching.rule.ByLink;
import org.mentorbase.matching.rule.ByProfile;
import org.mentorbase.matching.rule.Constraint;
import org.mentorbase.matching.rule.Criterion;
import org.mentorbase.matching.rule.Measure;
import org.mentorbase.matching.rule.Overlap;
import org.mentorbase.matching.rule.PointsBy;
import org.mentorbase.matching.rule.RuleSet;
import org.mentorbase.matching.rule.SharedTags;

/**
 * The rules made ready to score one participant with all of the other side at once.
 *
 * <p>Scores are sliced into planes: a plane holds one binary digit of the scores of 64 columns in every word, so that one
 * machine operation works on 64 pairs, and on more where the compiler makes vector instructions of it. What a rule gives is a
 * few planes: those of the tags that the participant has, or planes worked out beforehand for everybody who is alike to the
 * rule. They are added up by carry-save adders. The few pairs that are linked to each other, as a manager, are scored one by
 * one and put in their places.
 *
 * <p>Scoring a row of m columns takes O(m·d/64) operations for d digits that are added; what is kept takes about as much
 * memory as the participants do, and no more than a few megabytes for each rule.
 *
 * <p>Bit-sliced arithmetic: P. O'Neil, D. Quass, Improved query performance with variant indexes, SIGMOD 1997,
 * doi:10.1145/253260.253268.
 *
 * @see Scorer what it must be equal to
 */
public final class CompiledScores {

    /** What is worked out beforehand for one rule is at most so large. */
    private static final long MOST_STORED_WORDS = 1 << 18;

    private final RuleSet rules;
    private final Sides sides;
    private final ReportingLines lines;
    private final long[] everybody;
    private final ImmutableList<SlicedTerm> constraints;
    private final ImmutableList<AllowedBy> asked;
    private final ImmutableList<SlicedTerm> terms;
    private final int[] own;
    private final int[] other;
    private final LinkedPairs impossible;
    private final LinkedPairs linked;
    private final Scorer scorer;

    /** @param rows who is in the rows; the other side is in the columns, each in the order of the pool */
    public CompiledScores(RuleSet rules, Pool pool, Party rows) {
        this(rules, pool, rows, new ReportingLines(pool));
    }

    private CompiledScores(RuleSet rules, Pool pool, Party rows, ReportingLines lines) {
        this.rules = rules;
        this.sides = new Sides(pool, rows);
        this.lines = lines;
        this.everybody = Planes.full(sides.columns().size());
        this.constraints = rules.constraints().stream()
                .filter(constraint -> constraint instanceof SharedTags || constraint instanceof ByProfile)
                .map(this::constraint)
                .collect(ImmutableList.toImmutableList());
        this.asked = rules.constraints().stream()
                .filter(AllowedBy.class::isInstance)
                .map(AllowedBy.class::cast)
                .collect(ImmutableList.toImmutableList());
        ImmutableList.Builder<SlicedTerm> all = ImmutableList.builder();
        Map<TermKey, Integer> known = new HashMap<>();
        this.own = terms(rows, known, all);
        this.other = terms(rows.other(), known, all);
        this.terms = all.build();
        this.impossible = new LinkedPairs(byLink(rules.constraints()), sides, lines);
        this.linked = new LinkedPairs(byLink(Lists.transform(rules.criteria(), Criterion::measure)), sides, lines);
        this.scorer = new Scorer(rules, lines);
    }

    private static ImmutableList<ByLink> byLink(List<?> rules) {
        return rules.stream()
                .filter(ByLink.class::isInstance)
                .map(ByLink.class::cast)
                .collect(ImmutableList.toImmutableList());
    }

    private record TermKey(Measure measure, Party to) {}

    private int[] terms(Party to, Map<TermKey, Integer> known, ImmutableList.Builder<SlicedTerm> all) {
        int[] used = new int[rules.criteria().size()];
        int count = 0;
        for (Criterion criterion : rules.criteria()) {
            Measure measure = criterion.measure();
            boolean isDense = measure instanceof Overlap || measure instanceof ByProfile || measure instanceof PointsBy;
            if (isDense && criterion.side().includes(to)) {
                Party party = measure.isPersonal() ? to : Party.MENTEE;
                used[count++] = known.computeIfAbsent(new TermKey(measure, party), key -> {
                    all.add(term(measure, party));
                    return known.size();
                });
            }
        }
        return Arrays.copyOf(used, count);
    }

    private SlicedTerm term(Measure measure, Party to) {
        if (measure instanceof Overlap overlap) {
            OverlapTerm term = OverlapTerm.of(overlap, sides);
            return storedIfSmall(term, new Profiles(rows(), term.tags()::of));
        }
        if (measure instanceof PointsBy function) {
            return new AskedTerm(function, sides);
        }
        return byProfile(
                (ByProfile) measure,
                measure.most(),
                (row, column) -> measure.points(to, sides.mentee(row, column), sides.mentor(row, column)));
    }

    private SlicedTerm constraint(Constraint constraint) {
        if (constraint instanceof SharedTags shared) {
            SharedTerm term = SharedTerm.of(shared, sides);
            return storedIfSmall(term, new Profiles(rows(), term.tags()::of));
        }
        return byProfile(
                (ByProfile) constraint,
                1,
                (row, column) ->
                        constraint.allows(sides.mentee(row, column), sides.mentor(row, column), lines) ? 1 : 0);
    }

    private SlicedTerm byProfile(ByProfile rule, int most, ToIntBiFunction<Participant, Participant> number) {
        Party own = sides.own();
        Profiles columns = Profiles.of(sides.columns(), column -> rule.profile(own.other(), column));
        return storedIfSmall(
                new ProfileTerm(most, sides, columns, number),
                Profiles.of(sides.rows(), row -> rule.profile(own, row)));
    }

    /** @param profiles of the rows; the term treats rows of the same profile alike */
    private SlicedTerm storedIfSmall(SlicedTerm term, Profiles profiles) {
        if ((long) profiles.size() * Sliced.digits(term.highest()) * everybody.length > MOST_STORED_WORDS) {
            return term;
        }
        Workspace workspace = new Workspace(everybody.length);
        Sliced[] numbers = new Sliced[profiles.size()];
        for (int i = 0; i < numbers.length; i++) {
            numbers[i] = term.numbers(profiles.first(i), everybody, workspace).kept();
            workspace.clear();
        }
        return new StoredTerm(term.highest(), profiles, numbers);
    }

    public int rows() {
        return sides.rows().size();
    }

    public int columns() {
        return sides.columns().size();
    }

    /** For one thread. */
    public RowReader reader() {
        return new RowReader(this);
    }

    int highest(Party side) {
        return rules.highest(side);
    }

    Party ownSide() {
        return sides.own();
    }

    /** Those that a row can be paired with. */
    long[] possible(int row, Workspace workspace) {
        long[] possible = workspace.takeCopy(everybody);
        for (SlicedTerm constraint : constraints) {
            long[] allowed = constraint.numbers(row, possible, workspace).plane(0);
            if (allowed == null) {
                Arrays.fill(possible, 0L);
            } else {
                Planes.and(possible, allowed);
            }
        }
        impossible.of(row).forEach(column -> possible[column >>> 6] &= ~(1L << column));
        if (!asked.isEmpty()) {
            ask(row, possible);
        }
        return possible;
    }

    private void ask(int row, long[] possible) {
        Participant inRow = sides.rows().get(row);
        for (int w = 0; w < possible.length; w++) {
            for (long left = possible[w]; left != 0; left &= left - 1) {
                int column = (w << 6) + Long.numberOfTrailingZeros(left);
                Participant inColumn = sides.columns().get(column);
                Participant mentee = sides.mentee(inRow, inColumn);
                Participant mentor = sides.mentor(inRow, inColumn);
                if (!asked.stream().allMatch(rule -> rule.allows(mentee, mentor, lines))) {
                    possible[w] &= ~(1L << column);
                }
            }
        }
    }

    /** What the terms give, each once. */
    void readTerms(int row, long[] possible, Workspace workspace, Sliced[] into) {
        for (int i = 0; i < into.length; i++) {
            into[i] = terms.get(i).numbers(row, possible, workspace);
        }
    }

    int termCount() {
        return terms.size();
    }

    /** The score of one side of a row, of those columns that are possible. */
    Sliced side(Party side, int row, long[] possible, Sliced[] numbers, Workspace workspace) {
        int[] used = side == sides.own() ? own : other;
        for (int term : used) {
            workspace.adder().add(numbers[term]);
        }
        Sliced sum = workspace.adder().sum().atMost(rules.most(side), workspace);
        return linked.of(row).isEmpty() ? sum : withLinked(side, row, possible, sum, workspace);
    }

    /** Those who are linked to the row are scored one by one. */
    private Sliced withLinked(Party side, int row, long[] possible, Sliced numbers, Workspace workspace) {
        Participant inRow = sides.rows().get(row);
        Sliced changed = numbers.writable(rules.highest(side), workspace);
        linked.of(row).forEach(column -> {
            if (Planes.has(possible, column)) {
                Participant inColumn = sides.columns().get(column);
                changed.set(column, scorer.score(side, sides.mentee(inRow, inColumn), sides.mentor(inRow, inColumn)));
            }
        });
        return changed;
    }
}
