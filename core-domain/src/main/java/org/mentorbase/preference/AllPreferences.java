package org.mentorbase.preference;

import com.google.common.collect.ImmutableSet;
import java.util.Collection;
import java.util.function.Consumer;
import org.mentorbase.actor.Username;
import org.mentorbase.page.Page;
import org.mentorbase.programme.ProgrammeKey;
import org.mentorbase.transaction.StaleVersion;
import org.mentorbase.transaction.Versioned;

/** The preferences of everybody in every programme. */
public interface AllPreferences {

    /** {@link Preferences#unset} in version 0 for somebody who has not said anything yet. */
    Versioned<Preferences> of(ProgrammeKey programme, Username username);

    /**
     * Stores what was read in that version and changed since, and returns its new version.
     *
     * @throws StaleVersion if it is no longer stored in that version
     */
    Versioned<Preferences> save(Preferences preferences, long version);

    /** Those of the given people who seek a mentor in the programme. */
    ImmutableSet<Username> seekingMentor(ProgrammeKey programme, Collection<Username> people);

    /** Ordered by username. */
    Page<Preferences> page(PreferencesQuery query);

    /** Gives what everybody said in a programme to the consumer one by one, ordered by username. */
    void forEach(ProgrammeKey programme, Consumer<StatedPreferences> consumer);
}
