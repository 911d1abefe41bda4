package org.mentorbase.preference;

import java.util.function.Consumer;
import org.mentorbase.actor.Username;
import org.mentorbase.programme.ProgrammeKey;
import org.mentorbase.transaction.StaleVersion;
import org.mentorbase.transaction.Versioned;

/** The do-not-match lists of everybody in every programme. */
public interface DoNotMatchLists {

    /** {@link DoNotMatchList#empty} in version 0 for somebody who has named nobody yet. */
    Versioned<DoNotMatchList> of(ProgrammeKey programme, Username username);

    /**
     * Stores what was read in that version and changed since, and returns its new version.
     *
     * @throws StaleVersion if it is no longer stored in that version
     */
    Versioned<DoNotMatchList> save(DoNotMatchList list, long version);

    /** Gives all lists of a programme to the consumer one by one, ordered by username. */
    void forEach(ProgrammeKey programme, Consumer<DoNotMatchList> consumer);
}
