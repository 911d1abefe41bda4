package org.mentorbase.devdata;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mentorbase.refusal.Location;
import org.mentorbase.refusal.Refusal;

/** What is to be done, each on its day. */
final class Timeline {

    /**
     * @param turn which comes first of what happens to a pair on one day
     * @param phase which comes first of what happens to one thing on one day
     */
    private record Step(
            LocalDate day, int turn, int phase, @Nullable Location at, Runnable work) {

        static final Comparator<Step> ORDER =
                Comparator.comparing(Step::day).thenComparingInt(Step::turn).thenComparingInt(Step::phase);
    }

    private final LocalDate today;
    private final List<Step> beginning = new ArrayList<>();
    private final List<Step> steps = new ArrayList<>();
    private final List<Step> end = new ArrayList<>();

    Timeline(LocalDate today) {
        this.today = today;
    }

    /** Before anything else, in the order of being added. */
    void atTheBeginning(@Nullable Location at, Runnable work) {
        beginning.add(new Step(today, 0, 0, at, work));
    }

    void on(LocalDate day, int turn, int phase, @Nullable Location at, Runnable work) {
        steps.add(new Step(day, turn, phase, at, work));
    }

    /** After everything else, today, in the order of being added. */
    void atTheEnd(@Nullable Location at, Runnable work) {
        end.add(new Step(today, 0, 0, at, work));
    }

    void run(SettableClock clock, Progress progress) {
        steps.sort(Step.ORDER);
        LocalDate first = steps.isEmpty() ? today : steps.get(0).day();
        long all = (long) beginning.size() + steps.size() + end.size();
        long done = 0;
        progress.at(0, all);
        for (List<Step> part : List.of(beginning, steps, end)) {
            for (Step step : part) {
                clock.set(part == beginning ? first : step.day());
                run(step);
                progress.at(++done, all);
            }
        }
    }

    private static void run(Step step) {
        try {
            step.work().run();
        } catch (Refusal refusal) {
            throw new Refusal(refusal.problems().stream()
                    .map(problem -> step.at() == null ? problem : problem.at(step.at()))
                    .toList());
        }
    }
}
