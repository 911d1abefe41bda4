package org.mentorbase.preference;

import java.util.Optional;
import org.mentorbase.actor.Username;
import org.mentorbase.page.PageRequest;
import org.mentorbase.programme.ProgrammeKey;

/**
 * Which preferences of active members in a programme are wanted.
 *
 * @param seeking only of those who seek this
 * @param concerning only of this person
 * @param page positions are usernames
 */
public record PreferencesQuery(
        ProgrammeKey programme, Seeking seeking, Optional<Username> concerning, PageRequest page) {

    public enum Seeking {
        MENTOR,
        MENTEE
    }
}
