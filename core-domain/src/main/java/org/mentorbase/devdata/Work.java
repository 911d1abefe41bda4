package org.mentorbase.devdata;

import java.time.LocalDate;
import org.mentorbase.Mentorbase;
import org.mentorbase.account.AccountRepositories;
import org.mentorbase.refusal.Problem;

/**
 * What the parts of loading one file share.
 *
 * @param mentorbase whose clock is the one that is set
 */
record Work(
        Described described,
        DevDataRepositories stored,
        AccountRepositories secured,
        Mentorbase mentorbase,
        LocalDate today,
        boolean replacing,
        Timeline timeline,
        Problems problems,
        Tally tally) {

    /** Whether the thing, which is stored already, is to be made anew. */
    boolean replaces(Thing thing, String named, Differences differences) {
        if (!differences.any()) {
            tally.unchanged(thing.kind());
            return false;
        } else if (replacing) {
            tally.replaced(thing);
            return true;
        }
        differences.tell(thing, named, problems);
        return false;
    }

    /** The date of something that has happened. */
    LocalDate past(Thing thing, String field, Day day) {
        LocalDate date = day.asOf(today);
        if (date.isAfter(today)) {
            problems.add(Problem.of(DevDataReason.DAY_IN_FUTURE)
                    .field(field)
                    .value(date)
                    .with("today", today)
                    .at(thing.at()));
        }
        return date;
    }

    /** The date of something that has happened not before something else. */
    LocalDate pastNotBefore(LocalDate earlier, Thing thing, String field, Day day) {
        LocalDate date = past(thing, field, day);
        if (date.isBefore(earlier)) {
            problems.add(Problem.of(DevDataReason.DAY_TOO_EARLY)
                    .field(field)
                    .value(date)
                    .with("earlier", earlier)
                    .at(thing.at()));
        }
        return date;
    }
}
