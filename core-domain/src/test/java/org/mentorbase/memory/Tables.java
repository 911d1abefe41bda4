package org.mentorbase.memory;

import java.time.Instant;
import java.util.concurrent.atomic.AtomicLong;
import org.mentorbase.actor.Username;
import org.mentorbase.appointment.Appointment;
import org.mentorbase.appointment.AppointmentId;
import org.mentorbase.event.Event;
import org.mentorbase.event.EventId;
import org.mentorbase.idempotency.RememberedAnswer;
import org.mentorbase.invitation.Invitation;
import org.mentorbase.invitation.InvitationId;
import org.mentorbase.meeting.Feedback;
import org.mentorbase.meeting.Meeting;
import org.mentorbase.meeting.MeetingId;
import org.mentorbase.member.Division;
import org.mentorbase.member.Member;
import org.mentorbase.member.ResearchGroup;
import org.mentorbase.notice.Notice;
import org.mentorbase.notice.NoticeId;
import org.mentorbase.notice.NoticeSettings;
import org.mentorbase.notice.Unsubscription;
import org.mentorbase.preference.DoNotMatchList;
import org.mentorbase.preference.Preferences;
import org.mentorbase.programme.Programme;
import org.mentorbase.programme.ProgrammeKey;
import org.mentorbase.relationship.Relationship;
import org.mentorbase.relationship.RelationshipId;
import org.mentorbase.reminder.Wait;
import org.mentorbase.reminder.WaitKind;
import org.mentorbase.webhook.DeliveryId;
import org.mentorbase.webhook.Webhook;
import org.mentorbase.webhook.WebhookDelivery;
import org.mentorbase.webhook.WebhookId;

/** All that is stored of programmes and people. */
final class Tables {

    record PreferencesKey(ProgrammeKey programme, Username username) {}

    record StoredUnsubscription(Unsubscription unsubscription, Instant at) {}

    record FeedbackKey(MeetingId meeting, Username username) {}

    record WaitKey(WaitKind kind, long subject) {}

    record AnswerKey(Username username, String key) {}

    final Table<String, Division> divisions;
    final Table<ResearchGroup, ResearchGroup> researchGroups;
    final Table<ProgrammeKey, Programme> programmes;
    final VersionedTable<Username, Member> members;
    final VersionedTable<PreferencesKey, Preferences> preferences;
    final VersionedTable<PreferencesKey, DoNotMatchList> doNotMatchLists;
    final VersionedTable<InvitationId, Invitation> invitations;
    final VersionedTable<RelationshipId, Relationship> relationships;
    final VersionedTable<MeetingId, Meeting> meetings;
    final VersionedTable<FeedbackKey, Feedback> feedback;
    final VersionedTable<AppointmentId, Appointment> appointments;
    final VersionedTable<WebhookId, Webhook> webhooks;
    final Table<DeliveryId, WebhookDelivery> deliveries;
    final VersionedTable<NoticeId, Notice> notices;
    final VersionedTable<Username, NoticeSettings> noticeSettings;
    final Table<String, StoredUnsubscription> unsubscriptions;
    final Table<WaitKey, Wait> waits;
    final Table<String, Long> checkpoints;
    final Table<EventId, Event> events;
    final Table<AnswerKey, RememberedAnswer> answers;

    private final AtomicLong lastId = new AtomicLong();

    Tables(Journal journal) {
        divisions = new Table<>(journal);
        researchGroups = new Table<>(journal);
        programmes = new Table<>(journal);
        members = new VersionedTable<>(journal);
        preferences = new VersionedTable<>(journal);
        doNotMatchLists = new VersionedTable<>(journal);
        invitations = new VersionedTable<>(journal);
        relationships = new VersionedTable<>(journal);
        meetings = new VersionedTable<>(journal);
        feedback = new VersionedTable<>(journal);
        appointments = new VersionedTable<>(journal);
        webhooks = new VersionedTable<>(journal);
        deliveries = new Table<>(journal);
        notices = new VersionedTable<>(journal);
        noticeSettings = new VersionedTable<>(journal);
        unsubscriptions = new Table<>(journal);
        waits = new Table<>(journal);
        checkpoints = new Table<>(journal);
        events = new Table<>(journal);
        answers = new Table<>(journal);
    }

    /** Shared by everything, so that one thing's id is never taken for another's unnoticed. */
    long nextId() {
        return lastId.incrementAndGet();
    }
}
