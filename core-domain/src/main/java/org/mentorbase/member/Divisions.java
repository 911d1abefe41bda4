package org.mentorbase.member;

import com.google.common.collect.ImmutableList;
import java.util.Collection;

/** The divisions and their research groups: a few dozen, read as a whole. */
public interface Divisions {

    /** Ordered by letter. */
    ImmutableList<Division> all();

    /** Ordered by division and name. */
    ImmutableList<ResearchGroup> researchGroups();

    /** Adds the division, or renames the one of that letter. */
    void save(Division division);

    /** Adds research groups of existing divisions; one that is there already stays. */
    void addResearchGroups(Collection<ResearchGroup> groups);
}
