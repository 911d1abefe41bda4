package org.mentorbase.web.ranking;

import org.mentorbase.matching.rule.RuleSet;
import org.mentorbase.matchmaking.ChosenRules;
import org.mentorbase.matchmaking.RuleSets;
import org.mentorbase.web.operation.Call;
import org.mentorbase.web.operation.Parameter;

/** What every ranking can be asked for. */
final class Asked {

    static final Parameter EXPLAIN = Parameter.flag("explain", "Whether to tell what each score is made of, and why.");
    static final Parameter RULES =
            Parameter.text("rules", "The name of a rule set that comes with Mentorbase; `mozilla` if none is named.");

    private Asked() {}

    static boolean explain(Call call) {
        return call.flag(EXPLAIN).orElse(false);
    }

    static RuleSet rules(Call call, RuleSets sets) {
        return call.text(RULES)
                .map(ChosenRules::shipped)
                .orElse(ChosenRules.USUAL)
                .from(sets);
    }
}
