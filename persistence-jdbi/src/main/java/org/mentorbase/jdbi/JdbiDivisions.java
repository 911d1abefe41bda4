package org.mentorbase.jdbi;

import com.google.common.collect.ImmutableList;
import java.util.Collection;
import java.util.List;
import org.jdbi.v3.core.Handle;
import org.mentorbase.member.Division;
import org.mentorbase.member.Divisions;
import org.mentorbase.member.ResearchGroup;

final class JdbiDivisions implements Divisions {

    private final Handle handle;

    JdbiDivisions(Handle handle) {
        this.handle = handle;
    }

    @Override
    public ImmutableList<Division> all() {
        return handle.createQuery("SELECT letter, name FROM division ORDER BY letter")
                .map((row, context) -> new Division(row.getString("letter"), row.getString("name")))
                .collect(ImmutableList.toImmutableList());
    }

    @Override
    public ImmutableList<ResearchGroup> researchGroups() {
        return handle.createQuery("SELECT division, name FROM research_group WHERE name <> '' ORDER BY division, name")
                .map((row, context) -> new ResearchGroup(row.getString("division"), row.getString("name")))
                .collect(ImmutableList.toImmutableList());
    }

    @Override
    public void save(Division division) {
        handle.createUpdate("""
                        MERGE INTO division
                        USING (VALUES (CAST(:letter AS VARCHAR), CAST(:name AS VARCHAR))) AS given(letter, name)
                        ON division.letter = given.letter
                        WHEN MATCHED THEN UPDATE SET name = given.name
                        WHEN NOT MATCHED THEN INSERT (letter, name) VALUES (given.letter, given.name)
                        """)
                .bind("letter", division.letter())
                .bind("name", division.name())
                .execute();
        handle.createUpdate("INSERT INTO research_group (division, name) VALUES (:letter, '') ON CONFLICT DO NOTHING")
                .bind("letter", division.letter())
                .execute();
    }

    @Override
    public void addResearchGroups(Collection<ResearchGroup> groups) {
        if (groups.isEmpty()) {
            return;
        }
        List<ResearchGroup> added = List.copyOf(groups);
        handle.createUpdate("""
                        INSERT INTO research_group (division, name)
                        SELECT given.division, given.name
                        FROM UNNEST(CAST(:divisions AS VARCHAR ARRAY), CAST(:names AS VARCHAR ARRAY))
                            AS given(division, name)
                        ON CONFLICT DO NOTHING
                        """)
                .bind(
                        "divisions",
                        DomainArguments.texts(
                                added.stream().map(ResearchGroup::division).toList()))
                .bind(
                        "names",
                        DomainArguments.texts(
                                added.stream().map(ResearchGroup::name).toList()))
                .execute();
    }
}
