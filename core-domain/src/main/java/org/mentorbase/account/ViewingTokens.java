package org.mentorbase.account;

import java.time.Clock;
import java.util.Optional;
import org.mentorbase.actor.Actor;
import org.mentorbase.actor.Permission;
import org.mentorbase.actor.Username;
import org.mentorbase.page.Page;
import org.mentorbase.page.PageRequest;
import org.mentorbase.page.Paging;
import org.mentorbase.transaction.UnitOfWork;

/** The valid tokens, without their secrets: one's own, or all with {@link Permission#ACCOUNT_MANAGE}. */
public final class ViewingTokens {

    private final UnitOfWork<? extends AccountRepositories> unitOfWork;
    private final Clock clock;

    public ViewingTokens(UnitOfWork<? extends AccountRepositories> unitOfWork, Clock clock) {
        this.unitOfWork = unitOfWork;
        this.clock = clock;
    }

    public Page<AccessToken> page(Actor actor, Paging paging) {
        Optional<Username> of = actor.may(Permission.ACCOUNT_MANAGE) ? Optional.empty() : Optional.of(actor.username());
        PageRequest page = paging.request("tokens " + of);
        return unitOfWork.read(repositories -> repositories.tokens().pageValid(clock.instant(), of, page));
    }
}
