package org.mentorbase.memory;

import org.mentorbase.MentoringRepositories;
import org.mentorbase.appointment.Appointments;
import org.mentorbase.event.EventLog;
import org.mentorbase.idempotency.RememberedAnswers;
import org.mentorbase.invitation.Invitations;
import org.mentorbase.meeting.MeetingFeedback;
import org.mentorbase.meeting.Meetings;
import org.mentorbase.member.Divisions;
import org.mentorbase.member.Members;
import org.mentorbase.notice.AllNoticeSettings;
import org.mentorbase.notice.Outbox;
import org.mentorbase.notice.Unsubscriptions;
import org.mentorbase.preference.AllPreferences;
import org.mentorbase.preference.DoNotMatchLists;
import org.mentorbase.programme.Programmes;
import org.mentorbase.relationship.Relationships;
import org.mentorbase.reminder.Waits;
import org.mentorbase.webhook.Webhooks;

/** Everything of programmes and people; a later module's repositories extend it by their own. */
class InMemoryRepositories implements MentoringRepositories {

    private final Members members;
    private final Divisions divisions;
    private final Programmes programmes;
    private final AllPreferences preferences;
    private final DoNotMatchLists doNotMatchLists;
    private final Invitations invitations;
    private final Relationships relationships;
    private final Meetings meetings;
    private final MeetingFeedback meetingFeedback;
    private final Appointments appointments;
    private final Webhooks webhooks;
    private final Waits waits;
    private final Outbox outbox;
    private final AllNoticeSettings noticeSettings;
    private final Unsubscriptions unsubscriptions;
    private final EventLog events;
    private final RememberedAnswers answers;

    InMemoryRepositories(Tables tables) {
        members = new InMemoryMembers(tables);
        divisions = new InMemoryDivisions(tables);
        programmes = new InMemoryProgrammes(tables);
        preferences = new InMemoryPreferences(tables);
        doNotMatchLists = new InMemoryDoNotMatchLists(tables);
        invitations = new InMemoryInvitations(tables);
        relationships = new InMemoryRelationships(tables);
        meetings = new InMemoryMeetings(tables);
        meetingFeedback = new InMemoryMeetingFeedback(tables);
        appointments = new InMemoryAppointments(tables);
        webhooks = new InMemoryWebhooks(tables);
        waits = new InMemoryWaits(tables);
        outbox = new InMemoryOutbox(tables);
        noticeSettings = new InMemoryNoticeSettings(tables);
        unsubscriptions = new InMemoryUnsubscriptions(tables);
        events = new InMemoryEventLog(tables);
        answers = new InMemoryRememberedAnswers(tables);
    }

    @Override
    public final Members members() {
        return members;
    }

    @Override
    public final Divisions divisions() {
        return divisions;
    }

    @Override
    public final Programmes programmes() {
        return programmes;
    }

    @Override
    public final AllPreferences preferences() {
        return preferences;
    }

    @Override
    public final DoNotMatchLists doNotMatchLists() {
        return doNotMatchLists;
    }

    @Override
    public final Invitations invitations() {
        return invitations;
    }

    @Override
    public final Relationships relationships() {
        return relationships;
    }

    @Override
    public final Meetings meetings() {
        return meetings;
    }

    @Override
    public final MeetingFeedback meetingFeedback() {
        return meetingFeedback;
    }

    @Override
    public final Appointments appointments() {
        return appointments;
    }

    @Override
    public final AllNoticeSettings noticeSettings() {
        return noticeSettings;
    }

    @Override
    public final Unsubscriptions unsubscriptions() {
        return unsubscriptions;
    }

    @Override
    public final Webhooks webhooks() {
        return webhooks;
    }

    @Override
    public final Waits waits() {
        return waits;
    }

    @Override
    public final Outbox outbox() {
        return outbox;
    }

    @Override
    public final EventLog events() {
        return events;
    }

    @Override
    public final RememberedAnswers answers() {
        return answers;
    }
}
