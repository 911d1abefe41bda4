package org.mentorbase.notice;

import org.mentorbase.reminder.ReminderRepositories;

/** What notices are made of, and where they are kept. */
public interface NoticeRepositories extends ReminderRepositories {

    Outbox outbox();

    AllNoticeSettings noticeSettings();

    Unsubscriptions unsubscriptions();
}
