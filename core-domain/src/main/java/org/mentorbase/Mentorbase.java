package org.mentorbase;

import java.time.Clock;
import java.util.Random;
import org.mentorbase.account.AccountRepositories;
import org.mentorbase.account.ActingAs;
import org.mentorbase.account.Authenticating;
import org.mentorbase.account.ChangingPermissions;
import org.mentorbase.account.CreatingToken;
import org.mentorbase.account.RevokingToken;
import org.mentorbase.account.ViewingAccounts;
import org.mentorbase.account.ViewingTokens;
import org.mentorbase.appointment.AgreeingOnAppointment;
import org.mentorbase.appointment.ChangingAppointment;
import org.mentorbase.appointment.UpcomingAppointments;
import org.mentorbase.appointment.ViewingAppointments;
import org.mentorbase.event.ViewingEvents;
import org.mentorbase.idempotency.AnsweringOnce;
import org.mentorbase.invitation.CreatingInvitation;
import org.mentorbase.invitation.ExpiringInvitations;
import org.mentorbase.invitation.RespondingToInvitation;
import org.mentorbase.invitation.ViewingInvitations;
import org.mentorbase.invitation.WithdrawingInvitation;
import org.mentorbase.meeting.GivingFeedback;
import org.mentorbase.meeting.RecordingMeeting;
import org.mentorbase.meeting.ViewingFeedback;
import org.mentorbase.meeting.ViewingMeetings;
import org.mentorbase.meeting.VoidingMeeting;
import org.mentorbase.member.ExportingMembers;
import org.mentorbase.member.ImportingDivisions;
import org.mentorbase.member.ImportingMembers;
import org.mentorbase.member.ListingMembers;
import org.mentorbase.member.RegisteringMember;
import org.mentorbase.member.ViewingDivisions;
import org.mentorbase.member.ViewingMembers;
import org.mentorbase.notice.DeliveringNotices;
import org.mentorbase.notice.SettingNoticeSettings;
import org.mentorbase.notice.SteeringNotice;
import org.mentorbase.notice.Unsubscribing;
import org.mentorbase.notice.ViewingNoticeSettings;
import org.mentorbase.notice.ViewingNotices;
import org.mentorbase.preference.ChangingDoNotMatchList;
import org.mentorbase.preference.ImportingPreferences;
import org.mentorbase.preference.SettingPreferences;
import org.mentorbase.preference.ViewingDoNotMatchList;
import org.mentorbase.preference.ViewingPreferences;
import org.mentorbase.programme.CreatingProgramme;
import org.mentorbase.programme.ViewingProgrammes;
import org.mentorbase.relationship.EndingRelationship;
import org.mentorbase.relationship.ViewingRelationships;
import org.mentorbase.reminder.ReminderTerms;
import org.mentorbase.transaction.UnitOfWork;
import org.mentorbase.webhook.AddingWebhook;
import org.mentorbase.webhook.ChangingWebhook;
import org.mentorbase.webhook.DeliveringWebhooks;
import org.mentorbase.webhook.TryingWebhook;
import org.mentorbase.webhook.ViewingWebhooks;

/**
 * Everything that Mentorbase can do: one method for each use case. Give it where things are stored and a clock, and call
 * {@code mentorbase.creatingInvitation().create(actor, command)}.
 *
 * <p>Thread-safe if its units of work are. Use cases are cheap to make and hold nothing.
 */
public final class Mentorbase {

    private final UnitOfWork<? extends MentoringRepositories> mentoring;
    private final UnitOfWork<? extends AccountRepositories> accounts;
    private final Clock clock;
    private final Settings settings;

    /**
     * With the usual settings.
     *
     * @param accounts may be stored elsewhere than everything else
     */
    public Mentorbase(
            UnitOfWork<? extends MentoringRepositories> mentoring,
            UnitOfWork<? extends AccountRepositories> accounts,
            Clock clock) {
        this(mentoring, accounts, clock, Settings.USUAL);
    }

    /** @param accounts may be stored elsewhere than everything else */
    public Mentorbase(
            UnitOfWork<? extends MentoringRepositories> mentoring,
            UnitOfWork<? extends AccountRepositories> accounts,
            Clock clock,
            Settings settings) {
        this.mentoring = mentoring;
        this.accounts = accounts;
        this.clock = clock;
        this.settings = settings;
    }

    public AddingWebhook addingWebhook() {
        return new AddingWebhook(mentoring, clock, settings.keeper());
    }

    public ActingAs actingAs() {
        return new ActingAs(accounts, mentoring);
    }

    public AgreeingOnAppointment agreeingOnAppointment() {
        return new AgreeingOnAppointment(mentoring, clock);
    }

    public AnsweringOnce answeringOnce() {
        return new AnsweringOnce(mentoring, clock);
    }

    public Authenticating authenticating() {
        return new Authenticating(accounts, clock);
    }

    public ChangingAppointment changingAppointment() {
        return new ChangingAppointment(mentoring, clock);
    }

