package org.mentorbase.preference;

import com.google.common.collect.ImmutableSortedSet;
import jakarta.validation.constraints.Size;
import org.mentorbase.actor.Username;
import org.mentorbase.programme.ProgrammeKey;

/**
 * With whom a member is never to be paired in a programme. Private: nobody but they themselves and the operator sees it, and
 * nobody is told whose list keeps two people apart.
 *
 * @param username whose list it is
 */
public record DoNotMatchList(
        ProgrammeKey programme,
        Username username,

        @Size(max = MOST) ImmutableSortedSet<Username> doNotMatch) {

    public static final int MOST = 100;

    /** Of somebody who has named nobody yet. */
    public static DoNotMatchList empty(ProgrammeKey programme, Username username) {
        return new DoNotMatchList(programme, username, ImmutableSortedSet.of());
    }
}
