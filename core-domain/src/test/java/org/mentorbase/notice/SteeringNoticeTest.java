package org.mentorbase.notice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mentorbase.fixture.Refused.assertRefused;
import static org.mentorbase.fixture.TestMentorbase.actor;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.mentorbase.Mentorbase;
import org.mentorbase.actor.Actor;
import org.mentorbase.actor.ActorReason;
import org.mentorbase.actor.Permission;
import org.mentorbase.event.Event;
import org.mentorbase.page.Paging;
import org.mentorbase.transaction.VersionReason;

class SteeringNoticeTest {

    private final Mailbox mailbox = Mailbox.of("ada", "ben");
    private final Mentorbase mentorbase = mailbox.installation.mentorbase();
    private final Actor cora = actor("cora", Permission.NOTICE_MANAGE, Permission.EVENT_READ);

    @Test
    void a_parked_notice_is_sent_after_all() {
        NoticeId id = notice();
        mailbox.mailer.answering(message -> new Handover(Handover.Result.NEVER, "550 no"));
        mailbox.round();
        mailbox.mailer.answering(message -> Handover.DONE);

        mentorbase.steeringNotice().retry(cora, id, null);

        assertThat(mailbox.round().sent()).isOne();
        assertThat(lastEvent().change().type()).isEqualTo("notice-retried");
        assertThat(lastEvent().change().about()).hasToString("[ada]");
        assertRefused(
                NoticeReason.NOTICE_SENT, () -> mentorbase.steeringNotice().retry(cora, id, null));
        assertRefused(
                NoticeReason.NOTICE_SENT, () -> mentorbase.steeringNotice().cancel(cora, id, null));
    }

    @Test
    void a_cancelled_notice_is_not_sent() {
        NoticeId id = notice();

        Notice cancelled = mentorbase.steeringNotice().cancel(cora, id, 1L).value();

        assertThat(cancelled.progress().problem()).isEqualTo("Cancelled by cora.");
        assertThat(mailbox.round().sent()).isZero();
        assertThat(lastEvent().change().type()).isEqualTo("notice-cancelled");
        assertThat(mentorbase.steeringNotice().cancel(cora, id, null).version()).isEqualTo(2);
    }

    @Test
    void what_waits_needs_no_retry() {
        NoticeId id = notice();

        assertThat(mentorbase.steeringNotice().retry(cora, id, null).version()).isOne();
    }

    @Test
    void everybody_sees_their_own_and_changes_none() {
        NoticeId id = notice();

        assertThat(mentorbase.viewingNotices().one(actor("ada"), id).value().id())
                .isEqualTo(id);
        assertThat(list(actor("ben"))).isZero();
        assertRefused(
                NoticeReason.NOTICE_UNKNOWN, () -> mentorbase.steeringNotice().cancel(actor("ben"), id, null));
        assertRefused(
                ActorReason.NOT_PERMITTED, () -> mentorbase.steeringNotice().cancel(actor("ada"), id, null));
        assertRefused(
                VersionReason.CHANGED_SINCE_READ,
                () -> mentorbase.steeringNotice().cancel(cora, id, 7L));
    }

    @Test
    void a_preview_says_what_would_be_sent_and_sends_nothing() {
        mailbox.installation.invitation("ada", "ben");

        PreviewView preview = PreviewView.of(mentorbase
                .viewingNotices()
                .preview(cora, Optional.empty(), Paging.FIRST)
                .items()
                .get(0));

        assertThat(preview.subject()).isEqualTo("Ben Smith asks you to be their mentor");
        assertThat(preview.to()).isEqualTo("ada@cam.ac.uk");
        assertThat(preview.text()).startsWith("Dear Ada Smith,\n\nBen Smith would like you to be their mentor.\n\n");
        assertThat(mailbox.mailer.tried()).isEmpty();
        assertThat(mailbox.round().sent()).isOne();
    }

    private NoticeId notice() {
        mailbox.installation.invitation("ada", "ben");
        return mentorbase
                .viewingNotices()
                .preview(cora, Optional.empty(), Paging.FIRST)
                .items()
                .get(0)
                .latest()
                .id();
    }

    private long list(Actor actor) {
        return mentorbase
                .viewingNotices()
                .page(actor, Optional.empty(), Optional.empty(), Paging.FIRST)
                .total();
    }

    private Event lastEvent() {
        var events = mentorbase
                .viewingEvents()
                .page(cora, 0, Optional.empty(), Paging.FIRST)
                .items();
        return events.get(events.size() - 1);
    }
}
