package org.mentorbase.reminder;

import org.mentorbase.appointment.AppointmentRepositories;
import org.mentorbase.invitation.InvitationRepositories;
import org.mentorbase.meeting.MeetingRepositories;
import org.mentorbase.preference.PreferenceRepositories;

/** What tells what is waited for, and where that is kept. */
public interface ReminderRepositories
        extends InvitationRepositories, MeetingRepositories, AppointmentRepositories, PreferenceRepositories {

    Waits waits();
}
