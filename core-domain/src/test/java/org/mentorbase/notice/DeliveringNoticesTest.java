package org.mentorbase.notice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.mentorbase.fixture.Refused.assertRefused;
import static org.mentorbase.fixture.TestMentorbase.actor;

import com.google.common.base.Splitter;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.assertj.core.groups.Tuple;
import org.junit.jupiter.api.Test;
import org.mentorbase.actor.Actor;
import org.mentorbase.actor.ActorReason;
import org.mentorbase.actor.Permission;
import org.mentorbase.actor.Username;
import org.mentorbase.devdata.SettableClock;
import org.mentorbase.devdata.SomeMember;
import org.mentorbase.invitation.CreatingInvitation;
import org.mentorbase.notice.DeliveringNotices.Report;
import org.mentorbase.page.Paging;
import org.mentorbase.programme.ProgrammeKey;

class DeliveringNoticesTest {

    private static final Handover LATER = new Handover(Handover.Result.NOT_NOW, "451 come back later");
    private static final Handover NEVER = new Handover(Handover.Result.NEVER, "550 nobody here");
    private static final Handover DOWN = new Handover(Handover.Result.NOTHING_NOW, "no connection");

    private final Mailbox mailbox = Mailbox.of("ada", "ben", "cora", "dan");
    private final SettableClock clock = mailbox.installation.clock();

    @Test
    void one_bad_address_does_not_hold_up_the_others() {
        proposals("ada ben");
        mailbox.mailer.answering(message -> isFor("ada", message) ? NEVER : Handover.DONE);

        assertThat(mailbox.round()).isEqualTo(new Report(2, 1, 0, 1, 0, 0));
        assertThat(progress("ada").state()).isEqualTo(NoticeState.PARKED);
        assertThat(progress("ada").problem()).isEqualTo("550 nobody here");
        assertThat(progress("ben").state()).isEqualTo(NoticeState.SENT);
        assertThat(progress("ben").endedAt()).isEqualTo(clock.instant());
    }

    @Test
    void what_fails_is_tried_again_after_ever_longer_pauses_and_parked_in_the_end() {
        proposals("ada ben");
        mailbox.mailer.answering(message -> isFor("ada", message) ? LATER : Handover.DONE);
        List<Duration> pauses = new ArrayList<>();
        mailbox.round();
        while (progress("ada").state() == NoticeState.WAITING) {
            Duration pause = Duration.between(clock.instant(), progress("ada").dueAt());
            pauses.add(pause);
            clock.advance(pause.minusMillis(1));
            assertThat(mailbox.round().waiting()).isOne();
            clock.advance(Duration.ofMillis(1));
            mailbox.round();
        }

        assertThat(pauses).hasSize(Mailbox.TERMS.attempts() - 1);
        assertThat(pauses.get(0)).isBetween(Duration.ofSeconds(30), Duration.ofMinutes(1));
        assertThat(pauses.get(3)).isBetween(Duration.ofMinutes(4), Duration.ofMinutes(8));
        assertThat(pauses.get(14)).isBetween(Duration.ofHours(3), Duration.ofHours(6));
        assertThat(progress("ada").problem()).isEqualTo("451 come back later");
        assertThat(mailbox.mailer.tried().stream().filter(message -> isFor("ada", message)))
                .hasSize(Mailbox.TERMS.attempts())
                .extracting(Message::notice, Message::at, Message::text)
                .containsOnly(theSame(mailbox.mailer.tried().get(0)));
    }

    @Test
    void pauses_differ_at_random_but_not_without_bounds() {
        Random random = new Random(7);
        for (int attempt = 1; attempt < 100; attempt++) {
            assertThat(DeliveryTerms.USUAL.pauseAfter(attempt, random))
                    .isBetween(Duration.ofSeconds(30), Duration.ofHours(6));
        }
    }

    @Test
    void a_server_that_is_down_is_not_asked_for_every_notice() {
        proposals("ada ben", "cora dan");
        mailbox.mailer.answering(message -> DOWN);

        assertThat(mailbox.round()).isEqualTo(new Report(4, 0, 1, 0, 0, 4));
        assertThat(mailbox.mailer.tried()).hasSize(1);

        mailbox.mailer.answering(message -> Handover.DONE);
        clock.advance(Duration.ofMinutes(1));
        assertThat(mailbox.round()).isEqualTo(new Report(0, 4, 0, 0, 0, 0));
    }

    @Test
    void no_more_are_sent_in_a_minute_than_agreed() {
        proposals("ada ben", "cora dan");
        DeliveryTerms three = Mailbox.TERMS.withPerMinute(3);

        assertThat(mailbox.round(three).sent()).isEqualTo(3);
        clock.advance(Duration.ofSeconds(59));
        assertThat(mailbox.round(three)).isEqualTo(new Report(0, 0, 0, 0, 0, 1));
        clock.advance(Duration.ofSeconds(1));
        assertThat(mailbox.round(three).sent()).isOne();
    }

