package org.mentorbase.meeting;

import java.time.Clock;
import org.mentorbase.actor.Actor;
import org.mentorbase.refusal.Problem;
import org.mentorbase.transaction.UnitOfWork;
import org.mentorbase.transaction.Versioned;

/**
 * One of the two who met says whether it helped, or changes their mind. Saying the same again changes nothing. The event
 * does not tell what was said.
 */
public final class GivingFeedback {

    private final UnitOfWork<? extends MeetingRepositories> unitOfWork;
    private final Clock clock;

    public GivingFeedback(UnitOfWork<? extends MeetingRepositories> unitOfWork, Clock clock) {
        this.unitOfWork = unitOfWork;
        this.clock = clock;
    }

    public Feedback give(Actor actor, MeetingId id, boolean positive) {
        Feedback feedback = new Feedback(id, actor.username(), positive);
        return unitOfWork.execute(repositories -> {
            Meeting meeting = ViewingMeetings.requireVisible(
                            actor, id, repositories.meetings().find(id))
                    .value();
            requirePartyOf(meeting, actor);
            Versioned<Feedback> before = repositories
                    .meetingFeedback()
                    .find(id, actor.username())
                    .orElseGet(() -> new Versioned<>(new Feedback(id, actor.username(), !positive), 0));
            if (!before.value().equals(feedback)) {
                repositories.meetingFeedback().save(feedback, before.version());
                repositories
                        .events()
                        .append(
                                clock.instant(),
                                actor.username(),
                                MeetingChanges.feedbackGiven(meeting, actor.username()));
            }
            return feedback;
        });
    }

    private static void requirePartyOf(Meeting meeting, Actor actor) {
        if (!meeting.pair().includes(actor.username())) {
            throw Problem.of(MeetingReason.FEEDBACK_OF_OTHERS)
                    .with("mentor", meeting.pair().mentor())
                    .with("mentee", meeting.pair().mentee())
                    .with("id", meeting.id())
                    .with("username", actor.username())
                    .refusal();
        }
        if (!meeting.happened()) {
            throw Problem.of(MeetingReason.MEETING_NOT_HELD)
                    .with("id", meeting.id())
                    .refusal();
        }
    }
}
