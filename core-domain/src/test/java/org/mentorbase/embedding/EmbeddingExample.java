package org.mentorbase.embedding;

import static org.mentorbase.fixture.SomeRow.aRow;

import com.google.common.collect.ImmutableSet;
import java.io.PrintStream;
import java.time.Instant;
import java.util.Optional;
import org.mentorbase.Mentorbase;
import org.mentorbase.actor.Actor;
import org.mentorbase.actor.Permission;
import org.mentorbase.actor.Username;
import org.mentorbase.devdata.SettableClock;
import org.mentorbase.fixture.MembershipRows;
import org.mentorbase.invitation.CreatingInvitation;
import org.mentorbase.invitation.Invitation;
import org.mentorbase.invitation.InvitationView;
import org.mentorbase.invitation.RespondingToInvitation;
import org.mentorbase.invitation.Response;
import org.mentorbase.meeting.MeetingView;
import org.mentorbase.meeting.RecordingMeeting;
import org.mentorbase.member.ImportingMembers;
import org.mentorbase.memory.InMemoryAccounts;
import org.mentorbase.memory.InMemoryMentoring;
import org.mentorbase.page.Paging;
import org.mentorbase.programme.ProgrammeKey;
import org.mentorbase.refusal.Refusal;
import org.mentorbase.relationship.EndingRelationship;
import org.mentorbase.relationship.Pair;
import org.mentorbase.relationship.RelationshipId;
import org.mentorbase.relationship.RelationshipView;
import org.mentorbase.transaction.Versioned;

/** The whole life of a small programme, in memory. */
public final class EmbeddingExample {

    public static void main(String[] arguments) {
        tell(System.out);
    }

    static void tell(PrintStream out) {
        // Where things are stored, and what time it is: databases and Clock.systemUTC() in a real program.
        InMemoryMentoring mentoring = new InMemoryMentoring();
        InMemoryAccounts accounts = new InMemoryAccounts(mentoring);
        SettableClock clock = new SettableClock(Instant.parse("2026-03-02T09:00:00Z"));
        Mentorbase mentorbase = new Mentorbase(mentoring, accounts, clock);

        // The operator imports the membership list, and lets cora bring people together.
        out.println(mentorbase
                .importingMembers()
                .importFrom(
                        Actor.OPERATOR,
                        ImportingMembers.Command.of(MembershipRows.of(
                                aRow("ada").called("Ada", "Lovelace").inGroup("F", "Machine Intelligence"),
                                aRow("ben").called("Ben", "Britten"),
                                aRow("cora").called("Cora", "Crane")))));
        mentorbase
                .changingPermissions()
                .grant(
                        Actor.OPERATOR,
                        new Username("cora"),
                        ImmutableSet.of(Permission.INVITATION_CREATE_FOR_OTHERS, Permission.RELATIONSHIP_MANAGE));

        // Whoever calls says on whose behalf; the domain decides whether they may.
        Actor ada = mentorbase.actingAs().actor(new Username("ada"));
        Actor ben = mentorbase.actingAs().actor(new Username("ben"));
        Actor cora = mentorbase.actingAs().actor(new Username("cora"));
        Pair pair = new Pair(ada.username(), ben.username());

        // Cora invites the two, and both accept: the second acceptance begins the relationship.
        Versioned<Invitation> invitation = mentorbase
                .creatingInvitation()
                .create(cora, new CreatingInvitation.Command(ProgrammeKey.MAIN, pair.mentor(), pair.mentee()));
        respond(mentorbase, ben, invitation);
        InvitationView accepted = mentorbase.viewingInvitations().view(respond(mentorbase, ada, invitation));
        out.println(accepted.state() + " on " + accepted.deactivatedOn());
        RelationshipId relationship = new RelationshipId(accepted.relationshipId());

        // A week later they meet. The second report of the same meeting is refused, with a reason for programs
        // and a sentence for people.
        clock.advanceDays(7);
        RecordingMeeting.Command lunch = new RecordingMeeting.Command(clock.today(), 45, false);
        out.println(MeetingView.of(
                mentorbase.recordingMeeting().record(ada, relationship, lunch).value()));
        try {
            mentorbase.recordingMeeting().record(ben, relationship, lunch);
        } catch (Refusal refusal) {
            out.println(refusal.reason().code() + ": " + refusal.getMessage());
        }

        // At the end of the year it is over, for a reason.
        clock.advanceDays(300);
        out.println(RelationshipView.of(mentorbase
                .endingRelationship()
                .end(cora, new EndingRelationship.Command(relationship, "Ben has graduated", null))
                .value()));

        // Everything that happened stands in the log.
        mentorbase
                .viewingEvents()
                .page(Actor.OPERATOR, 0, Optional.of(ben.username()), Paging.FIRST)
                .items()
                .forEach(event -> out.println(event.by() + " " + event.change().type()));
    }

    private static Invitation respond(Mentorbase mentorbase, Actor actor, Versioned<Invitation> invitation) {
        return mentorbase
                .respondingToInvitation()
                .respond(
                        actor,
                        new RespondingToInvitation.Command(invitation.value().id(), Response.ACCEPT, null, null))
                .value();
    }
}