    @Test
    void what_another_instance_is_sending_is_left_to_it_until_its_time_is_over() {
        proposals("ada ben");
        List<Report> second = new ArrayList<>();
        mailbox.mailer.answering(message -> {
            mailbox.mailer.answering(any -> Handover.DONE);
            second.add(mailbox.round());
            return Handover.DONE;
        });

        assertThat(mailbox.round().sent()).isEqualTo(2);
        assertThat(second).containsExactly(new Report(0, 0, 0, 0, 0, 2));
        assertThat(mailbox.mailer.delivered()).hasSize(2);
    }

    @Test
    void what_somebody_died_over_is_sent_by_the_next_under_the_same_number() {
        proposals("ada ben");
        mailbox.mailer.answering(message -> {
            throw new AssertionError("the process dies");
        });
        try {
            mailbox.round();
        } catch (AssertionError death) {
            assertThat(death).hasMessage("the process dies");
        }
        mailbox.mailer.answering(message -> Handover.DONE);
        assertThat(mailbox.round().sent()).isZero();
        clock.advance(DeliveringNotices.LEASE);

        assertThat(mailbox.round().sent()).isEqualTo(2);
        assertThat(mailbox.mailer.delivered())
                .extracting(Message::notice, Message::at, Message::text)
                .contains(theSame(mailbox.mailer.tried().get(0)));
    }

    @Test
    void a_mail_that_takes_very_long_ends_the_turn_of_whoever_sends() {
        proposals("ada ben");
        mailbox.mailer.answering(message -> {
            clock.advance(DeliveringNotices.LEASE.dividedBy(2).plusSeconds(1));
            return Handover.DONE;
        });

        assertThat(mailbox.round().sent()).isEqualTo(2);
        assertThat(progress("ben").attempts()).isOne();
        assertThat(mailbox.mailer.tried()).hasSize(2);
    }

    @Test
    void who_cancels_in_the_very_moment_of_sending_sees_that_it_was_sent() {
        proposals("ada ben");
        mailbox.mailer.answering(message -> {
            mailbox.installation.mentorbase().steeringNotice().cancel(Actor.OPERATOR, message.notice(), null);
            return Handover.DONE;
        });
        mailbox.round();

        assertThat(progress("ada").state()).isEqualTo(NoticeState.SENT);
        assertThat(mailbox.mailer.delivered()).hasSize(2);
    }

    @Test
    void a_name_with_line_breaks_stays_in_one_line() {
        mailbox.installation.add(SomeMember.aMember("eve").called("Eve\r\nBcc: all@example.org", "Smith"));
        proposals("eve ada");
        mailbox.round();

        assertThat(mailbox.mailer.delivered()).hasSize(2).allSatisfy(message -> {
            assertThat(message.name() + message.subject()).doesNotContain("\n", "\r");
            assertThat(message.text()).doesNotContain("\nBcc");
        });
    }

    @Test
    void a_name_from_right_to_left_stands_apart_from_the_sentence_but_not_in_the_address() {
        mailbox.installation.add(SomeMember.aMember("dana").called("דנה", "לוי"));
        proposals("ada dana");
        mailbox.round();

        Message toAda = mailbox.mailer.delivered().get(0);
        assertThat(toAda.subject()).isEqualTo("Would you be the mentor of \u2068דנה לוי\u2069?");
        assertThat(toAda.text()).contains("the mentor of \u2068דנה לוי\u2069. You begin");
        assertThat(mailbox.mailer.delivered().get(1).name()).isEqualTo("דנה לוי");
    }

    @Test
    void sending_needs_leave() {
        assertRefused(
                ActorReason.NOT_PERMITTED,
                () -> mailbox.installation
                        .mentorbase()
                        .deliveringNotices()
                        .round(actor("ada"), mailbox.mailer, Mailbox.TERMS));
    }

    private void proposals(String... pairs) {
        for (String pair : pairs) {
            List<String> names = Splitter.on(' ').splitToList(pair);
            mailbox.installation
                    .mentorbase()
                    .creatingInvitation()
                    .create(
                            Actor.OPERATOR,
                            new CreatingInvitation.Command(
                                    ProgrammeKey.MAIN, new Username(names.get(0)), new Username(names.get(1))));
        }
    }

    private static Tuple theSame(Message message) {
        return tuple(message.notice(), message.at(), message.text());
    }

    private static boolean isFor(String username, Message message) {
        return message.recipient().value().equals(username);
    }

    private Progress progress(String recipient) {
        return mailbox.installation
                .mentorbase()
                .viewingNotices()
                .page(
                        actor("cora", Permission.NOTICE_MANAGE),
                        Optional.empty(),
                        Optional.of(new Username(recipient)),
                        Paging.FIRST)
                .items()
                .get(0)
                .progress();
    }
}
