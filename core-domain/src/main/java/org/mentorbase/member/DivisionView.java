package org.mentorbase.member;

import com.google.common.collect.ImmutableList;
import java.util.List;

/** The representation of a division for programs. */
public record DivisionView(String letter, String name, ImmutableList<String> researchGroups) {

    static DivisionView of(Division division, List<ResearchGroup> groups) {
        return new DivisionView(
                division.letter(),
                division.name(),
                groups.stream().map(ResearchGroup::name).collect(ImmutableList.toImmutableList()));
    }
}
