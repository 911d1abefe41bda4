package org.mentorbase.notice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.mentorbase.fixture.Refused.assertRefused;
import static org.mentorbase.fixture.TestMentorbase.actor;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.mentorbase.actor.Actor;
import org.mentorbase.actor.Permission;
import org.mentorbase.actor.Username;
import org.mentorbase.event.Event;
import org.mentorbase.fixture.TestMentorbase;
import org.mentorbase.member.MemberReason;
import org.mentorbase.page.Paging;
import org.mentorbase.refusal.Refusal;
import org.mentorbase.refusal.Sentences;
import org.mentorbase.transaction.VersionReason;
import org.mentorbase.transaction.Versioned;

class NoticeSettingsTest {

    private static final NoticeSettingsView UNSET =
            new NoticeSettingsView("ada", List.of(), "AT_ONCE", "08:00", "MONDAY", null, null, "UTC", "en");
    private static final NoticeSettingsView WANTED = new NoticeSettingsView(
            "ada",
            List.of("INVITATION_EXPIRED", "MEETING_RECORDED"),
            "WEEKLY",
            "17:30",
            "FRIDAY",
            "22:00",
            "07:00",
            "Europe/Berlin",
            "de");

    private final TestMentorbase installation = TestMentorbase.with("ada", "ben");

    @Test
    void who_has_said_nothing_is_told_everything_at_once_in_english() {
        assertThat(view(actor("ada"), "ada")).isEqualTo(UNSET);
    }

    @Test
    void what_is_set_is_seen_and_stands_in_the_log_without_times() {
        assertThat(set(actor("ada"), WANTED, null).version()).isOne();

        assertThat(view(actor("ada"), "ada")).isEqualTo(WANTED);
        assertThat(lastEvent().change().type()).isEqualTo("notice-settings-changed");
        assertThat(lastEvent().change().data())
                .containsEntry("off", List.of("INVITATION_EXPIRED", "MEETING_RECORDED"))
                .containsEntry(
                        "fields",
                        List.of(
                                "off",
                                "frequency",
                                "digestAt",
                                "digestOn",
                                "quietFrom",
                                "quietUntil",
                                "timeZone",
                                "language"));
    }

    @Test
    void setting_what_is_set_already_changes_nothing() {
        set(actor("ada"), WANTED, null);

        assertThat(set(actor("ada"), WANTED, 1L).version()).isOne();
        assertRefused(VersionReason.CHANGED_SINCE_READ, () -> set(actor("ada"), UNSET, 0L));
    }

    @Test
    void people_may_write_small_letters_and_hyphens_and_leave_out_what_is_usual() {
        NoticeSettingsView typed = new NoticeSettingsView(
                "ada", List.of("meeting-recorded"), "daily", null, "sunday", " ", "", null, "DE");

        assertThat(NoticeSettingsView.of(typed.settings()))
                .isEqualTo(new NoticeSettingsView(
                        "ada", List.of("MEETING_RECORDED"), "DAILY", "08:00", "SUNDAY", null, null, "UTC", "de"));
    }

    @Test
    void everything_that_is_wrong_is_named_at_once() {
        NoticeSettingsView wrong = new NoticeSettingsView(
                "ada",
                List.of("invitation", "meting-recorded"),
                "dayly",
                "25:00",
                "someday",
                "22:00",
                "22:00",
                "Europe/Lodnon",
                "fr");

        Refusal refusal = catchThrowableOfType(Refusal.class, wrong::settings);

        assertThat(refusal.problems())
                .extracting(problem -> Sentences.in(Locale.ENGLISH).of(problem))
                .containsExactly(
                        "INVITATION cannot be switched off: somebody would wait in vain. It can come in a daily or weekly"
                                + " mail instead.",
                        "off: “meting-recorded” is not known. Did you mean MEETING_RECORDED? There are: " + kinds()
                                + ".",
                        "frequency: “dayly” is not known. Did you mean DAILY? There are: AT_ONCE, DAILY, WEEKLY.",
                        "digestAt: “25:00” is not a time of day as in 08:00 or 22:30.",
                        "digestOn: “someday” is not known. Did you mean MONDAY? There are: MONDAY, TUESDAY, WEDNESDAY,"
                                + " THURSDAY, FRIDAY, SATURDAY, SUNDAY.",
                        "Quiet hours that end when they begin, at 22:00, would never end.",
                        "timeZone: there is no time zone “Europe/Lodnon”. The nearest of IANA's names is Europe/London.",
                        "language: “fr” is not known. Did you mean en? There are: en, de.");
    }

    @Test
    void quiet_hours_need_both_ends() {
        assertRefused(
                NoticeReason.QUIET_HOURS_INCOMPLETE,
                () -> new NoticeSettingsView("ada", null, null, null, null, "22:00", null, null, null).settings());
    }

    @Test
    void whoever_manages_notices_sets_those_of_others_and_nobody_else_does() {
        Actor coordinator = actor("cora", Permission.NOTICE_MANAGE);
        set(coordinator, WANTED, null);

        assertThat(view(coordinator, "ada")).isEqualTo(WANTED);
        assertRefused(MemberReason.MEMBER_UNKNOWN, () -> view(actor("ben"), "ada"));
        assertRefused(MemberReason.MEMBER_UNKNOWN, () -> set(actor("ben"), WANTED, null));
        assertRefused(MemberReason.MEMBER_UNKNOWN, () -> view(coordinator, "nobody"));
    }

    private static String kinds() {
        return String.join(
                ", ", Arrays.stream(NoticeKind.values()).map(NoticeKind::name).toList());
    }

    private NoticeSettingsView view(Actor actor, String username) {
        return NoticeSettingsView.of(installation
                .mentorbase()
                .viewingNoticeSettings()
                .one(actor, new Username(username))
                .value());
    }

    private Versioned<NoticeSettings> set(Actor actor, NoticeSettingsView wanted, Long ifVersion) {
        return installation
                .mentorbase()
                .settingNoticeSettings()
                .set(
                        actor,
                        new SettingNoticeSettings.Command(
                                new Username(wanted.username()), before -> wanted.settings(), ifVersion));
    }

    private Event lastEvent() {
        List<Event> events = installation
                .mentorbase()
                .viewingEvents()
                .page(actor("cora", Permission.EVENT_READ), 0, Optional.empty(), Paging.FIRST)
                .items();
        return events.get(events.size() - 1);
    }
}
