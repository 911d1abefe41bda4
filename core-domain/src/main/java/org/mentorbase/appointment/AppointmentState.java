package org.mentorbase.appointment;

/** What holds of an appointment; one whose time has passed stays as it is. */
public enum AppointmentState {
    AGREED,
    CANCELLED
}
