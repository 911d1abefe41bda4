package org.mentorbase.matching.rule;

import com.google.common.collect.ImmutableList;
import java.util.List;

/** Rules that make no set, with everything that is wrong with them. */
public final class InvalidRules extends IllegalArgumentException {

    private static final long serialVersionUID = 1L;

    private final transient ImmutableList<RuleProblem> problems;

    InvalidRules(List<RuleProblem> problems) {
        super(problems.toString());
        this.problems = ImmutableList.copyOf(problems);
    }

    public ImmutableList<RuleProblem> problems() {
        return problems;
    }
}
