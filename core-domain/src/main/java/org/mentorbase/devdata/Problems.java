package org.mentorbase.devdata;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.mentorbase.member.MemberReason;
import org.mentorbase.refusal.Location;
import org.mentorbase.refusal.Problem;
import org.mentorbase.refusal.Refusal;

/** Gathers what is wrong, up to a number that a person can still read. */
public final class Problems {

    private static final int MOST = 100;
    private static final Comparator<Location> IN_THE_FILE =
            Comparator.<Location>comparingLong(Location::line).thenComparingLong(Location::column);

    private final List<Problem> problems = new ArrayList<>();

    public void add(Problem problem) {
        if (!isFull()) {
            problems.add(problem);
        }
    }

    public boolean isFull() {
        return problems.size() >= MOST;
    }

    /** Keeps what the reading refuses, and goes on. */
    public void trying(Runnable reading) {
        try {
            reading.run();
        } catch (Refusal refusal) {
            refusal.problems().forEach(this::add);
        }
    }

    public void refuseAny() {
        if (!problems.isEmpty()) {
            List<Problem> shown = new ArrayList<>(problems);
            shown.sort(Comparator.comparing(Problem::location, Comparator.nullsLast(IN_THE_FILE)));
            if (isFull()) {
                shown.add(Problem.of(MemberReason.TOO_MANY_PROBLEMS).with("shown", MOST));
            }
            throw new Refusal(shown);
        }
    }
}
