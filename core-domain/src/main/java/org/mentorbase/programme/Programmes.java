package org.mentorbase.programme;

import java.util.Optional;
import org.mentorbase.page.Page;
import org.mentorbase.page.PageRequest;
import org.mentorbase.refusal.Problem;

/** The programmes. The one with the key {@code main} is always there. */
public interface Programmes {

    Optional<Programme> find(ProgrammeKey key);

    /** Adds a programme; {@link org.mentorbase.transaction.StaleVersion} when there is one of that key by now. */
    void add(Programme programme);

    /** Ordered by key; positions are keys. */
    Page<Programme> page(PageRequest request);

    /** Refuses what does not exist. */
    default Programme require(ProgrammeKey key) {
        return find(key)
                .orElseThrow(() -> Problem.of(ProgrammeReason.PROGRAMME_UNKNOWN)
                        .field("programme")
                        .value(key)
                        .refusal());
    }
}
