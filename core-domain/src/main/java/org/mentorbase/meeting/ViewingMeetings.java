package org.mentorbase.meeting;

import java.util.Optional;
import org.mentorbase.actor.Actor;
import org.mentorbase.actor.Permission;
import org.mentorbase.actor.Username;
import org.mentorbase.page.Page;
import org.mentorbase.page.PageRequest;
import org.mentorbase.page.Paging;
import org.mentorbase.programme.ProgrammeKey;
import org.mentorbase.refusal.Problem;
import org.mentorbase.relationship.RelationshipId;
import org.mentorbase.relationship.ViewingRelationships;
import org.mentorbase.transaction.UnitOfWork;
import org.mentorbase.transaction.Versioned;

/** The meetings of one's own relationships, or of all with {@link Permission#RELATIONSHIP_MANAGE}. */
public final class ViewingMeetings {

    private final UnitOfWork<? extends MeetingRepositories> unitOfWork;

    public ViewingMeetings(UnitOfWork<? extends MeetingRepositories> unitOfWork) {
        this.unitOfWork = unitOfWork;
    }

    public Versioned<Meeting> one(Actor actor, MeetingId id) {
        return unitOfWork.read(repositories ->
                requireVisible(actor, id, repositories.meetings().find(id)));
    }

    public Page<Meeting> page(Actor actor, ProgrammeKey programme, Optional<Username> party, Paging paging) {
        Optional<Username> concerning = concerning(actor);
        PageRequest page = paging.request("meetings " + programme + party + concerning);
        return unitOfWork.read(repositories -> {
            repositories.programmes().require(programme);
            return repositories
                    .meetings()
                    .page(new MeetingQuery(Optional.of(programme), Optional.empty(), party, concerning, page));
        });
    }

    /** The meetings of one relationship, further narrowed to those of a party where one is given. */
    public Page<Meeting> page(Actor actor, RelationshipId relationship, Optional<Username> party, Paging paging) {
        PageRequest page = paging.request("meetings of " + relationship + party);
        return unitOfWork.read(repositories -> {
            ViewingRelationships.requireVisible(
                    actor, relationship, repositories.relationships().find(relationship));
            return repositories
                    .meetings()
                    .page(new MeetingQuery(Optional.empty(), Optional.of(relationship), party, Optional.empty(), page));
        });
    }

    static Versioned<Meeting> requireVisible(Actor actor, MeetingId id, Optional<Versioned<Meeting>> found) {
        return found.filter(meeting -> meeting.value().pair().includes(actor.username())
                        || concerning(actor).isEmpty())
                .orElseThrow(() ->
                        Problem.of(MeetingReason.MEETING_UNKNOWN).with("id", id).refusal());
    }

    private static Optional<Username> concerning(Actor actor) {
        return actor.may(Permission.RELATIONSHIP_MANAGE) ? Optional.empty() : Optional.of(actor.username());
    }
}
