package org.mentorbase.meeting;

import java.time.Clock;
import org.jspecify.annotations.Nullable;
import org.mentorbase.actor.Actor;
import org.mentorbase.transaction.UnitOfWork;
import org.mentorbase.transaction.Versioned;

/** Marks a meeting as not having happened; voiding it again changes nothing. */
public final class VoidingMeeting {

    private final UnitOfWork<? extends MeetingRepositories> unitOfWork;
    private final Clock clock;

    public VoidingMeeting(UnitOfWork<? extends MeetingRepositories> unitOfWork, Clock clock) {
        this.unitOfWork = unitOfWork;
        this.clock = clock;
    }

    /** @param ifVersion the version that the caller saw, or null to void it in any case */
    public Versioned<Meeting> voidIt(Actor actor, MeetingId id, @Nullable Long ifVersion) {
        return unitOfWork.execute(repositories -> {
            Versioned<Meeting> found = ViewingMeetings.requireVisible(
                    actor, id, repositories.meetings().find(id));
            found.requireVersion(ifVersion);
            if (!found.value().happened()) {
                return found;
            }
            Meeting voided = found.value().voided();
            Versioned<Meeting> updated = repositories.meetings().update(voided, found.version());
            repositories.events().append(clock.instant(), actor.username(), MeetingChanges.voided(voided));
            return updated;
        });
    }
}
