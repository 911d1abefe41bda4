package org.mentorbase.jdbi;

import org.jdbi.v3.core.Handle;
import org.mentorbase.appointment.Appointments;
import org.mentorbase.devdata.DevDataRepositories;
import org.mentorbase.devdata.Removals;
import org.mentorbase.event.EventLog;
import org.mentorbase.idempotency.RememberedAnswers;
import org.mentorbase.invitation.Invitations;
import org.mentorbase.matchmaking.MatchmakingRepositories;
import org.mentorbase.matchmaking.PairingDrafts;
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

record JdbiMentoring(Handle handle) implements MatchmakingRepositories, DevDataRepositories {

    @Override
    public EventLog events() {
        return new JdbiEventLog(handle);
    }

    @Override
    public Members members() {
        return new JdbiMembers(handle);
    }

    @Override
    public Divisions divisions() {
        return new JdbiDivisions(handle);
    }

    @Override
    public Programmes programmes() {
        return new JdbiProgrammes(handle);
    }

    @Override
    public AllPreferences preferences() {
        return new JdbiPreferences(handle);
    }

    @Override
    public DoNotMatchLists doNotMatchLists() {
        return new JdbiDoNotMatchLists(handle);
    }

    @Override
    public Invitations invitations() {
        return new JdbiInvitations(handle);
    }

    @Override
    public Relationships relationships() {
        return new JdbiRelationships(handle);
    }

    @Override
    public Meetings meetings() {
        return new JdbiMeetings(handle);
    }

    @Override
    public MeetingFeedback meetingFeedback() {
        return new JdbiMeetingFeedback(handle);
    }

    @Override
    public Appointments appointments() {
        return new JdbiAppointments(handle);
    }

    @Override
    public Webhooks webhooks() {
        return new JdbiWebhooks(handle);
    }

    @Override
    public Waits waits() {
        return new JdbiWaits(handle);
    }

    @Override
    public Outbox outbox() {
        return new JdbiOutbox(handle);
    }

    @Override
    public AllNoticeSettings noticeSettings() {
        return new JdbiNoticeSettings(handle);
    }

    @Override
    public Unsubscriptions unsubscriptions() {
        return new JdbiUnsubscriptions(handle);
    }

    @Override
    public RememberedAnswers answers() {
        return new JdbiRememberedAnswers(handle);
    }

    @Override
    public Removals removals() {
        return new JdbiRemovals(handle);
    }

    @Override
    public PairingDrafts pairings() {
        return new JdbiPairingDrafts(handle);
    }
}
