package org.mentorbase.notice;

import org.mentorbase.appointment.AppointmentRepositories;
import org.mentorbase.invitation.InvitationRepositories;
import org.mentorbase.meeting.MeetingRepositories;

/** What notices are made of, and where they are kept. */
public interface NoticeRepositories extends InvitationRepositories, MeetingRepositories, AppointmentRepositories {

    Outbox outbox();

    AllNoticeSettings noticeSettings();

    Unsubscriptions unsubscriptions();
}
