package org.mentorbase.jdbi;

import static org.mentorbase.fixture.SomeRow.aRow;

import java.time.Clock;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import org.mentorbase.Mentorbase;
import org.mentorbase.actor.Actor;
import org.mentorbase.actor.Username;
import org.mentorbase.fixture.MembershipRows;
import org.mentorbase.invitation.CreatingInvitation;
import org.mentorbase.invitation.Expiry;
import org.mentorbase.invitation.Invitation;
import org.mentorbase.invitation.InvitationView;
import org.mentorbase.invitation.RespondingToInvitation;
import org.mentorbase.invitation.Response;
import org.mentorbase.member.ImportingMembers;
import org.mentorbase.programme.ProgrammeKey;
import org.mentorbase.refusal.Refusal;

/**
 * A program that changes a database without end and prints each change once it is reported as done, for
 * {@link Crashes} to kill. Every import gives all people the same new surname.
 */
final class Churn {

    static final int PEOPLE = 200;

    private final Mentorbase mentorbase;
    private final Random random;

    private Churn(Mentorbase mentorbase, long seed) {
        this.mentorbase = mentorbase;
        this.random = new Random(seed);
    }

    /** Arguments: URL, user and password (a hyphen each for none), seed. */
    public static void main(String[] arguments) {
        DatabaseAddress address = arguments[1].equals("-")
                ? DatabaseAddress.of(arguments[0])
                : new DatabaseAddress(arguments[0], arguments[1], arguments[2]);
        try (Database database = Database.open(address, null)) {
            Mentorbase mentorbase = new Mentorbase(database.mentoring(), database.accounts(), Clock.systemUTC());
            new Churn(mentorbase, Long.parseLong(arguments[3])).run();
        }
    }

    private void run() {
        for (int round = 0; round < 100_000; round++) {
            String surname = "S" + random.nextInt(1_000_000_000);
            importEverybody(surname);
            done("imported " + surname);
            for (int i = 0; i < 20; i++) {
                inviteAndAnswer();
            }
        }
    }

    private void importEverybody(String surname) {
        MembershipRows rows = MembershipRows.of(IntStream.range(0, PEOPLE)
                .mapToObj(number -> aRow(person(number).value()).called("P", surname))
                .toList());
        mentorbase.importingMembers().importFrom(Actor.OPERATOR, ImportingMembers.Command.of(rows));
    }

    private void inviteAndAnswer() {
        Username mentor = person(random.nextInt(PEOPLE / 2));
        Username mentee = person(PEOPLE / 2 + random.nextInt(PEOPLE / 2));
        try {
            Invitation created = mentorbase
                    .creatingInvitation()
                    .create(actor(mentee), new CreatingInvitation.Command(ProgrammeKey.MAIN, mentor, mentee))
                    .value();
            done(created);
            Response response = random.nextInt(4) == 0 ? Response.DECLINE : Response.ACCEPT;
            done(mentorbase
                    .respondingToInvitation()
                    .respond(actor(mentor), new RespondingToInvitation.Command(created.id(), response, null, null))
                    .value());
        } catch (Refusal pairedAlready) {
            done("refused");
        }
    }

    private static Actor actor(Username username) {
        return Actor.of(username, Set.of());
    }

    private static Username person(int number) {
        return new Username("person" + number);
    }

    private static void done(Invitation invitation) {
        done(InvitationView.of(invitation, Expiry.USUAL).state() + " " + invitation.id());
    }

    private static void done(String change) {
        System.out.println(change);
        System.out.flush();
    }
}
