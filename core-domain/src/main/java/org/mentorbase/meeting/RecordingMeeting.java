package org.mentorbase.meeting;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.mentorbase.actor.Actor;
import org.mentorbase.actor.Username;
import org.mentorbase.programme.ProgrammeKey;
import org.mentorbase.refusal.Problem;
import org.mentorbase.relationship.ActiveRelationship;
import org.mentorbase.relationship.Relationship;
import org.mentorbase.relationship.RelationshipId;
import org.mentorbase.relationship.ViewingRelationships;
import org.mentorbase.transaction.UnitOfWork;
import org.mentorbase.transaction.Versioned;

/** Records that the two of an active relationship met; mentor, mentee or a coordinator may. */
public final class RecordingMeeting {

    private final UnitOfWork<? extends MeetingRepositories> unitOfWork;
    private final Clock clock;

    public RecordingMeeting(UnitOfWork<? extends MeetingRepositories> unitOfWork, Clock clock) {
        this.unitOfWork = unitOfWork;
        this.clock = clock;
    }

    /**
     * @param heldOn not in the future, by the date of UTC
     * @param secondOnDate whether a further meeting of the two on the same date is meant, and no double report
     */
    public record Command(LocalDate heldOn, int durationMinutes, boolean secondOnDate) {}

    public Versioned<Meeting> record(Actor actor, RelationshipId id, Command command) {
        requireDuration(command);
        return unitOfWork.execute(repositories -> record(repositories, actor, id, command));
    }

    /** Records a meeting of the active relationship of the two. */
    public Versioned<Meeting> record(
            Actor actor, ProgrammeKey programme, Username mentor, Username mentee, Command command) {
        requireDuration(command);
        return unitOfWork.execute(repositories -> {
            repositories.programmes().require(programme);
            ActiveRelationship relationship =
                    ViewingRelationships.requireActive(actor, programme, mentor, mentee, repositories.relationships());
            return record(repositories, actor, relationship.id(), command);
        });
    }

    private Versioned<Meeting> record(
            MeetingRepositories repositories, Actor actor, RelationshipId id, Command command) {
        Versioned<Relationship> found = ViewingRelationships.requireVisible(
                actor, id, repositories.relationships().findLocked(id));
        ActiveRelationship relationship = found.value().requireActive();
        requireDate(command.heldOn(), relationship);
        boolean another = repositories.meetings().existsOn(id, command.heldOn());
        if (another && !command.secondOnDate()) {
            throw Problem.of(MeetingReason.MEETING_REPORTED_TWICE)
                    .field("heldOn")
                    .value(command.heldOn())
                    .with("mentor", relationship.pair().mentor())
                    .with("mentee", relationship.pair().mentee())
                    .refusal();
        }
        Meeting meeting = new Meeting(
                repositories.meetings().nextId(),
                id,
                relationship.programme(),
                relationship.pair(),
                command.heldOn(),
                command.durationMinutes(),
                true,
                another);
        repositories.meetings().add(meeting);
        repositories.events().append(clock.instant(), actor.username(), MeetingChanges.recorded(meeting));
        return new Versioned<>(meeting, 1);
    }

    private void requireDate(LocalDate heldOn, ActiveRelationship relationship) {
        LocalDate today = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
        if (heldOn.isAfter(today)) {
            throw Problem.of(MeetingReason.MEETING_IN_FUTURE)
                    .field("heldOn")
                    .value(heldOn)
                    .with("today", today)
                    .refusal();
        }
        LocalDate start = LocalDate.ofInstant(relationship.startedAt(), ZoneOffset.UTC);
        if (heldOn.isBefore(start)) {
            throw Problem.of(MeetingReason.MEETING_BEFORE_RELATIONSHIP)
                    .field("heldOn")
                    .value(heldOn)
                    .with("startedOn", start)
                    .refusal();
        }
    }

    private static void requireDuration(Command command) {
        if (!Meeting.isDuration(command.durationMinutes())) {
            throw Problem.of(MeetingReason.MEETING_DURATION_OUT_OF_RANGE)
                    .field("durationMinutes")
                    .value(command.durationMinutes())
                    .with("longest", Meeting.LONGEST_MINUTES)
                    .refusal();
        }
    }
}
