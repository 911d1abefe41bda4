package org.mentorbase;

import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.google.common.collect.ImmutableList;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.mentorbase.account.TokenId;
import org.mentorbase.actor.Username;
import org.mentorbase.appointment.AppointmentId;
import org.mentorbase.event.Change;
import org.mentorbase.event.EventId;
import org.mentorbase.invitation.InvitationId;
import org.mentorbase.invitation.PendingInvitation;
import org.mentorbase.invitation.Proposal;
import org.mentorbase.invitation.Responses;
import org.mentorbase.meeting.Meeting;
import org.mentorbase.meeting.MeetingId;
import org.mentorbase.member.Division;
import org.mentorbase.member.MaxDeactivations;
import org.mentorbase.member.Member;
import org.mentorbase.member.ResearchGroup;
import org.mentorbase.page.PageRequest;
import org.mentorbase.programme.ProgrammeKey;
import org.mentorbase.refusal.Location;
import org.mentorbase.refusal.Refusal;
import org.mentorbase.relationship.Pair;
import org.mentorbase.relationship.RelationshipId;
import org.mentorbase.transaction.Versioned;

/** A mistake in a program is told at once, with the offending value. */
class ValuesTest {

    private static final Username ADA = new Username("ada");
    private static final Pair PAIR = new Pair(ADA, new Username("ben"));

    static Stream<Arguments> mistakes() {
        return Stream.of(
                mistake("0", () -> new InvitationId(0)),
                mistake("-1", () -> new RelationshipId(-1)),
                mistake("0", () -> new MeetingId(0)),
                mistake("0", () -> new AppointmentId(0)),
                mistake("0", () -> new EventId(0)),
                mistake("0", () -> new TokenId(0)),
                mistake("ada", () -> new Pair(ADA, ADA)),
                mistake("Main", () -> new ProgrammeKey("Main")),
                mistake("a", () -> new Division("a", "Lower case")),
                mistake("''", () -> new Division("A", "")),
                mistake("a", () -> new ResearchGroup("a", "Control")),
                mistake("' '", () -> new ResearchGroup("A", " ")),
                mistake("Control", () -> new Member(ADA, null, null, null, "e", null, "Control", true)),
                mistake("-1", () -> new MaxDeactivations(-1, false)),
                mistake("101%", () -> new MaxDeactivations(101, true)),
                mistake("0", () -> meeting(0)),
                mistake("3601", () -> meeting(3601)),
                mistake("ACCEPT", () -> new PendingInvitation(proposal(), Responses.BOTH_ACCEPT)),
                mistake("0", () -> new Location(0, 0)),
                mistake("-1", () -> new Location(1, -1)),
                mistake("1001", () -> new PageRequest("list", 1001, null)),
                mistake("-1", () -> new Versioned<>(ADA, -1)),
                mistake("ada", () -> new Change("met", ImmutableList.of(ADA, ADA, ADA), null)),
                mistake("at least one", () -> new Refusal(List.of())));
    }

    @ParameterizedTest
    @MethodSource("mistakes")
    void a_value_that_cannot_be_is_not_made(String offending, ThrowingCallable making) {
        assertThatIllegalArgumentException().isThrownBy(making).withMessageContaining(offending);
    }

    private static Arguments mistake(String offending, ThrowingCallable making) {
        return Arguments.of(offending, making);
    }

    private static Meeting meeting(int minutes) {
        return new Meeting(
                new MeetingId(1),
                new RelationshipId(1),
                ProgrammeKey.MAIN,
                PAIR,
                LocalDate.parse("2026-03-02"),
                minutes,
                true,
                false);
    }

    private static Proposal proposal() {
        return new Proposal(new InvitationId(1), ProgrammeKey.MAIN, PAIR, ADA, Instant.EPOCH);
    }
}
