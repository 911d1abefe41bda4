package org.mentorbase.memory;

import org.mentorbase.actor.Username;
import org.mentorbase.notice.AllNoticeSettings;
import org.mentorbase.notice.NoticeSettings;
import org.mentorbase.transaction.Versioned;

record InMemoryNoticeSettings(Tables tables) implements AllNoticeSettings {

    @Override
    public Versioned<NoticeSettings> of(Username username) {
        return tables.noticeSettings.find(username).orElseGet(() -> new Versioned<>(NoticeSettings.unset(username), 0));
    }

    @Override
    public Versioned<NoticeSettings> save(NoticeSettings settings, long version) {
        return tables.noticeSettings.update(settings.username(), settings, version);
    }
}
