package org.mentorbase.web;

import com.google.common.collect.ImmutableList;
import org.mentorbase.Mentorbase;
import org.mentorbase.matchmaking.Matchmaking;
import org.mentorbase.member.MembershipFormat;
import org.mentorbase.notice.Rounds;
import org.mentorbase.notice.StartingRound;
import org.mentorbase.web.appointment.AgreeOnAppointment;
import org.mentorbase.web.appointment.CancelAppointment;
import org.mentorbase.web.appointment.ListAppointments;
import org.mentorbase.web.appointment.MoveAppointment;
import org.mentorbase.web.appointment.ShowAppointment;
import org.mentorbase.web.event.ListEvents;
import org.mentorbase.web.graphql.AskGraphql;
import org.mentorbase.web.invitation.CreateInvitation;
import org.mentorbase.web.invitation.ListInvitations;
import org.mentorbase.web.invitation.RespondToInvitation;
import org.mentorbase.web.invitation.ShowInvitation;
import org.mentorbase.web.invitation.WithdrawInvitation;
import org.mentorbase.web.meeting.GiveFeedback;
import org.mentorbase.web.meeting.ListFeedback;
import org.mentorbase.web.meeting.ListMeetings;
import org.mentorbase.web.meeting.RecordMeeting;
import org.mentorbase.web.meeting.ShowMeeting;
import org.mentorbase.web.meeting.VoidMeeting;
import org.mentorbase.web.member.ExportMembers;
import org.mentorbase.web.member.ImportMembers;
import org.mentorbase.web.member.ListDivisions;
import org.mentorbase.web.member.ListMembers;
import org.mentorbase.web.member.ShowMember;
import org.mentorbase.web.notice.CancelNotice;
import org.mentorbase.web.notice.ListNotices;
import org.mentorbase.web.notice.PreviewNotices;
import org.mentorbase.web.notice.RetryNotice;
import org.mentorbase.web.notice.SetNoticeSettings;
import org.mentorbase.web.notice.ShowNotice;
import org.mentorbase.web.notice.ShowNoticeSettings;
import org.mentorbase.web.notice.ShowUnsubscribing;
import org.mentorbase.web.notice.StartRound;
import org.mentorbase.web.notice.Unsubscribe;
import org.mentorbase.web.operation.Operation;
import org.mentorbase.web.pairing.AllowPair;
import org.mentorbase.web.pairing.ComparePairings;
import org.mentorbase.web.pairing.ExplainPair;
import org.mentorbase.web.pairing.ForbidPair;
import org.mentorbase.web.pairing.ListPairings;
import org.mentorbase.web.pairing.PinPair;
import org.mentorbase.web.pairing.PublishPairing;
import org.mentorbase.web.pairing.RunPairing;
import org.mentorbase.web.pairing.ShowPairing;
import org.mentorbase.web.pairing.UnpinPair;
import org.mentorbase.web.preference.SetDoNotMatchList;
import org.mentorbase.web.preference.SetPreferences;
import org.mentorbase.web.preference.ShowDoNotMatchList;
import org.mentorbase.web.preference.ShowPreferences;
import org.mentorbase.web.programme.CreateProgramme;
import org.mentorbase.web.programme.ListProgrammes;
import org.mentorbase.web.programme.ShowProgramme;
import org.mentorbase.web.ranking.ListRankings;
import org.mentorbase.web.ranking.ShowRanking;
import org.mentorbase.web.relationship.EndRelationship;
import org.mentorbase.web.relationship.ListMentees;
import org.mentorbase.web.relationship.ListMentors;
import org.mentorbase.web.relationship.ListRelationships;
import org.mentorbase.web.relationship.ShowRelationship;
import org.mentorbase.web.webhook.AddWebhook;
import org.mentorbase.web.webhook.DisableWebhook;
import org.mentorbase.web.webhook.EnableWebhook;
import org.mentorbase.web.webhook.ListDeliveries;
import org.mentorbase.web.webhook.ListWebhooks;
import org.mentorbase.web.webhook.RemoveWebhook;
import org.mentorbase.web.webhook.RotateSecret;
import org.mentorbase.web.webhook.ShowWebhook;
import org.mentorbase.web.webhook.TryWebhook;

/** Everything that the API can be asked for; what is asked for most stands first, where it is found first. */
final class Routes {

    private Routes() {}

