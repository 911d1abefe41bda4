package org.mentorbase.programme;

import org.mentorbase.page.Page;
import org.mentorbase.page.Paging;
import org.mentorbase.transaction.UnitOfWork;

/** The programmes, which everybody may see. */
public final class ViewingProgrammes {

    private final UnitOfWork<? extends ProgrammeRepositories> unitOfWork;

    public ViewingProgrammes(UnitOfWork<? extends ProgrammeRepositories> unitOfWork) {
        this.unitOfWork = unitOfWork;
    }

    public Programme one(ProgrammeKey key) {
        return unitOfWork.read(repositories -> repositories.programmes().require(key));
    }

    public Page<Programme> page(Paging paging) {
        return unitOfWork.read(repositories -> repositories.programmes().page(paging.request("programmes")));
    }
}
