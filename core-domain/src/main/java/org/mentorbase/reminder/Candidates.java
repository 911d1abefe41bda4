package org.mentorbase.reminder;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.Collection;
import org.mentorbase.actor.Username;
import org.mentorbase.programme.ProgrammeKey;

/** Who would suit somebody who seeks a mentor. */
public interface Candidates {

    /** When nobody can tell. */
    Candidates NONE = (programme, mentees, limit) -> ImmutableMap.of();

    /** For each of the mentees the mentors who suit best at present, the best first, at most so many; without who has none. */
    ImmutableMap<Username, ImmutableList<Username>> best(
            ProgrammeKey programme, Collection<Username> mentees, int limit);
}
