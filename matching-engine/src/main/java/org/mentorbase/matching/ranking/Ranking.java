package org.mentorbase.matching.ranking;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.base.Suppliers;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.Lists;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.mentorbase.matching.participant.Participant;
import org.mentorbase.matching.participant.Party;
import org.mentorbase.matching.participant.Pool;
import org.mentorbase.matching.participant.ReportingLines;
import org.mentorbase.matching.rule.RuleSet;
import org.mentorbase.matching.score.CompiledRules;
import org.mentorbase.matching.score.CompiledScores;
import org.mentorbase.matching.score.PairExplanation;
import org.mentorbase.matching.score.Scorer;

/**
 * Who suits whom best, in both directions. Candidates are ordered by the score of both sides together, then by the score of
 * the side of whoever they are for, then by id; that order is complete, so the same people under the same rules are always
 * ranked alike.
 */
public final class Ranking {

    /** Rows that one thread ranks before it looks for more. */
    private static final int BLOCK = 64;

    private final Pool pool;
    private final Scorer scorer;
    private final Supplier<CompiledRules> compiled;
    private final Supplier<String[]> mentees;
    private final Supplier<String[]> mentors;

    public Ranking(RuleSet rules, Pool pool) {
        this.pool = pool.sorted();
        ReportingLines lines = new ReportingLines(pool);
        this.scorer = new Scorer(rules, lines);
        this.compiled = Suppliers.memoize(() -> new CompiledRules(rules, this.pool, lines));
        this.mentees = Suppliers.memoize(() -> ids(this.pool.mentees()));
        this.mentors = Suppliers.memoize(() -> ids(this.pool.mentors()));
    }

    /**
     * The best partners of one participant. Every pair is asked for; for many participants, {@link #everybody} is faster by
     * far.
     *
     * @param as on which side the participant is
     * @param limit the most candidates, at least 1
     * @throws IllegalArgumentException if there is no such participant on that side
     */
    public RankedList best(Party as, String id, int limit) {
        checkArgument(limit > 0, "the limit %s is not positive", limit);
        Participant own = participant(as, id);
        List<Candidate> candidates = new ArrayList<>();
        for (Participant other : pool.of(as.other())) {
            Candidate.of(scorer, as, own, other).ifPresent(candidates::add);
        }
        return new RankedList(
                as, id, candidates.stream().sorted(order(as)).limit(limit).collect(ImmutableList.toImmutableList()));
    }

    static Comparator<Candidate> order(Party as) {
        return Comparator.comparingInt((Candidate candidate) -> candidate.score())
                .thenComparingInt((Candidate candidate) -> candidate.score(as))
                .reversed()
                .thenComparing(Candidate::id);
    }

    /**
     * The best partners of everybody on one side, one list after the other.
     *
     * @param consumer is called by several threads at once, in no particular order
     */
    public void everybody(Party as, int limit, Consumer<? super RankedList> consumer) {
        checkArgument(limit > 0, "the limit %s is not positive", limit);
        CompiledScores scores = compiled.get().scores(as);
        String[] rows = ids(as);
        String[] columns = ids(as.other());
        int blocks = (scores.rows() + BLOCK - 1) / BLOCK;
        IntStream.range(0, blocks).parallel().forEach(block -> {
            RankedRows ranked = new RankedRows(scores, rows, columns, as, limit);
            int end = Math.min(scores.rows(), (block + 1) * BLOCK);
            for (int row = block * BLOCK; row < end; row++) {
                consumer.accept(ranked.read(row));
            }
        });
    }

    /**
     * The best partners of those on one side who stand from one place to before another, in their order; several threads work
     * on it.
     */
    public ImmutableList<RankedList> some(Party as, int from, int to, int limit) {
        checkArgument(limit > 0, "the limit %s is not positive", limit);
        if (from >= to) {
            return ImmutableList.of();
        }
        CompiledScores scores = compiled.get().scores(as);
        String[] rows = ids(as);
        String[] columns = ids(as.other());
        return IntStream.range(0, (to - from + BLOCK - 1) / BLOCK)
                .parallel()
                .boxed()
                .flatMap(block -> {
                    RankedRows ranked = new RankedRows(scores, rows, columns, as, limit);
                    int begin = from + block * BLOCK;
                    return IntStream.range(begin, Math.min(to, begin + BLOCK)).mapToObj(ranked::read);
                })
                .collect(ImmutableList.toImmutableList());
    }

    private String[] ids(Party party) {
        return party == Party.MENTEE ? mentees.get() : mentors.get();
    }

    private static String[] ids(List<Participant> side) {
        return side.stream().map(Participant::id).toArray(String[]::new);
    }

    /** What the pair is worth and why, or why it is impossible. */
    public PairExplanation explain(String mentee, String mentor) {
        return scorer.explain(participant(Party.MENTEE, mentee), participant(Party.MENTOR, mentor));
    }

    /** Everybody with whom a participant is never paired, by id, with the reasons; worked out while it is read. */
    public Stream<Exclusion> excluded(Party as, String id) {
        participant(as, id);
        return pool.of(as.other()).stream()
                .map(other -> as == Party.MENTEE ? explain(id, other.id()) : explain(other.id(), id))
                .filter(pair -> !pair.isPossible())
                .map(pair -> new Exclusion(as == Party.MENTEE ? pair.mentor() : pair.mentee(), pair.broken()));
    }

    private Participant participant(Party party, String id) {
        ImmutableList<Participant> side = pool.of(party);
        int position = Collections.binarySearch(Lists.transform(side, Participant::id), id);
        checkArgument(position >= 0, "there is no %s %s", party, id);
        return side.get(position);
    }
}
