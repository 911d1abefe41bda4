package org.mentorbase.preference;

import com.google.common.collect.ImmutableSortedSet;
import com.google.common.collect.Sets;
import java.time.Clock;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.mentorbase.actor.Actor;
import org.mentorbase.actor.Username;
import org.mentorbase.event.Change;
import org.mentorbase.programme.ProgrammeKey;
import org.mentorbase.refusal.Problem;
import org.mentorbase.transaction.UnitOfWork;
import org.mentorbase.transaction.Versioned;
import org.mentorbase.validation.Constraints;

/**
 * Changes one's own list of people with whom one is never to be paired; that of others, the operator only. Changing nothing
 * is no event, and the event names nobody but whose list it is.
 */
public final class ChangingDoNotMatchList {

    private static final String FIELD = "doNotMatch";

    private final UnitOfWork<? extends PreferenceRepositories> unitOfWork;
    private final Clock clock;

    public ChangingDoNotMatchList(UnitOfWork<? extends PreferenceRepositories> unitOfWork, Clock clock) {
        this.unitOfWork = unitOfWork;
        this.clock = clock;
    }

    /**
     * @param change makes those who stand on it from those who stood on it
     * @param ifVersion the version that the caller saw, or null to change it in any case
     */
    public record Command(
            ProgrammeKey programme,
            Username username,
            UnaryOperator<Set<Username>> change,
            @Nullable Long ifVersion) {}

    public Versioned<DoNotMatchList> change(Actor actor, Command command) {
        return unitOfWork.execute(repositories -> change(repositories, actor, command));
    }

    private Versioned<DoNotMatchList> change(PreferenceRepositories repositories, Actor actor, Command command) {
        ViewingDoNotMatchList.requireOwn(actor, command.username(), repositories);
        repositories.programmes().require(command.programme());
        Versioned<DoNotMatchList> before = repositories.doNotMatchLists().of(command.programme(), command.username());
        before.requireVersion(command.ifVersion());
        Set<Username> earlier = before.value().doNotMatch();
        DoNotMatchList after = Constraints.check(new DoNotMatchList(
                command.programme(),
                command.username(),
                ImmutableSortedSet.copyOf(command.change().apply(earlier))));
        if (after.equals(before.value())) {
            return before;
        }
        if (after.doNotMatch().contains(command.username())) {
            throw Problem.of(PreferenceReason.DO_NOT_MATCH_ONESELF)
                    .field(FIELD)
                    .value(command.username())
                    .refusal();
        }
        Sets.difference(after.doNotMatch(), earlier)
                .forEach(person -> repositories.members().require(FIELD, person));
        Versioned<DoNotMatchList> saved = repositories.doNotMatchLists().save(after, before.version());
        repositories
                .events()
                .append(
                        clock.instant(),
                        actor.username(),
                        Change.of("do-not-match-changed", command.username())
                                .with("programme", command.programme().value()));
        return saved;
    }
}
