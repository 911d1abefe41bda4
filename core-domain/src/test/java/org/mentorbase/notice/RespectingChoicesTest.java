package org.mentorbase.notice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mentorbase.fixture.TestMentorbase.actor;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mentorbase.Mentorbase;
import org.mentorbase.actor.Actor;
import org.mentorbase.actor.Username;
import org.mentorbase.devdata.SettableClock;
import org.mentorbase.meeting.MeetingId;
import org.mentorbase.meeting.RecordingMeeting;
import org.mentorbase.page.Paging;
import org.mentorbase.relationship.RelationshipId;

class RespectingChoicesTest {

    private static final Instant TUESDAY_EVENING = Instant.parse("2026-03-03T21:30:00Z");

    private final Mailbox mailbox = Mailbox.of("ada", "ben", "cora", "dan");
    private final Mentorbase mentorbase = mailbox.installation.mentorbase();
    private final SettableClock clock = mailbox.installation.clock();
    private RelationshipId relationship;

    @BeforeEach
    void ada_is_the_mentor_of_ben() {
        relationship = mailbox.installation.relationship("ada", "ben");
        mailbox.round();
        mailbox.mailer.delivered().clear();
        mailbox.mailer.tried().clear();
        clock.set(TUESDAY_EVENING);
    }

    @Test
    void what_is_switched_off_is_not_sent_and_the_coordinator_sees_why() {
        set("ben", "MEETING_RECORDED", "AT_ONCE", null);
        meet(10);

        assertThat(mailbox.round().cancelled()).isOne();
        assertThat(mailbox.mailer.tried()).isEmpty();
        assertThat(latest("ben").progress().state()).isEqualTo(NoticeState.CANCELLED);
        assertThat(latest("ben").progress().problem()).isEqualTo("ben has switched off MEETING_RECORDED.");
    }

    @Test
    void in_quiet_hours_no_mail_is_sent_until_they_end() {
        set("ben", "", "AT_ONCE", "22:00");
        meet(10);

        assertThat(mailbox.round().waiting()).isOne();
        assertThat(latest("ben").progress().dueAt()).isEqualTo("2026-03-04T06:00:00Z");
        assertThat(latest("ben").progress().attempts()).isZero();
        assertThat(latest("ben").progress().problem()).isEqualTo("Waits for the end of quiet hours.");
        clock.set(Instant.parse("2026-03-04T05:59:59Z"));
        assertThat(mailbox.round().sent()).isZero();
        clock.advance(Duration.ofSeconds(1));
        assertThat(mailbox.round().sent()).isOne();
    }

    @Test
    void what_failed_is_not_tried_again_in_quiet_hours() {
        clock.set(Instant.parse("2026-03-03T20:58:30Z"));
        set("ben", "", "AT_ONCE", "22:00");
        meet(10);
        mailbox.mailer.answering(message -> new Handover(Handover.Result.NOT_NOW, "451 later"));
        mailbox.round();
        mailbox.mailer.answering(message -> Handover.DONE);
        clock.set(Instant.parse("2026-03-03T22:00:00Z"));

        assertThat(mailbox.round().sent()).isZero();
        assertThat(latest("ben").progress().dueAt()).isEqualTo("2026-03-04T06:00:00Z");
        assertThat(latest("ben").progress().attempts()).isOne();
        assertThat(latest("ben").progress().problem()).isEqualTo("451 later");
    }