    public ChangingDoNotMatchList changingDoNotMatchList() {
        return new ChangingDoNotMatchList(mentoring, clock);
    }

    public ChangingPermissions changingPermissions() {
        return new ChangingPermissions(accounts, clock);
    }

    public ChangingWebhook changingWebhook() {
        return new ChangingWebhook(mentoring, clock, settings.keeper());
    }

    public CreatingInvitation creatingInvitation() {
        return new CreatingInvitation(mentoring, clock);
    }

    public CreatingProgramme creatingProgramme() {
        return new CreatingProgramme(mentoring, clock);
    }

    public CreatingToken creatingToken() {
        return new CreatingToken(accounts, clock);
    }

    public DeliveringNotices deliveringNotices() {
        return new DeliveringNotices(mentoring, clock, new Random(), settings.stationery(), reminders());
    }

    private ReminderTerms reminders() {
        return new ReminderTerms(
                settings.reminders().get(),
                permission ->
                        accounts.read(repositories -> repositories.accounts().holding(permission)),
                settings.candidates());
    }

    public DeliveringWebhooks deliveringWebhooks() {
        return new DeliveringWebhooks(mentoring, clock, settings.keeper(), new Random());
    }

    public EndingRelationship endingRelationship() {
        return new EndingRelationship(mentoring, UpcomingAppointments::cancel, clock);
    }

    public ExpiringInvitations expiringInvitations() {
        return new ExpiringInvitations(mentoring, clock);
    }

    public ExportingMembers exportingMembers() {
        return new ExportingMembers(mentoring);
    }

    public GivingFeedback givingFeedback() {
        return new GivingFeedback(mentoring, clock);
    }

    public ImportingDivisions importingDivisions() {
        return new ImportingDivisions(mentoring, clock);
    }

    public ImportingMembers importingMembers() {
        return new ImportingMembers(mentoring, clock);
    }

    public ImportingPreferences importingPreferences() {
        return new ImportingPreferences(mentoring, settingPreferences());
    }

    public ListingMembers listingMembers() {
        return new ListingMembers(mentoring, clock);
    }

    public RecordingMeeting recordingMeeting() {
        return new RecordingMeeting(mentoring, clock);
    }

    public RegisteringMember registeringMember() {
        return new RegisteringMember(mentoring, clock);
    }

    public RespondingToInvitation respondingToInvitation() {
        return new RespondingToInvitation(mentoring, clock);
    }

    public RevokingToken revokingToken() {
        return new RevokingToken(accounts, clock);
    }

    public SettingPreferences settingPreferences() {
        return new SettingPreferences(mentoring, clock);
    }

    public SettingNoticeSettings settingNoticeSettings() {
        return new SettingNoticeSettings(mentoring, clock);
    }

    public SteeringNotice steeringNotice() {
        return new SteeringNotice(mentoring, clock);
    }

    public TryingWebhook tryingWebhook() {
        return new TryingWebhook(mentoring, clock, settings.keeper(), settings.courier());
    }

    public Unsubscribing unsubscribing() {
        return new Unsubscribing(mentoring, clock);
    }

    public ViewingAccounts viewingAccounts() {
        return new ViewingAccounts(accounts);
    }

    public ViewingAppointments viewingAppointments() {
        return new ViewingAppointments(mentoring, clock);
    }

    public ViewingDivisions viewingDivisions() {
        return new ViewingDivisions(mentoring);
    }

    public ViewingDoNotMatchList viewingDoNotMatchList() {
        return new ViewingDoNotMatchList(mentoring);
    }

    public ViewingEvents viewingEvents() {
        return new ViewingEvents(mentoring);
    }

    public ViewingFeedback viewingFeedback() {
        return new ViewingFeedback(mentoring);
    }

    public ViewingInvitations viewingInvitations() {
        return new ViewingInvitations(mentoring, settings.reminders().get().expiry(), clock);
    }

    public ViewingMeetings viewingMeetings() {
        return new ViewingMeetings(mentoring);
    }

    public ViewingMembers viewingMembers() {
        return new ViewingMembers(mentoring);
    }

    public ViewingNotices viewingNotices() {
        return new ViewingNotices(mentoring, clock, settings.stationery(), reminders());
    }

    public ViewingNoticeSettings viewingNoticeSettings() {
        return new ViewingNoticeSettings(mentoring);
    }

    public ViewingPreferences viewingPreferences() {
        return new ViewingPreferences(mentoring);
    }

    public ViewingProgrammes viewingProgrammes() {
        return new ViewingProgrammes(mentoring);
    }

    public ViewingRelationships viewingRelationships() {
        return new ViewingRelationships(mentoring, clock);
    }

    public ViewingTokens viewingTokens() {
        return new ViewingTokens(accounts, clock);
    }

    public ViewingWebhooks viewingWebhooks() {
        return new ViewingWebhooks(mentoring);
    }

    public VoidingMeeting voidingMeeting() {
        return new VoidingMeeting(mentoring, clock);
    }

    public WithdrawingInvitation withdrawingInvitation() {
        return new WithdrawingInvitation(mentoring, clock);
    }
}
