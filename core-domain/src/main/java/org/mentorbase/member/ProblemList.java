package org.mentorbase.member;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.mentorbase.refusal.Problem;
import org.mentorbase.refusal.Refusal;

/** Gathers what is wrong with a file, up to a number that a person can still read, in the order of its lines. */
final class ProblemList {

    private static final int MOST = 100;

    private final List<Problem> problems = new ArrayList<>();

    void add(Problem problem) {
        if (!isFull()) {
            problems.add(problem);
        }
    }

    int size() {
        return problems.size();
    }

    boolean isFull() {
        return problems.size() >= MOST;
    }

    void refuseAny() {
        if (!problems.isEmpty()) {
            throw refusal(problems);
        }
    }

    /** The same refusal, after the problems found so far. */
    Refusal and(Refusal refusal) {
        List<Problem> all = new ArrayList<>(problems);
        all.addAll(refusal.problems());
        return refusal(all);
    }

    private static Refusal refusal(List<Problem> all) {
        List<Problem> shown = new ArrayList<>(all);
        shown.sort(Comparator.comparingLong(ProblemList::line));
        if (all.size() >= MOST) {
            shown.add(Problem.of(MemberReason.TOO_MANY_PROBLEMS).with("shown", all.size()));
        }
        return new Refusal(shown);
    }

    private static long line(Problem problem) {
        return problem.location() == null ? Long.MAX_VALUE : problem.location().line();
    }
}
