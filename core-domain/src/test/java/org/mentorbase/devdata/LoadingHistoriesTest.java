package org.mentorbase.devdata;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.mentorbase.actor.Actor.OPERATOR;
import static org.mentorbase.devdata.LoadedDatabase.manyThings;
import static org.mentorbase.devdata.SomeInvitation.anInvitation;
import static org.mentorbase.devdata.SomeMeeting.aMeeting;
import static org.mentorbase.devdata.SomeMember.aMember;
import static org.mentorbase.devdata.SomeRelationship.aRelationship;
import static org.mentorbase.fixture.Refused.assertRefused;
import static org.mentorbase.fixture.Refused.reasons;
import static org.mentorbase.programme.ProgrammeKey.MAIN;

import java.time.LocalDate;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;
import org.mentorbase.actor.Username;
import org.mentorbase.event.Event;
import org.mentorbase.fixture.TestMentorbase;
import org.mentorbase.invitation.InvitationView;
import org.mentorbase.invitation.InvitationView.State;
import org.mentorbase.invitation.Response;
import org.mentorbase.relationship.RelationshipView;

class LoadingHistoriesTest {

    private final LoadedDatabase database = new LoadedDatabase();

    @Test
    void each_thing_happens_on_its_day() {
        database.load(
                aMember("ada"),
                aMember("ben"),
                aRelationship("ada", "ben")
                        .invited(new Username("ada"), Day.daysAgo(40))
                        .started(Day.daysAgo(30))
                        .ended(Day.daysAgo(2), new Username("ada"), "Enough")
                        .with(aMeeting(Day.daysAgo(20), 30)));

        assertThat(database.events())
                .extracting(event -> event.change().type(), event -> event.by().value(), LoadingHistoriesTest::date)
                .containsExactly(
                        tuple("member-created", "operator", database.today.minusDays(40)),
                        tuple("member-created", "operator", database.today.minusDays(40)),
                        tuple("invitation-created", "ada", database.today.minusDays(40)),
                        tuple("invitation-accepted", "ben", database.today.minusDays(30)),
                        tuple("relationship-started", "ben", database.today.minusDays(30)),
                        tuple("meeting-recorded", "ben", database.today.minusDays(20)),
                        tuple("relationship-ended", "ada", database.today.minusDays(2)));
        assertThat(database.relationships()).singleElement().satisfies(ended -> {
            assertThat(ended.startedOn()).isEqualTo(database.today.minusDays(30));
            assertThat(ended.endReason()).isEqualTo("Enough");
        });
    }

    @Test
    void an_invitation_can_be_in_any_state() {
        database.load(
                aMember("ada"),
                aMember("ben"),
                aMember("cem"),
                aMember("dan"),
                anInvitation("ada", "ben").ended(State.EXPIRED, null),
                anInvitation("ada", "cem").ended(State.DECLINED, null).because("No time"),
                anInvitation("ada", "dan").ended(State.WITHDRAWN, Day.TODAY),
                anInvitation("ben", "cem").by("ben"),
                anInvitation("ben", "dan").by("operator").answered(Response.ACCEPT, null));

        assertThat(database.invitations())
                .extracting(InvitationView::state, InvitationView::mentorResponse, InvitationView::menteeResponse)
                .containsExactlyInAnyOrder(
                        tuple(State.EXPIRED, null, Response.ACCEPT),
                        tuple(State.DECLINED, Response.DECLINE, Response.ACCEPT),
                        tuple(State.WITHDRAWN, null, Response.ACCEPT),
                        tuple(State.PENDING, Response.ACCEPT, null),
                        tuple(State.PENDING, Response.ACCEPT, null));
    }

    @Test
    void an_invitation_that_expires_tomorrow_expires_tomorrow() {
        database.load(aMember("ada"), aMember("ben"), anInvitation("ada", "ben").expiring(Day.daysAgo(-1)));

        assertThat(database.invitations())
                .extracting(InvitationView::expiresOn)
                .containsExactly(database.today.plusDays(1));
        assertThat(expire()).isZero();
        database.test.clock().advanceDays(1);
        assertThat(expire()).isOne();
    }

