package org.mentorbase.notice;

import static com.google.common.base.Preconditions.checkArgument;

import java.time.Clock;
import java.time.Instant;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.mentorbase.actor.Actor;
import org.mentorbase.actor.Permission;
import org.mentorbase.actor.Username;
import org.mentorbase.transaction.UnitOfWork;
import org.mentorbase.transaction.Versioned;

/**
 * Sets one's own notice settings, or anybody's with {@link Permission#NOTICE_MANAGE}. Setting what is set already changes
 * nothing. What waits for that person and was not tried yet is looked at anew in the next round.
 */
public final class SettingNoticeSettings {

    private final UnitOfWork<? extends NoticeRepositories> unitOfWork;
    private final Clock clock;

    public SettingNoticeSettings(UnitOfWork<? extends NoticeRepositories> unitOfWork, Clock clock) {
        this.unitOfWork = unitOfWork;
        this.clock = clock;
    }

    /**
     * @param change makes the new settings from the present ones, of the same person
     * @param ifVersion the version that the caller saw, or null to set in any case
     */
    public record Command(
            Username username,
            UnaryOperator<NoticeSettings> change,
            @Nullable Long ifVersion) {}

    public Versioned<NoticeSettings> set(Actor actor, Command command) {
        return unitOfWork.execute(repositories -> {
            ViewingNoticeSettings.requireMemberInReach(actor, command.username(), repositories);
            return set(repositories, actor.username(), command, clock.instant());
        });
    }

    static Versioned<NoticeSettings> set(NoticeRepositories repositories, Username by, Command command, Instant now) {
        Versioned<NoticeSettings> before = repositories.noticeSettings().of(command.username());
        before.requireVersion(command.ifVersion());
        NoticeSettings after = command.change().apply(before.value());
        checkArgument(
                after.username().equals(command.username()),
                "notice settings of %s are not those of %s",
                after.username(),
                command.username());
        if (after.equals(before.value())) {
            return before;
        }
        Versioned<NoticeSettings> saved = repositories.noticeSettings().save(after, before.version());
        repositories.outbox().reconsider(command.username(), now);
        repositories.events().append(now, by, NoticeSettingsChange.between(before.value(), after));
        return saved;
    }
}