    @Test
    void a_digest_tells_everything_since_the_last_one_in_one_mail() {
        set("ben", "", "DAILY", null);
        meet(10);
        mailbox.round();
        mailbox.installation.invitation("cora", "ben");
        clock.advance(Duration.ofHours(1));
        MeetingId mistaken = meet(20);
        meet(30);
        mentorbase.voidingMeeting().voidIt(actor("ada"), mistaken, null);
        assertThat(sentTo("ben")).isEmpty();

        clock.set(Instant.parse("2026-03-04T07:00:00Z"));
        Message digest = onlyTo("ben");
        assertThat(digest.subject()).isEqualTo("Your meeting with Ada Smith on 2 March 2026 was recorded, and 1 more");
        assertThat(digest.text())
                .isEqualTo("""
                Dear Ben Smith,

                Here is everything new since the last mail like this.

                * Your meeting with Ada Smith on 2 March 2026 was recorded

                Your meeting with Ada Smith on 2 March 2026, of about 10 minutes, was recorded.

                If that is a mistake, it can be taken back. Number in Mentorbase: %s.

                * Your meeting with Ada Smith on 2 March 2026 was recorded

                Your meeting with Ada Smith on 2 March 2026, of about 30 minutes, was recorded.

                If that is a mistake, it can be taken back. Number in Mentorbase: %s.

                --\s
                This mail was written by Mentorbase for Main programme.
                """.formatted(numbers().get(2), numbers().get(0)));
        assertThat(digest.date()).isEqualTo(clock.instant());
        List<Notice> notices = notices("ben");
        assertThat(notices.subList(0, 3)).extracting(Notice::digest).containsOnly(digest.notice());
        assertThat(notices.subList(0, 3))
                .extracting(notice -> notice.progress().state())
                .containsExactly(NoticeState.SENT, NoticeState.CANCELLED, NoticeState.SENT);

        clock.advance(Duration.ofHours(12));
        meet(40);
        assertThat(sentTo("ben")).isEmpty();
        clock.set(Instant.parse("2026-03-05T07:00:00Z"));
        assertThat(onlyTo("ben").subject()).isEqualTo("Your meeting with Ada Smith on 2 March 2026 was recorded");
    }

    @Test
    void what_is_essential_comes_in_the_digest_too() {
        set("cora", "", "WEEKLY", null);
        mailbox.installation.invitation("cora", "ben");
        mailbox.installation.invitation("cora", "dan");
        assertThat(sentTo("cora")).isEmpty();
        clock.set(Instant.parse("2026-03-09T07:00:00Z"));

        assertThat(onlyTo("cora").text())
                .contains(
                        "Ben Smith would like you to be their mentor.", "Dan Smith would like you to be their mentor.");
        assertThat(sentTo("cora")).isEmpty();
    }

    @Test
    void a_digest_that_may_have_been_sent_is_repeated_as_the_same_mail() {
        set("ben", "", "DAILY", null);
        meet(10);
        meet(20);
        mailbox.round();
        clock.set(Instant.parse("2026-03-04T07:00:00Z"));
        mailbox.mailer.answering(message -> {
            throw new AssertionError("the process dies");
        });
        try {
            mailbox.round();
        } catch (AssertionError death) {
            assertThat(death).hasMessage("the process dies");
        }
        meet(30);
        mailbox.mailer.answering(message -> Handover.DONE);
        assertThat(sentTo("ben")).isEmpty();
        clock.advance(DeliveringNotices.LEASE);

        Message again = onlyTo("ben");
        Message first = mailbox.mailer.tried().get(0);
        assertThat(again.notice()).isEqualTo(first.notice());
        assertThat(again.at()).isEqualTo(first.at());
        assertThat(again.text()).isEqualTo(first.text()).doesNotContain("30 minutes");
        clock.set(Instant.parse("2026-03-05T07:00:00Z"));
        assertThat(onlyTo("ben").text()).contains("30 minutes");
    }

    @Test
    void a_digest_that_is_refused_is_parked_whole_and_retried_anew() {
        set("ben", "", "DAILY", null);
        meet(10);
        meet(20);
        mailbox.round();
        clock.set(Instant.parse("2026-03-04T07:00:00Z"));
        mailbox.mailer.answering(message -> new Handover(Handover.Result.NEVER, "550 no"));

        assertThat(mailbox.round().parked()).isEqualTo(2);
        mailbox.mailer.answering(message -> Handover.DONE);
        mentorbase.steeringNotice().retry(Actor.OPERATOR, latest("ben").id(), null);
        assertThat(onlyTo("ben").text()).contains("20 minutes").doesNotContain("10 minutes");
    }

