package org.mentorbase.matching.score;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import com.google.common.primitives.ImmutableIntArray;
import java.util.Arrays;
import java.util.stream.Stream;
import org.mentorbase.matching.participant.Participant;
import org.mentorbase.matching.participant.Party;
import org.mentorbase.matching.participant.ReportingLines;
import org.mentorbase.matching.rule.AllowedBy;
import org.mentorbase.matching.rule.ByLink;
import org.mentorbase.matching.rule.ByProfile;
import org.mentorbase.matching.rule.Criterion;
import org.mentorbase.matching.rule.Measure;
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

    private final RuleSet rules;
    private final Sides sides;
    private final ReportingLines lines;
    private final Scorer scorer;
    private final long[] everybody;
    private final ImmutableList<SlicedTerm> constraints;
    private final ImmutableList<AllowedBy> asked;
    private final ImmutableList<SlicedTerm> terms;
    private final ImmutableIntArray own;
    private final ImmutableIntArray other;
    private final LinkedPairs impossible;
    private final LinkedPairs linked;
    private final int ownHighest;
    private final int otherHighest;

    CompiledScores(CompiledRules compiled, Party rows) {
        this.rules = compiled.rules();
        this.sides = new Sides(compiled.pool(), rows);
        checkArgument(sides.columns().size() <= BestColumn.MOST, "more than %s columns", BestColumn.MOST);
        this.lines = compiled.lines();
        this.scorer = new Scorer(rules, lines);
        this.everybody = Planes.full(sides.columns().size());
        TermCompiler compiler = new TermCompiler(compiled, sides);
        this.constraints = compiled.inParallel(rules.constraints())
                .filter(constraint -> constraint instanceof SharedTags || constraint instanceof ByProfile)
                .map(compiler::constraint)
                .collect(ImmutableList.toImmutableList());
        this.asked = rules.constraints().stream()
                .filter(AllowedBy.class::isInstance)
                .map(AllowedBy.class::cast)
                .collect(ImmutableList.toImmutableList());
        ImmutableList<Given> given =
                Stream.concat(given(rows), given(rows.other())).distinct().collect(ImmutableList.toImmutableList());
        this.terms = compiled.inParallel(given)
                .map(each -> compiler.measure(each.measure, each.to))
                .collect(ImmutableList.toImmutableList());
        this.own = ImmutableIntArray.copyOf(given(rows).mapToInt(given::indexOf));
        this.other = ImmutableIntArray.copyOf(given(rows.other()).mapToInt(given::indexOf));
        this.linked = compiled.linked(rows);
        this.impossible = compiled.impossible(rows);
        this.ownHighest = rules.highest(rows);
        this.otherHighest = rules.highest(rows.other());
    }

    /** What is given to both sides alike is worked out once. */
    private record Given(Measure measure, Party to) {}

    private Stream<Given> given(Party to) {
        return rules.criteria().stream()
                .filter(criterion -> criterion.side().includes(to) && !(criterion.measure() instanceof ByLink))
                .map(Criterion::measure)
                .map(measure -> new Given(measure, measure.isPersonal() ? to : Party.MENTEE));
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
        impossible.forEach(row, column -> possible[column >>> 6] &= ~(1L << column));
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
        ImmutableIntArray used = side == sides.own() ? own : other;
        used.forEach(term -> workspace.adder().add(numbers[term]));
        Sliced sum = workspace.adder().sum().atMost(rules.most(side), workspace);
        return linked.isEmpty(row) ? sum : withLinked(side, row, possible, sum, workspace);
    }

    /** Those who are linked to the row are scored one by one. */
    private Sliced withLinked(Party side, int row, long[] possible, Sliced numbers, Workspace workspace) {
        Participant inRow = sides.rows().get(row);
        Sliced changed = numbers.writable(side == sides.own() ? ownHighest : otherHighest, workspace);
        linked.forEach(row, column -> {
            if (Planes.has(possible, column)) {
                Participant inColumn = sides.columns().get(column);
                changed.set(column, scorer.score(side, sides.mentee(inRow, inColumn), sides.mentor(inRow, inColumn)));
            }
        });
        return changed;
    }
}
