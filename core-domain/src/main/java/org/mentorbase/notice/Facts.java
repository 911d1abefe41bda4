package org.mentorbase.notice;

import java.time.Instant;
import java.util.Optional;
import org.mentorbase.reminder.ReminderTerms;
import org.mentorbase.reminder.WaitKind;

/** Looks up what a notice is about, as it is now; empty for what there is no longer a reason to tell. */
final class Facts {

    private final NoticeKind kind;
    private final InvitationFacts invitations;
    private final RelationshipFacts relationships;
    private final AppointmentFacts appointments;
    private final SeekerFacts seekers;

    Facts(NoticeRepositories repositories, Words words, ReminderTerms terms, Notice notice, Instant now) {
        Circumstances circumstances = Circumstances.of(repositories, words, notice, now);
        this.kind = circumstances.kind();
        this.invitations = new InvitationFacts(circumstances, terms.rules().expiry());
        this.relationships = new RelationshipFacts(circumstances);
        this.appointments = new AppointmentFacts(circumstances);
        this.seekers = new SeekerFacts(circumstances, terms);
    }

    Optional<Item> of(long subject) {
        return switch (kind) {
            case INVITATION, INVITATION_REMINDER -> invitations.unanswered(subject);
            case INVITATION_ACCEPTED, INVITATION_DECLINED, INVITATION_WITHDRAWN, INVITATION_EXPIRED ->
                invitations.ended(subject);
            case NEW_MENTEE, NEW_MENTOR -> relationships.begun(subject);
            case RELATIONSHIP_ENDED -> relationships.ended(subject);
            case APPOINTMENT_AGREED, APPOINTMENT_MOVED -> appointments.agreed(subject);
            case APPOINTMENT_CANCELLED -> appointments.cancelled(subject);
            case APPOINTMENT_REMINDER -> appointments.near(subject);
            case MEETING_RECORDED -> relationships.met(subject);
            case FIRST_MEETING_REMINDER -> relationships.silent(WaitKind.FIRST_MEETING, kind.code(), subject);
            case MEETING_REMINDER -> relationships.silent(WaitKind.MEETING, kind.code(), subject);
            case SILENT_RELATIONSHIPS -> relationships.silent(WaitKind.MEETING, "silent-relationship", subject);
            case UNMATCHED_SEEKERS -> seekers.unmatched(subject);
        };
    }
}
