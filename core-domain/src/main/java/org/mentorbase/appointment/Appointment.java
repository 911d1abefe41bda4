package org.mentorbase.appointment;

import static com.google.common.base.Preconditions.checkArgument;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.Instant;
import java.util.UUID;
import org.mentorbase.programme.ProgrammeKey;
import org.mentorbase.relationship.Pair;
import org.mentorbase.relationship.RelationshipId;

/**
 * A meeting that the two of a relationship have agreed on. When it has begun it is over: it is neither moved nor cancelled, and a
 * meeting that is recorded for its day fulfils it.
 *
 * @param sequence how often it was moved or cancelled: what calendar programs tell its versions by
 * @param agreedAt when it was agreed
 * @param changedAt when it was agreed, moved or cancelled the last time
 */
public record Appointment(
        AppointmentId id,
        RelationshipId relationship,
        ProgrammeKey programme,
        Pair pair,
        Plan plan,
        AppointmentState state,
        int sequence,
        Instant agreedAt,
        Instant changedAt) {

    public Appointment {
        checkArgument(sequence >= 0, "%s is no sequence of an appointment", sequence);
    }

    Appointment moved(Plan to, Instant now) {
        return new Appointment(id, relationship, programme, pair, to, state, sequence + 1, agreedAt, now);
    }

    public Appointment cancelled(Instant now) {
        return new Appointment(
                id, relationship, programme, pair, plan, AppointmentState.CANCELLED, sequence + 1, agreedAt, now);
    }

    /** By which calendar programs know it: another installation's appointment of the same number has another. */
    public String calendarUid() {
        String unchanging = String.join(
                " ",
                "appointment",
                id.toString(),
                agreedAt.toString(),
                pair.mentor().value(),
                pair.mentee().value());
        return UUID.nameUUIDFromBytes(unchanging.getBytes(UTF_8)).toString();
    }

    public boolean isAgreed() {
        return state == AppointmentState.AGREED;
    }

    /** Whether it is agreed and has not begun. */
    public boolean isUpcoming(Instant now) {
        return isAgreed() && plan.start().at().isAfter(now);
    }
}
