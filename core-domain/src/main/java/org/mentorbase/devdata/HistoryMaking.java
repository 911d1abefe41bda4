package org.mentorbase.devdata;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.mentorbase.actor.Actor;
import org.mentorbase.actor.Permission;
import org.mentorbase.actor.Username;
import org.mentorbase.appointment.AppointmentId;
import org.mentorbase.invitation.AcceptedInvitation;
import org.mentorbase.invitation.CreatingInvitation;
import org.mentorbase.invitation.Invitation;
import org.mentorbase.invitation.InvitationId;
import org.mentorbase.invitation.InvitationView.State;
import org.mentorbase.invitation.Party;
import org.mentorbase.invitation.RespondingToInvitation;
import org.mentorbase.invitation.Response;
import org.mentorbase.meeting.MeetingId;
import org.mentorbase.meeting.RecordingMeeting;
import org.mentorbase.refusal.Problem;
import org.mentorbase.relationship.EndingRelationship;
import org.mentorbase.relationship.Pair;
import org.mentorbase.relationship.RelationshipId;

/** Makes what happened between two people step by step, as they would have done it themselves. */
record HistoryMaking(Work work) {

    private static final int CREATED = 0;
    private static final int ANSWERED = 1;
    private static final int AGREED = 2;
    private static final int VOIDED = 3;
    private static final int MET = 4;
    private static final int ENDED = 5;

    /** Ids that are not known before the steps are done. */
    private static final class Made {
        private @Nullable InvitationId invitation;
        private @Nullable RelationshipId relationship;
        private @Nullable AppointmentId appointment;

        InvitationId invitation() {
            return Objects.requireNonNull(invitation);
        }

        AppointmentId appointment() {
            return Objects.requireNonNull(appointment);
        }

        RelationshipId relationship() {
            return Objects.requireNonNull(relationship);
        }
    }

    void make(PairKey key, SomeInvitation described, int turn) {
        requireFitting(described);
        Made made = new Made();
        LocalDate created = work.past(described, "createdOn", described.createdOnOrUsual());
        create(key, described, described.createdByOrUsual(), created, turn, made);
        for (Party party : Party.values()) {
            if (described.responseOf(party) == Response.ACCEPT
                    && !person(key.pair(), party).equals(described.createdByOrUsual())) {
                work.timeline().on(created, turn, ANSWERED, described.at(), () -> respond(made, key, party));
            }
        }
        if (described.stateOrUsual() != State.PENDING) {
            LocalDate ended = described.deactivatedOn() == null
                    ? earlier(described.deactivatedOnOrUsual().asOf(work.today()), work.today())
                    : work.pastNotBefore(created, described, "deactivatedOn", described.deactivatedOn());
            work.timeline().on(ended, turn, ENDED, described.at(), () -> end(described, made, key));
        }
    }

    void make(PairKey key, SomeRelationship described, int turn) {
        Made made = new Made();
        LocalDate today = work.today();
        LocalDate invited = work.past(described, "invitedOn", described.invitedOnOrUsual(today));
        LocalDate started = work.pastNotBefore(invited, described, "startedOn", described.startedOnOrUsual(today));
        create(key, described, described.invitedByOrUsual(), invited, turn, made);
        for (Party party : Party.values()) {
            if (!person(key.pair(), party).equals(described.invitedByOrUsual())) {
                work.timeline().on(started, turn, ANSWERED, described.at(), () -> respond(made, key, party));
            }
        }
        for (SomeMeeting meeting : described.meetings()) {
            meeting(started, meeting, key.pair(), made::relationship, turn);
        }
        appointments(started, described.appointments(), key.pair(), made::relationship, turn);
        if (!described.isActive()) {
            LocalDate ended = work.pastNotBefore(started, described, "endedOn", described.endedOnOrUsual());
            work.timeline()
                    .on(
                            ended,
                            turn,
                            ENDED,
                            described.at(),
                            () -> work.mentorbase()
                                    .endingRelationship()
                                    .end(
                                            actor(described.endedByOrUsual()),
                                            new EndingRelationship.Command(
                                                    made.relationship(), described.endReason(), null)));
        }
    }

    void meeting(LocalDate started, SomeMeeting described, Pair pair, Supplier<RelationshipId> relationship, int turn) {
        LocalDate held = work.pastNotBefore(started, described, "heldOn", described.heldOn());
        int phase = described.hasHappened() ? MET : VOIDED;
        work.timeline().on(held, turn, phase, described.at(), () -> {
            Actor mentee = actor(pair.mentee());
            MeetingId id = work.mentorbase()
                    .recordingMeeting()
                    .record(
                            mentee,
                            relationship.get(),
                            new RecordingMeeting.Command(held, described.minutesOrUsual(), true))
                    .value()
                    .id();
            feedback(id, pair.mentor(), described.helpedMentor());
            feedback(id, pair.mentee(), described.helpedMentee());
            if (!described.hasHappened()) {
                work.mentorbase().voidingMeeting().voidIt(mentee, id, null);
            }
        });
    }

