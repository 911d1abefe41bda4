package org.mentorbase.devdata;

import static org.mentorbase.actor.Actor.OPERATOR;
import static org.mentorbase.devdata.LoadedDatabase.command;
import static org.mentorbase.devdata.SomeAccount.anAccount;
import static org.mentorbase.devdata.SomeInvitation.anInvitation;
import static org.mentorbase.devdata.SomeMeeting.aMeeting;
import static org.mentorbase.devdata.SomeMember.aMember;
import static org.mentorbase.devdata.SomePreferences.aMentor;
import static org.mentorbase.devdata.SomeProgramme.aProgramme;
import static org.mentorbase.devdata.SomeRelationship.aRelationship;
import static org.mentorbase.devdata.SomeToken.aToken;
import static org.mentorbase.programme.ProgrammeKey.MAIN;

import java.time.LocalDate;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import org.mentorbase.Mentorbase;
import org.mentorbase.actor.Permission;
import org.mentorbase.appointment.AppointmentView;
import org.mentorbase.event.Event;
import org.mentorbase.fixture.DescribedThings;
import org.mentorbase.fixture.TestMentorbase;
import org.mentorbase.invitation.Expiry;
import org.mentorbase.invitation.InvitationView;
import org.mentorbase.meeting.Meeting;
import org.mentorbase.memory.InMemoryDevData;
import org.mentorbase.page.Paging;
import org.mentorbase.relationship.RelationshipView;
import org.mentorbase.webhook.SecretKeeper;
import org.mentorbase.webhook.WebhookView;

/** What was loaded, in memory. */
final class LoadedDatabase {

    private static final LoadingDevData.Terms TERMS = new LoadingDevData.Terms(
            Expiry.USUAL, SecretKeeper.withKey(Base64.getEncoder().encodeToString(new byte[32])));

    final TestMentorbase test = new TestMentorbase();
    final Mentorbase mentorbase = test.mentorbase();
    final LocalDate today = test.clock().today();

    LoadingDevData loading() {
        return new LoadingDevData(
                new InMemoryDevData(test.mentoring()), test.accounts(), FurtherThings.NONE, TERMS, test.clock());
    }

    static LoadingDevData.Command command(Thing... things) {
        return LoadingDevData.Command.of(DescribedThings.of(things));
    }

    LoadReport load(Thing... things) {
        return loading().load(OPERATOR, command(things));
    }

    LoadReport replace(Thing... things) {
        return loading()
                .load(OPERATOR, new LoadingDevData.Command(DescribedThings.of(things), true, Progress.UNWATCHED));
    }

    List<Event> events() {
        return mentorbase
                .viewingEvents()
                .page(OPERATOR, 0, Optional.empty(), Paging.limit(1000))
                .items();
    }

    List<RelationshipView> relationships() {
        return mentorbase
                .viewingRelationships()
                .page(OPERATOR, MAIN, Optional.empty(), Optional.empty(), Paging.FIRST)
                .map(RelationshipView::of)
                .items();
    }

    List<InvitationView> invitations() {
        return mentorbase
                .viewingInvitations()
                .page(OPERATOR, MAIN, Optional.empty(), Optional.empty(), Paging.FIRST)
                .map(mentorbase.viewingInvitations()::view)
                .items();
    }

    List<Meeting> meetings() {
        return mentorbase
                .viewingMeetings()
                .page(OPERATOR, MAIN, Optional.empty(), Paging.FIRST)
                .items();
    }

    static Thing[] manyThings() {
        return new Thing[] {
            aProgramme("summer").called("Summer"),
            aMember("ada").called("Ada", "Lovelace"),
            aMember("ben").inactive(),
            aMember("cem"),
            aMentor("ada").withCapacity(2),
            anInvitation("ada", "cem"),
            aRelationship("ada", "ben")
                    .with(
                            aMeeting(Day.daysAgo(7), 30),
                            aMeeting(Day.daysAgo(7), 60).voided()),
            anAccount("cora", Permission.EVENT_READ),
            aToken("cora")
        };
    }

    List<AppointmentView> appointments() {
        return mentorbase
                .viewingAppointments()
                .page(OPERATOR, MAIN, false, Optional.empty(), Paging.FIRST)
                .map(AppointmentView::of)
                .items();
    }

    List<WebhookView> webhooks() {
        return mentorbase
                .viewingWebhooks()
                .page(OPERATOR, Paging.FIRST)
                .map(WebhookView::of)
                .items();
    }
}
