package org.mentorbase.matchmaking;

import org.mentorbase.matching.participant.Pool;
import org.mentorbase.matching.rule.RuleSet;

/**
 * Who takes part in a programme, and by which rules.
 *
 * @param rules those that were chosen, and what holds in every programme
 * @param pool with everything at which the rules look
 */
public record RuledPool(RuleSet rules, Pool pool) {

    /** Each side by id. */
    RuledPool sorted() {
        return new RuledPool(rules, pool.sorted());
    }
}
