package org.mentorbase.devdata;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mentorbase.programme.ProgrammeKey;
import org.mentorbase.refusal.Problem;

/** The loading of one file, as {@link FurtherThings} see it. */
public final class Planning {

    /** Comes after what happens to pairs on the same day. */
    private static final int AFTER_PAIRS = 1_000_000;

    private final Work work;
    private final Clock clock;

    Planning(Work work, Clock clock) {
        this.work = work;
        this.clock = clock;
    }

    /** Is set to the day of each step while it is done. */
    public Clock clock() {
        return clock;
    }

    public LocalDate today() {
        return work.today();
    }

    public <T extends Thing> List<T> described(Kind kind, Class<T> type) {
        return work.described().all(kind, type);
    }

    /** The programme that a thing belongs to which names that one, or none. */
    public ProgrammeKey programme(@Nullable ProgrammeKey named) {
        return work.described().programme(named);
    }

    /** The date of something that has happened not before something else; refuses any other. */
    public LocalDate pastNotBefore(LocalDate earlier, Thing thing, String field, Day day) {
        return work.pastNotBefore(earlier, thing, field, day);
    }

    public void refuse(Problem problem) {
        work.problems().add(problem);
    }

    /** Notes that the thing is not there yet. */
    public void creates(Thing thing) {
        work.tally().created(thing);
    }

    /**
     * Whether the thing, which is there already, is to be made anew, since it differs and replacing is wanted.
     *
     * @param named what is there, for people
     */
    public boolean replaces(Thing thing, String named, Differences differences) {
        return work.replaces(thing, named, differences);
    }

    /** Before anything else. */
    public void atTheBeginning(Thing thing, Runnable step) {
        work.timeline().atTheBeginning(thing.at(), step);
    }

    /** On that day, after what happened to pairs on it; the lower turn first. */
    public void on(LocalDate day, int turn, Thing thing, Runnable step) {
        work.timeline().on(day, AFTER_PAIRS + turn, 0, thing.at(), step);
    }
}