    @Test
    void who_wants_mail_at_once_again_gets_what_waits() {
        set("ben", "", "WEEKLY", null);
        meet(10);
        assertThat(sentTo("ben")).isEmpty();
        assertThat(latest("ben").progress().problem()).isEqualTo("Waits for the weekly mail.");

        set("ben", "", "AT_ONCE", null);
        assertThat(sentTo("ben")).hasSize(1);
        assertThat(latest("ben").progress().problem()).isNull();
    }

    @Test
    void a_digest_counts_as_one_mail_of_those_that_may_be_sent_in_a_minute() {
        set("ben", "", "DAILY", null);
        meet(10);
        meet(20);
        meet(30);
        mailbox.round();
        clock.set(Instant.parse("2026-03-04T07:00:00Z"));
        mailbox.installation.invitation("dan", "cora");

        assertThat(mailbox.round(Mailbox.TERMS.withPerMinute(2)).sent()).isEqualTo(4);
    }

    @Test
    void a_preview_shows_a_digest_as_the_one_mail_that_it_will_be() {
        set("ben", "", "DAILY", null);
        meet(10);
        meet(20);

        List<PreviewView> mails =
                mentorbase.viewingNotices().preview(Actor.OPERATOR, Optional.empty(), Paging.FIRST).items().stream()
                        .map(PreviewView::of)
                        .toList();

        assertThat(mails).singleElement().satisfies(mail -> {
            assertThat(mail.notices()).hasSize(2).contains(mail.id());
            assertThat(mail.dueAt()).isEqualTo("2026-03-04T07:00:00Z");
            assertThat(mail.subject()).endsWith(", and 1 more");
        });
    }

    @Test
    void mails_are_written_in_the_language_of_who_reads_them() {
        set("ben", "", "AT_ONCE", null, "de");
        meet(10);

        Message mail = onlyTo("ben");

        assertThat(mail.subject()).isEqualTo("Ihr Treffen mit Ada Smith am 2. März 2026 wurde eingetragen");
        assertThat(mail.text()).startsWith("Guten Tag Ben Smith,\n\n").contains("(etwa 10 Minuten)");
        assertThat(mail.html()).contains("<html lang=\"de\">");
    }

    private void set(String person, String off, String frequency, String quietFrom) {
        set(person, off, frequency, quietFrom, "en");
    }

    /** In Berlin, where it is an hour later. */
    private void set(String person, String off, String frequency, String quietFrom, String language) {
        String quietUntil = quietFrom == null ? null : "07:00";
        List<String> kinds = off.isEmpty() ? List.of() : List.of(off);
        NoticeSettings settings = new NoticeSettingsView(
                        person, kinds, frequency, "08:00", "MONDAY", quietFrom, quietUntil, "Europe/Berlin", language)
                .settings();
        mentorbase
                .settingNoticeSettings()
                .set(actor(person), new SettingNoticeSettings.Command(new Username(person), before -> settings, null));
    }

    /** A minute later than anything before, or it would be told in the same notice. */
    private MeetingId meet(int minutes) {
        clock.advance(Duration.ofMinutes(1));
        LocalDate day = LocalDate.of(2026, 3, 2);
        return mentorbase
                .recordingMeeting()
                .record(actor("ada"), relationship, new RecordingMeeting.Command(day, minutes, true))
                .value()
                .id();
    }

    /** Of the meetings that Ben was told of, the latest first. */
    private List<Long> numbers() {
        return notices("ben").stream()
                .filter(notice -> notice.telling().kind() == NoticeKind.MEETING_RECORDED)
                .map(notice -> notice.telling().subjects().get(0))
                .toList();
    }

    private List<Message> sentTo(String person) {
        mailbox.mailer.delivered().clear();
        mailbox.round();
        return mailbox.mailer.delivered().stream()
                .filter(message -> message.recipient().value().equals(person))
                .toList();
    }

    private Message onlyTo(String person) {
        List<Message> sent = sentTo(person);
        assertThat(sent).hasSize(1);
        return sent.get(0);
    }

    private Notice latest(String person) {
        return notices(person).get(0);
    }

    private List<Notice> notices(String person) {
        return mentorbase
                .viewingNotices()
                .page(Actor.OPERATOR, Optional.empty(), Optional.of(new Username(person)), Paging.FIRST)
                .items();
    }
}
