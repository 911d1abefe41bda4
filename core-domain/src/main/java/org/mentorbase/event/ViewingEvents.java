package org.mentorbase.event;

import java.util.Optional;
import org.mentorbase.actor.Actor;
import org.mentorbase.actor.Permission;
import org.mentorbase.actor.Username;
import org.mentorbase.page.Page;
import org.mentorbase.page.Paging;
import org.mentorbase.transaction.UnitOfWork;

/** The event log: whole with {@link Permission#EVENT_READ}, otherwise what is about or by oneself. */
public final class ViewingEvents {

    private final UnitOfWork<? extends EventRepositories> unitOfWork;

    public ViewingEvents(UnitOfWork<? extends EventRepositories> unitOfWork) {
        this.unitOfWork = unitOfWork;
    }

    public Page<Event> page(Actor actor, long since, Optional<Username> about, Paging paging) {
        Optional<Username> concerning =
                actor.may(Permission.EVENT_READ) ? Optional.empty() : Optional.of(actor.username());
        EventQuery query = EventQuery.of(since, about, concerning, paging);
        return unitOfWork.read(repositories -> repositories.events().page(query));
    }
}