    private void feedback(MeetingId meeting, Username by, @Nullable Boolean positive) {
        if (positive != null) {
            work.mentorbase().givingFeedback().give(actor(by), meeting, positive);
        }
    }

    /** Those of one relationship: on one day, one may be agreed on for a time that another has left free. */
    void appointments(
            LocalDate started,
            List<SomeAppointment> described,
            Pair pair,
            Supplier<RelationshipId> relationship,
            int turn) {
        described.stream()
                .sorted(Comparator.comparing((SomeAppointment each) -> !each.isCancelled())
                        .thenComparing(each ->
                                each.agreedOnOrUsual(started, work.today()).asOf(work.today())))
                .forEach(each -> appointment(started, each, pair, relationship, turn));
    }

    private void appointment(
            LocalDate started, SomeAppointment described, Pair pair, Supplier<RelationshipId> relationship, int turn) {
        LocalDate agreed =
                work.pastNotBefore(started, described, "agreedOn", described.agreedOnOrUsual(started, work.today()));
        Made made = new Made();
        work.timeline()
                .on(
                        agreed,
                        turn,
                        AGREED,
                        described.at(),
                        () -> made.appointment = work.mentorbase()
                                .agreeingOnAppointment()
                                .agree(actor(pair.mentee()), relationship.get(), described.plan(work.today()))
                                .value()
                                .id());
        if (described.isCancelled()) {
            LocalDate cancelled = described.cancelledOn() == null
                    ? agreed
                    : work.pastNotBefore(agreed, described, "cancelledOn", described.cancelledOn());
            work.timeline()
                    .on(
                            cancelled,
                            turn,
                            AGREED,
                            described.at(),
                            () -> work.mentorbase()
                                    .changingAppointment()
                                    .cancel(actor(pair.mentee()), made.appointment(), null));
        }
    }

    private void create(PairKey key, Thing described, Username by, LocalDate day, int turn, Made made) {
        CreatingInvitation.Command command = new CreatingInvitation.Command(
                key.programme(), key.pair().mentor(), key.pair().mentee());
        work.timeline()
                .on(
                        day,
                        turn,
                        CREATED,
                        described.at(),
                        () -> made.invitation = work.mentorbase()
                                .creatingInvitation()
                                .create(actor(by), command)
                                .value()
                                .id());
    }

    private void respond(Made made, PairKey key, Party party) {
        answer(made, person(key.pair(), party), Response.ACCEPT, null);
    }

    private void answer(Made made, Username person, Response response, @Nullable String reason) {
        Invitation answered = work.mentorbase()
                .respondingToInvitation()
                .respond(actor(person), new RespondingToInvitation.Command(made.invitation(), response, reason, null))
                .value();
        if (answered instanceof AcceptedInvitation accepted) {
            made.relationship = accepted.relationship();
        }
    }

    private void end(SomeInvitation described, Made made, PairKey key) {
        switch (described.stateOrUsual()) {
            case WITHDRAWN ->
                work.mentorbase()
                        .withdrawingInvitation()
                        .withdraw(actor(described.createdByOrUsual()), made.invitation(), null);
            case EXPIRED -> work.mentorbase().expiringInvitations().expire(Actor.OPERATOR, made.invitation());
            case DECLINED -> {
                Party decliner = described.responseOf(Party.MENTOR) == Response.DECLINE ? Party.MENTOR : Party.MENTEE;
                answer(made, person(key.pair(), decliner), Response.DECLINE, described.reason());
            }
            default -> throw new IllegalStateException(described + " does not end so");
        }
    }

    private void requireFitting(SomeInvitation described) {
        Response mentor = described.responseOf(Party.MENTOR);
        Response mentee = described.responseOf(Party.MENTEE);
        boolean declined = described.stateOrUsual() == State.DECLINED;
        if (declined == (mentor == Response.DECLINE ^ mentee == Response.DECLINE)
                && !(mentor == Response.ACCEPT && mentee == Response.ACCEPT)) {
            return;
        }
        work.problems()
                .add(Problem.of(DevDataReason.RESPONSES_OF_ANOTHER_STATE)
                        .field(described.mentorResponse() == null ? "menteeResponse" : "mentorResponse")
                        .value(described.mentorResponse() == null ? mentee : mentor)
                        .with("state", described.stateOrUsual())
                        .at(described.at()));
    }

    /** Whoever it was, they were allowed to at that time. */
    private static Actor actor(Username username) {
        return Actor.of(username, EnumSet.of(Permission.INVITATION_CREATE_FOR_OTHERS, Permission.RELATIONSHIP_MANAGE));
    }

    private static Username person(Pair pair, Party party) {
        return party == Party.MENTOR ? pair.mentor() : pair.mentee();
    }

    private static LocalDate earlier(LocalDate one, LocalDate other) {
        return one.isBefore(other) ? one : other;
    }
}
