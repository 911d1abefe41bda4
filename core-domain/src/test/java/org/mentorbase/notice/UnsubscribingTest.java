package org.mentorbase.notice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mentorbase.fixture.TestMentorbase.actor;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mentorbase.Mentorbase;
import org.mentorbase.actor.Actor;
import org.mentorbase.actor.Username;
import org.mentorbase.event.Event;
import org.mentorbase.meeting.RecordingMeeting;
import org.mentorbase.page.Paging;
import org.mentorbase.relationship.RelationshipId;

class UnsubscribingTest {

    private static final String BASE = "https://mentoring.example.org/unsubscribe/";

    private final Mailbox mailbox = Mailbox.of("ada", "ben").at("https://mentoring.example.org");
    private final Mentorbase mentorbase = mailbox.installation.mentorbase();
    private RelationshipId relationship;

    @BeforeEach
    void ada_is_the_mentor_of_ben() {
        relationship = mailbox.installation.relationship("ada", "ben");
    }

    @Test
    void what_is_essential_has_no_link() {
        mailbox.round();

        assertThat(mailbox.mailer.delivered()).hasSize(2).allSatisfy(message -> {
            assertThat(message.unsubscribe()).isNull();
            assertThat(message.text() + message.html()).doesNotContain("unsubscribe");
        });
    }

    @Test
    void whoever_follows_the_link_is_asked_and_then_gets_no_more_mail_like_that() {
        Message mail = meeting();
        UnsubscribeKey key = key(mail);

        assertThat(mail.text()).contains("\nTo get no more mail like this: " + mail.unsubscribe() + "\n");
        assertThat(mail.html()).contains("<a href=\"" + mail.unsubscribe() + "\">No more mail like this</a>");
        assertThat(mentorbase.unsubscribing().offer(key))
                .hasValueSatisfying(offer -> assertThat(offer.kinds()).containsExactly("Meetings that were recorded"));
        assertThat(settings().off()).as("asking changes nothing").isEmpty();

        assertThat(mentorbase.unsubscribing().unsubscribe(key)).isPresent();

        assertThat(settings().off()).containsExactly(NoticeKind.MEETING_RECORDED);
        Event event = lastEvent();
        assertThat(event.change().type()).isEqualTo("notice-settings-changed");
        assertThat(event.by()).isEqualTo(new Username("ben"));
        assertThat(mentorbase.unsubscribing().unsubscribe(key)).isPresent();
        assertThat(lastEvent()).as("again changes nothing").isEqualTo(event);
    }

    @Test
    void every_mail_has_a_key_of_its_own_and_what_is_stored_does_not_tell_it() {
        UnsubscribeKey key = key(meeting());

        assertThat(key(meeting())).isNotEqualTo(key);
        assertThat(key.value()).hasSize(32);
        assertThat(key.hash()).doesNotContain(key.value());
        assertThat(key).hasToString("…");
    }

    @Test
    void a_key_of_nothing_does_nothing() {
        assertThat(mentorbase.unsubscribing().offer(new UnsubscribeKey("x"))).isEmpty();
        assertThat(mentorbase.unsubscribing().unsubscribe(new UnsubscribeKey("")))
                .isEmpty();
    }

    @Test
    void links_work_for_a_year() {
        UnsubscribeKey key = key(meeting());
        mailbox.installation.clock().advance(DeliveringNotices.LINKS_LAST);
        mailbox.round();
        assertThat(mentorbase.unsubscribing().offer(key)).isPresent();

        mailbox.installation.clock().advanceDays(1);
        mailbox.round();
        assertThat(mentorbase.unsubscribing().offer(key)).isEmpty();
    }

    private Message meeting() {
        mailbox.installation.clock().advanceDays(1);
        mentorbase
                .recordingMeeting()
                .record(
                        actor("ada"),
                        relationship,
                        new RecordingMeeting.Command(
                                LocalDate.ofInstant(mailbox.installation.clock().instant(), ZoneOffset.UTC),
                                60,
                                false));
        mailbox.mailer.delivered().clear();
        mailbox.round();
        List<Message> sent = mailbox.mailer.delivered().stream()
                .filter(message -> message.unsubscribe() != null)
                .toList();
        assertThat(sent).hasSize(1);
        return sent.get(0);
    }

    private static UnsubscribeKey key(Message mail) {
        String link = mail.unsubscribe();
        assertThat(link).startsWith(BASE);
        return new UnsubscribeKey(link.substring(BASE.length()));
    }

    private NoticeSettings settings() {
        return mentorbase
                .viewingNoticeSettings()
                .one(actor("ben"), new Username("ben"))
                .value();
    }

    private Event lastEvent() {
        List<Event> events = mentorbase
                .viewingEvents()
                .page(Actor.OPERATOR, 0, Optional.empty(), Paging.FIRST)
                .items();
        return events.get(events.size() - 1);
    }
}
