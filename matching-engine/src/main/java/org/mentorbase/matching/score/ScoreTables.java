package org.mentorbase.matching.score;

import com.google.common.base.Suppliers;
import java.util.function.Supplier;
import org.mentorbase.matching.participant.Party;
import org.mentorbase.matching.participant.Pool;
import org.mentorbase.matching.rule.RuleSet;

/**
 * The scores of all pairs of a pool under a rule set: rows are the mentees and columns the mentors, in the order of the pool.
 *
 * @param total both sides added up
 * @param mentee what the mentor is worth to the mentee
 * @param mentor what the mentee is worth to the mentor
 */
public record ScoreTables(ScoreTable total, ScoreTable mentee, ScoreTable mentor) {

    /** Every score is asked for when it is read. What the scores are; slow. */
    static ScoreTables asked(RuleSet rules, Pool pool) {
        Scorer scorer = new Scorer(rules, pool);
        return new ScoreTables(
                new AskedScores(rules, pool, scorer, true, true),
                new AskedScores(rules, pool, scorer, true, false),
                new AskedScores(rules, pool, scorer, false, true));
    }

    /** Rows are worked out when they are read, and kept where they are small enough. */
    public static ScoreTables of(RuleSet rules, Pool pool) {
        ScoreTables asked = asked(rules, pool);
        CompiledRules compiled = new CompiledRules(rules, pool);
        CompiledScores scores = compiled.scores(Party.MENTEE);
        Supplier<CompiledScores> transposed = Suppliers.memoize(() -> compiled.scores(Party.MENTOR));
        return new ScoreTables(
                kept(new SlicedTable(scores, transposed, asked.total, RowReader::total)),
                kept(new SlicedTable(scores, transposed, asked.mentee, reader -> reader.side(Party.MENTEE))),
                kept(new SlicedTable(scores, transposed, asked.mentor, reader -> reader.side(Party.MENTOR))));
    }

    private static ScoreTable kept(SlicedTable table) {
        return KeptRows.fit(table) ? new KeptRows(table) : table;
    }

    public ScoreTable side(Party side) {
        return side == Party.MENTEE ? mentee : mentor;
    }
}
