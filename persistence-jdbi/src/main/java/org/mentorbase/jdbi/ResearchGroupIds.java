package org.mentorbase.jdbi;

import com.google.common.base.Strings;
import com.google.common.collect.ImmutableTable;
import com.google.common.collect.Table;
import java.util.ArrayList;
import java.util.List;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;
import org.mentorbase.member.Member;

/** The numbers by which members refer to research groups, of which there are a few dozen. */
record ResearchGroupIds(Table<String, String, Integer> byDivisionAndName) {

    static ResearchGroupIds read(Handle handle) {
        return new ResearchGroupIds(handle.createQuery("SELECT id, division, name FROM research_group")
                .reduceRows(
                        ImmutableTable.<String, String, Integer>builder(),
                        (groups, row) -> groups.put(
                                row.getColumn("division", String.class),
                                row.getColumn("name", String.class),
                                row.getColumn("id", Integer.class)))
                .build());
    }

    /** With null for a member of no division. */
    List<@Nullable Integer> of(List<Member> members) {
        List<@Nullable Integer> ids = new ArrayList<>();
        members.forEach(member -> ids.add(of(member)));
        return ids;
    }

    /** Null for a member of no division. */
    @Nullable
    Integer of(Member member) {
        if (member.division() == null) {
            return null;
        }
        String name = Strings.nullToEmpty(member.researchGroup());
        Integer id = byDivisionAndName.get(member.division(), name);
        if (id == null) {
            throw new IllegalStateException("no research group “" + name + "” in division " + member.division());
        }
        return id;
    }
}
