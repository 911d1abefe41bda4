package org.mentorbase.notice;

import org.mentorbase.actor.Username;
import org.mentorbase.transaction.StaleVersion;
import org.mentorbase.transaction.Versioned;

/** The notice settings of everybody. */
public interface AllNoticeSettings {

    /** {@link NoticeSettings#unset} in version 0 for somebody who has not said anything yet. */
    Versioned<NoticeSettings> of(Username username);

    /**
     * Stores what was read in that version and changed since, and returns its new version.
     *
     * @throws StaleVersion if it is no longer stored in that version
     */
    Versioned<NoticeSettings> save(NoticeSettings settings, long version);
}