    @Test
    void one_expires_alone() {
        database.load(
                aMember("ada"),
                aMember("ben"),
                aMember("cem"),
                anInvitation("ada", "ben").created(Day.daysAgo(400)),
                anInvitation("ada", "cem").ended(State.EXPIRED, Day.daysAgo(1)));

        assertThat(database.invitations())
                .extracting(InvitationView::mentee, InvitationView::state)
                .containsExactlyInAnyOrder(tuple("ben", State.PENDING), tuple("cem", State.EXPIRED));
    }

    @Test
    void a_pair_can_have_several_relationships_one_after_the_other() {
        database.load(
                aMember("ada"),
                aMember("ben"),
                aRelationship("ada", "ben").started(Day.daysAgo(100)),
                aRelationship("ada", "ben").started(Day.daysAgo(300)).ended(Day.daysAgo(100), null, null));

        assertThat(database.relationships())
                .extracting(RelationshipView::active)
                .containsExactly(true, false);
    }

    @Test
    void whoever_has_left_took_part_before() {
        database.load(
                aMember("ada"),
                aMember("ben").inactive(),
                aRelationship("ada", "ben").started(Day.daysAgo(30)));
        database.load(aMember("cem").inactive());
        database.load(anInvitation("cem", "ada").created(Day.daysAgo(3)));

        assertThat(database.test.member("ben").active()).isFalse();
        assertThat(database.test.member("cem").active()).isFalse();
        assertThat(database.relationships()).hasSize(1);
        assertThat(database.invitations()).extracting(InvitationView::mentor).contains("cem");
    }

    @Test
    void a_meeting_is_added_to_a_relationship_that_is_there() {
        database.load(manyThings());

        database.load(meeting("ada", "ben", Day.daysAgo(1)));
        database.load(meeting("ada", "ben", Day.daysAgo(1)));

        assertThat(database.meetings()).hasSize(3);
        assertRefused(
                DevDataReason.MEETING_WITHOUT_RELATIONSHIP,
                () -> database.load(meeting("ada", "ben", Day.daysAgo(1000))));
    }

    @Test
    void nothing_lies_in_the_future_or_ends_before_it_began() {
        database.load(aMember("ada"), aMember("ben"));

        assertRefused(
                DevDataReason.DAY_IN_FUTURE,
                () -> database.load(anInvitation("ada", "ben").created(Day.daysAgo(-1))));
        assertRefused(
                DevDataReason.DAY_TOO_EARLY,
                () -> database.load(
                        aRelationship("ada", "ben").started(Day.daysAgo(5)).ended(Day.daysAgo(6), null, null)));
        assertRefused(
                DevDataReason.DAY_TOO_EARLY,
                () -> database.load(
                        aRelationship("ada", "ben").started(Day.daysAgo(5)).with(aMeeting(Day.daysAgo(6), 60))));
    }

    @Test
    void responses_go_with_the_state() {
        database.load(aMember("ada"), aMember("ben"));

        assertThat(reasons(() -> database.load(
                        anInvitation("ada", "ben").answered(Response.ACCEPT, Response.ACCEPT),
                        anInvitation("ben", "ada").answered(Response.DECLINE, null))))
                .containsExactly(DevDataReason.RESPONSES_OF_ANOTHER_STATE, DevDataReason.RESPONSES_OF_ANOTHER_STATE);
    }

    private static SomeMeeting meeting(String mentor, String mentee, Day day) {
        return new SomeMeeting(null, null, TestMentorbase.pair(mentor, mentee), day, null, null, null, null);
    }

    private long expire() {
        return database.mentorbase
                .expiringInvitations()
                .expire(OPERATOR, MAIN, 21)
                .expired();
    }

    private static LocalDate date(Event event) {
        return LocalDate.ofInstant(event.at(), ZoneOffset.UTC);
    }
}
