package org.mentorbase.jdbi;

import java.util.function.Supplier;
import org.jdbi.v3.core.statement.Update;
import org.mentorbase.transaction.StaleVersion;
import org.mentorbase.transaction.Versioned;

/** Saves what is not there until somebody says something: version 0 is added, any other changed. */
final class Saving {

    private Saving() {}

    /**
     * @param what named if another transaction was faster
     * @param version the one that was read
     * @param adding writes version 1
     * @param changing the row that has {@code :version}
     */
    static <T> Versioned<T> save(
            String what, T value, long version, Supplier<Update> adding, Supplier<Update> changing) {
        if (version == 0) {
            LostRace.ifDuplicate(what, () -> adding.get().execute());
        } else if (changing.get().bind("version", version).execute() == 0) {
            throw new StaleVersion(what);
        }
        return new Versioned<>(value, version + 1);
    }
}
