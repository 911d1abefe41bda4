package org.mentorbase.meeting;

import com.google.common.collect.ImmutableList;
import org.mentorbase.actor.Actor;
import org.mentorbase.actor.Permission;
import org.mentorbase.page.Page;
import org.mentorbase.transaction.UnitOfWork;

/** One's own feedback on a meeting, or that of both with {@link Permission#RELATIONSHIP_MANAGE}. */
public final class ViewingFeedback {

    private final UnitOfWork<? extends MeetingRepositories> unitOfWork;

    public ViewingFeedback(UnitOfWork<? extends MeetingRepositories> unitOfWork) {
        this.unitOfWork = unitOfWork;
    }

    /** All there is, on one page. */
    public Page<Feedback> of(Actor actor, MeetingId id) {
        return unitOfWork.read(repositories -> {
            ViewingMeetings.requireVisible(actor, id, repositories.meetings().find(id));
            ImmutableList<Feedback> seen = repositories.meetingFeedback().of(id).stream()
                    .filter(feedback -> actor.may(Permission.RELATIONSHIP_MANAGE) || actor.is(feedback.username()))
                    .collect(ImmutableList.toImmutableList());
            return new Page<>(seen, seen.size(), null);
        });
    }
}
