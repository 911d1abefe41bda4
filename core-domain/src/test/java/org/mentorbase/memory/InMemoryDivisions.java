package org.mentorbase.memory;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static java.util.Comparator.comparing;

import com.google.common.collect.ImmutableList;
import java.util.Collection;
import org.mentorbase.member.Division;
import org.mentorbase.member.Divisions;
import org.mentorbase.member.ResearchGroup;

record InMemoryDivisions(Tables tables) implements Divisions {

    @Override
    public ImmutableList<Division> all() {
        return tables.divisions.all().sorted(comparing(Division::letter)).collect(toImmutableList());
    }

    @Override
    public ImmutableList<ResearchGroup> researchGroups() {
        return tables.researchGroups
                .all()
                .sorted(comparing(ResearchGroup::division).thenComparing(ResearchGroup::name))
                .collect(toImmutableList());
    }

    @Override
    public void save(Division division) {
        tables.divisions.put(division.letter(), division);
    }

    @Override
    public void addResearchGroups(Collection<ResearchGroup> groups) {
        groups.forEach(group -> tables.researchGroups.put(group, group));
    }
}