    static ImmutableList<Operation> of(
            Mentorbase mentorbase, Matchmaking matchmaking, MembershipFormat format, Rounds rounds) {
        return ImmutableList.of(
                new ShowMember(mentorbase.viewingMembers()),
                new ListMembers(mentorbase.viewingMembers()),
                new ExportMembers(mentorbase.exportingMembers(), format),
                new ImportMembers(mentorbase.importingMembers(), format),
                new ShowPreferences(mentorbase.viewingPreferences()),
                new SetPreferences(mentorbase.settingPreferences(), mentorbase.viewingPreferences()),
                new ShowDoNotMatchList(mentorbase.viewingDoNotMatchList()),
                new SetDoNotMatchList(mentorbase.changingDoNotMatchList(), mentorbase.viewingDoNotMatchList()),
                new ListMentors(mentorbase.viewingRelationships()),
                new ListMentees(mentorbase.viewingRelationships()),
                new ShowRanking(matchmaking.rankingCandidates(), matchmaking.ruleSets()),
                new ListRankings(matchmaking.listingRankings(), matchmaking.ruleSets()),
                new ListDivisions(mentorbase.viewingDivisions()),
                new ListProgrammes(mentorbase.viewingProgrammes()),
                new CreateProgramme(mentorbase.creatingProgramme()),
                new ShowProgramme(mentorbase.viewingProgrammes()),
                new ListInvitations(mentorbase.viewingInvitations()),
                new CreateInvitation(mentorbase.creatingInvitation(), mentorbase.viewingInvitations()),
                new ShowInvitation(mentorbase.viewingInvitations()),
                new RespondToInvitation(mentorbase.respondingToInvitation(), mentorbase.viewingInvitations()),
                new WithdrawInvitation(mentorbase.withdrawingInvitation(), mentorbase.viewingInvitations()),
                new RunPairing(matchmaking.runningPairing(), matchmaking.ruleSets()),
                new ListPairings(matchmaking.viewingPairings()),
                new ShowPairing(matchmaking.viewingPairings()),
                new PublishPairing(matchmaking.publishingPairing(), matchmaking.viewingPairings()),
                new PinPair(matchmaking.adjustingPairing(), matchmaking.viewingPairings()),
                new UnpinPair(matchmaking.adjustingPairing(), matchmaking.viewingPairings()),
                new ForbidPair(matchmaking.adjustingPairing(), matchmaking.viewingPairings()),
                new AllowPair(matchmaking.adjustingPairing(), matchmaking.viewingPairings()),
                new ExplainPair(matchmaking.explainingPairing()),
                new ComparePairings(matchmaking.comparingPairings()),
                new ListRelationships(mentorbase.viewingRelationships()),
                new ShowRelationship(mentorbase.viewingRelationships()),
                new EndRelationship(mentorbase.endingRelationship(), mentorbase.viewingRelationships()),
                new ListMeetings(mentorbase.viewingMeetings()),
                new RecordMeeting(mentorbase.recordingMeeting()),
                new ShowMeeting(mentorbase.viewingMeetings()),
                new VoidMeeting(mentorbase.voidingMeeting(), mentorbase.viewingMeetings()),
                new ListFeedback(mentorbase.viewingFeedback()),
                new GiveFeedback(mentorbase.givingFeedback()),
                new ListAppointments(mentorbase.viewingAppointments()),
                new AgreeOnAppointment(mentorbase.agreeingOnAppointment()),
                new ShowAppointment(mentorbase.viewingAppointments()),
                new MoveAppointment(mentorbase.changingAppointment(), mentorbase.viewingAppointments()),
                new CancelAppointment(mentorbase.changingAppointment(), mentorbase.viewingAppointments()),
                new ListNotices(mentorbase.viewingNotices()),
                new PreviewNotices(mentorbase.viewingNotices()),
                new StartRound(new StartingRound(rounds)),
                new ShowNotice(mentorbase.viewingNotices()),
                new RetryNotice(mentorbase.steeringNotice(), mentorbase.viewingNotices()),
                new CancelNotice(mentorbase.steeringNotice(), mentorbase.viewingNotices()),
                new ShowNoticeSettings(mentorbase.viewingNoticeSettings()),
                new SetNoticeSettings(mentorbase.settingNoticeSettings(), mentorbase.viewingNoticeSettings()),
                new ShowUnsubscribing(mentorbase.unsubscribing()),
                new Unsubscribe(mentorbase.unsubscribing()),
                new ListWebhooks(mentorbase.viewingWebhooks()),
                new AddWebhook(mentorbase.addingWebhook()),
                new ShowWebhook(mentorbase.viewingWebhooks()),
                new ListDeliveries(mentorbase.viewingWebhooks()),
                new EnableWebhook(mentorbase.changingWebhook(), mentorbase.viewingWebhooks()),
                new DisableWebhook(mentorbase.changingWebhook(), mentorbase.viewingWebhooks()),
                new RotateSecret(mentorbase.changingWebhook(), mentorbase.viewingWebhooks()),
                new TryWebhook(mentorbase.tryingWebhook()),
                new RemoveWebhook(mentorbase.changingWebhook(), mentorbase.viewingWebhooks()),
                new ListEvents(mentorbase.viewingEvents()),
                new AskGraphql(matchmaking));
    }
}
