package org.mentorbase.appointment;

import org.mentorbase.refusal.Kind;
import org.mentorbase.refusal.Reason;

public enum AppointmentReason implements Reason {
    APPOINTMENT_UNKNOWN(Kind.NOT_FOUND),
    APPOINTMENT_ID_MALFORMED(Kind.MALFORMED),
    APPOINTMENT_START_MALFORMED(Kind.INVALID),
    APPOINTMENT_START_NOT_ON_CLOCK(Kind.INVALID),
    APPOINTMENT_START_TWICE_ON_CLOCK(Kind.INVALID),
    APPOINTMENT_IN_PAST(Kind.INVALID),
    APPOINTMENT_TOO_FAR_AHEAD(Kind.INVALID),
    APPOINTMENT_DURATION_OUT_OF_RANGE(Kind.INVALID),
    APPOINTMENT_AGREED_ALREADY(Kind.CONFLICT),
    TOO_MANY_APPOINTMENTS(Kind.CONFLICT),
    APPOINTMENT_CANCELLED(Kind.CONFLICT),
    APPOINTMENT_OVER(Kind.CONFLICT);

    private final Kind kind;

    AppointmentReason(Kind kind) {
        this.kind = kind;
    }

    @Override
    public Kind kind() {
        return kind;
    }
}
