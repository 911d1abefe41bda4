package org.mentorbase.member;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.Multimaps;
import org.mentorbase.page.Page;
import org.mentorbase.transaction.UnitOfWork;

/** The departmental structure, which everybody may see. */
public final class ViewingDivisions {

    private final UnitOfWork<? extends MemberRepositories> unitOfWork;

    public ViewingDivisions(UnitOfWork<? extends MemberRepositories> unitOfWork) {
        this.unitOfWork = unitOfWork;
    }

    /** All divisions, ordered by letter, each with its research groups ordered by name; always one page. */
    public Page<DivisionView> page() {
        return unitOfWork.read(repositories -> {
            ImmutableListMultimap<String, ResearchGroup> groups =
                    Multimaps.index(repositories.divisions().researchGroups(), ResearchGroup::division);
            ImmutableList<DivisionView> divisions = repositories.divisions().all().stream()
                    .map(division -> DivisionView.of(division, groups.get(division.letter())))
                    .collect(ImmutableList.toImmutableList());
            return new Page<>(divisions, divisions.size(), null);
        });
    }
}
