package org.mentorbase.member;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.Multimaps;
import java.util.List;
import org.mentorbase.page.Page;
import org.mentorbase.page.PageRequest;
import org.mentorbase.page.Paging;
import org.mentorbase.transaction.UnitOfWork;

/** The departmental structure, which everybody may see. */
public final class ViewingDivisions {

    private final UnitOfWork<? extends MemberRepositories> unitOfWork;

    public ViewingDivisions(UnitOfWork<? extends MemberRepositories> unitOfWork) {
        this.unitOfWork = unitOfWork;
    }

    /** All divisions; see {@link #page(Paging)}. */
    public Page<DivisionView> page() {
        return page(Paging.limit(PageRequest.LARGEST));
    }

    /** Ordered by letter, each with its research groups ordered by name; there are few, so all of them are read. */
    public Page<DivisionView> page(Paging paging) {
        PageRequest page = paging.request("divisions");
        return unitOfWork.read(repositories -> {
            ImmutableListMultimap<String, ResearchGroup> groups =
                    Multimaps.index(repositories.divisions().researchGroups(), ResearchGroup::division);
            ImmutableList<Division> all = repositories.divisions().all();
            List<DivisionView> wanted = all.stream()
                    .filter(division ->
                            page.after() == null || division.letter().compareTo(page.after()) > 0)
                    .limit(page.limit() + 1L)
                    .map(division -> DivisionView.of(division, groups.get(division.letter())))
                    .toList();
            return Page.of(wanted, all.size(), page, DivisionView::letter);
        });
    }
}
