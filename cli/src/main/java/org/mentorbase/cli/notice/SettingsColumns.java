package org.mentorbase.cli.notice;

import org.mentorbase.cli.output.Columns;
import org.mentorbase.notice.NoticeSettingsView;

final class SettingsColumns {

    static final Columns<NoticeSettingsView> ALL = Columns.of("Username", NoticeSettingsView::username)
            .and("Off", NoticeSettingsView::off)
            .and("Frequency", NoticeSettingsView::frequency)
            .and("Digest at", NoticeSettingsView::digestAt)
            .and("Digest on", NoticeSettingsView::digestOn)
            .and("Quiet from", NoticeSettingsView::quietFrom)
            .and("Quiet until", NoticeSettingsView::quietUntil)
            .and("Time zone", NoticeSettingsView::timeZone)
            .and("Language", NoticeSettingsView::language);

    private SettingsColumns() {}
}
