package org.mentorbase.preference;

import static com.google.common.base.Preconditions.checkArgument;

import java.time.Clock;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.mentorbase.actor.Actor;
import org.mentorbase.actor.Username;
import org.mentorbase.programme.ProgrammeKey;
import org.mentorbase.transaction.UnitOfWork;
import org.mentorbase.transaction.Versioned;
import org.mentorbase.validation.Constraints;

/**
 * Sets one's own preferences, or anybody's with {@link org.mentorbase.actor.Permission#PREFERENCE_MANAGE}. Setting what
 * is set already changes nothing.
 */
public final class SettingPreferences {

    private final UnitOfWork<? extends PreferenceRepositories> unitOfWork;
    private final Clock clock;

    public SettingPreferences(UnitOfWork<? extends PreferenceRepositories> unitOfWork, Clock clock) {
        this.unitOfWork = unitOfWork;
        this.clock = clock;
    }

    /**
     * @param change makes the new preferences from the present ones, of the same member and programme
     * @param ifVersion the version that the caller saw, or null to set in any case
     */
    public record Command(
            ProgrammeKey programme,
            Username username,
            UnaryOperator<Preferences> change,
            @Nullable Long ifVersion) {}

    public Versioned<Preferences> set(Actor actor, Command command) {
        return unitOfWork.execute(repositories -> set(repositories, actor, command));
    }

    private Versioned<Preferences> set(PreferenceRepositories repositories, Actor actor, Command command) {
        ViewingPreferences.requireMemberInReach(actor, command.username(), repositories);
        repositories.programmes().require(command.programme());
        Versioned<Preferences> before = repositories.preferences().of(command.programme(), command.username());
        before.requireVersion(command.ifVersion());
        Preferences after = Constraints.check(command.change().apply(before.value()));
        AttributeNames.check(after.attributes().keySet());
        checkArgument(
                after.username().equals(command.username()) && after.programme().equals(command.programme()),
                "preferences of %s in %s are not those of %s",
                after.username(),
                after.programme(),
                command.username());
        if (after.equals(before.value())) {
            return before;
        }
        if (after.manager() != null) {
            repositories.members().require("manager", after.manager());
        }
        Versioned<Preferences> saved = repositories.preferences().save(after, before.version());
        repositories
                .events()
                .append(clock.instant(), actor.username(), PreferencesChange.between(before.value(), after));
        return saved;
    }
}
