package org.mentorbase.contract;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableSet;
import java.time.DayOfWeek;
import java.time.LocalTime;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;
import org.mentorbase.notice.NoticeFrequency;
import org.mentorbase.notice.NoticeKind;
import org.mentorbase.notice.NoticeLanguage;
import org.mentorbase.notice.NoticeSettings;
import org.mentorbase.notice.QuietHours;
import org.mentorbase.transaction.Versioned;

public abstract class AllNoticeSettingsContract extends MentoringContract {

    private static final NoticeSettings EVERYTHING = new NoticeSettings(
            name("ada"),
            ImmutableSet.of(NoticeKind.MEETING_RECORDED, NoticeKind.INVITATION_EXPIRED),
            NoticeFrequency.WEEKLY,
            LocalTime.of(17, 30),
            DayOfWeek.SUNDAY,
            new QuietHours(LocalTime.of(22, 0), LocalTime.MIDNIGHT),
            ZoneId.of("America/Argentina/ComodRivadavia"),
            NoticeLanguage.GERMAN);

    @Test
    void who_has_said_nothing_has_unset_settings_in_version_0() {
        assertThat(stored("ada")).isEqualTo(new Versioned<>(NoticeSettings.unset(name("ada")), 0));
    }

    @Test
    void settings_are_found_as_saved() {
        assertThat(save(EVERYTHING, 0)).isEqualTo(new Versioned<>(EVERYTHING, 1));

        assertThat(stored("ada")).isEqualTo(new Versioned<>(EVERYTHING, 1));
        assertThat(stored("ben").version()).isZero();
    }

    @Test
    void the_next_version_replaces_everything() {
        save(EVERYTHING, 0);
        NoticeSettings unset = NoticeSettings.unset(name("ada"));

        assertThat(save(unset, 1)).isEqualTo(new Versioned<>(unset, 2));
        assertThat(stored("ada")).isEqualTo(new Versioned<>(unset, 2));
    }

    @Test
    void what_was_not_read_in_its_present_version_is_not_saved() {
        assertStale(repositories -> repositories.noticeSettings().save(EVERYTHING, 1));
        save(EVERYTHING, 0);
        assertStale(repositories -> repositories.noticeSettings().save(EVERYTHING, 0));
        assertStale(repositories -> repositories.noticeSettings().save(EVERYTHING, 2));

        assertThat(stored("ada").version()).isOne();
    }

    private Versioned<NoticeSettings> save(NoticeSettings settings, long version) {
        return mentoring().execute(repositories -> repositories.noticeSettings().save(settings, version));
    }

    private Versioned<NoticeSettings> stored(String username) {
        return read(repositories -> repositories.noticeSettings().of(name(username)));
    }
}
