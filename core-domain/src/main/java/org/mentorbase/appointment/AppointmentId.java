package org.mentorbase.appointment;

import static com.google.common.base.Preconditions.checkArgument;

import org.mentorbase.refusal.Ids;

public record AppointmentId(long value) {

    public AppointmentId {
        checkArgument(value > 0, "appointment id %s is not positive", value);
    }

    /** Refuses text that is no number as malformed, and a number that can be no id as unknown. */
    public static AppointmentId parse(String text) {
        return new AppointmentId(
                Ids.parse(text, AppointmentReason.APPOINTMENT_ID_MALFORMED, AppointmentReason.APPOINTMENT_UNKNOWN));
    }

    @Override
    public String toString() {
        return Long.toString(value);
    }
}
