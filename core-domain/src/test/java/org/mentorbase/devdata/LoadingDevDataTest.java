package org.mentorbase.devdata;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.mentorbase.actor.Actor.OPERATOR;
import static org.mentorbase.devdata.SomeAccount.anAccount;
import static org.mentorbase.devdata.SomeDivision.aDivision;
import static org.mentorbase.devdata.SomeInvitation.anInvitation;
import static org.mentorbase.devdata.SomeMeeting.aMeeting;
import static org.mentorbase.devdata.SomeMember.aMember;
import static org.mentorbase.devdata.SomePreferences.aMentor;
import static org.mentorbase.devdata.SomePreferences.preferencesOf;
import static org.mentorbase.devdata.SomeProgramme.aProgramme;
import static org.mentorbase.devdata.SomeRelationship.aRelationship;
import static org.mentorbase.devdata.SomeResearchGroup.aResearchGroup;
import static org.mentorbase.devdata.SomeToken.aToken;
import static org.mentorbase.fixture.Refused.assertRefused;
import static org.mentorbase.fixture.Refused.problem;
import static org.mentorbase.fixture.Refused.reasons;
import static org.mentorbase.programme.ProgrammeKey.MAIN;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.mentorbase.Mentorbase;
import org.mentorbase.actor.Permission;
import org.mentorbase.actor.Username;
import org.mentorbase.event.Event;
import org.mentorbase.fixture.DescribedThings;
import org.mentorbase.fixture.TestMentorbase;
import org.mentorbase.invitation.Expiry;
import org.mentorbase.invitation.InvitationReason;
import org.mentorbase.invitation.InvitationView;
import org.mentorbase.invitation.InvitationView.State;
import org.mentorbase.invitation.Response;
import org.mentorbase.meeting.Meeting;
import org.mentorbase.meeting.MeetingReason;
import org.mentorbase.memory.InMemoryDevData;
import org.mentorbase.page.Paging;
import org.mentorbase.programme.ProgrammeKey;
import org.mentorbase.relationship.RelationshipView;

class LoadingDevDataTest {

    private final TestMentorbase test = new TestMentorbase();
    private final Mentorbase mentorbase = test.mentorbase();
    private final LocalDate today = test.clock().today();

    @Test
    void everything_is_made_whatever_the_order_in_which_it_is_described() {
        LoadReport report = load(
                aToken("cora"),
                aRelationship("ada", "ben").in(new ProgrammeKey("summer")).with(aMeeting(Day.daysAgo(3), 45)),
                anInvitation("ada", "cem"),
                aMentor("ada").reportingTo("ben").withCapacity(2),
                anAccount("cora", Permission.EVENT_READ),
                aMember("ada").inGroup("Z", "Zoology").called("Ada", "Lovelace"),
                aMember("ben"),
                aMember("cem").inactive(),
                aProgramme("summer").called("Summer"),
                aResearchGroup("Z", "Botany"),
                aDivision("Z").called("Life"));

        assertThat(report.counts())
                .extracting(LoadReport.Count::kind, LoadReport.Count::created)
                .containsExactly(
                        tuple("divisions", 1L),
                        tuple("groups", 1L),
                        tuple("programmes", 1L),
                        tuple("members", 3L),
                        tuple("preferences", 1L),
                        tuple("accounts", 1L),
                        tuple("invitations", 1L),
                        tuple("relationships", 1L),
                        tuple("meetings", 1L),
                        tuple("tokens", 1L));
        assertThat(test.member("ada").researchGroup()).isEqualTo("Zoology");
        assertThat(test.member("cem").active()).isFalse();
        assertThat(report.tokens()).hasSize(1);
    }

    @Test
    void each_thing_happens_on_its_day() {
        load(
                aMember("ada"),
                aMember("ben"),
                aRelationship("ada", "ben")
                        .invited(new Username("ada"), Day.daysAgo(40))
                        .started(Day.daysAgo(30))
                        .ended(Day.daysAgo(2), new Username("ada"), "Enough")
                        .with(aMeeting(Day.daysAgo(20), 30)));

        assertThat(events())
                .extracting(event -> event.change().type(), event -> event.by().value(), LoadingDevDataTest::date)
                .containsExactly(
                        tuple("member-created", "operator", today.minusDays(40)),
                        tuple("member-created", "operator", today.minusDays(40)),
                        tuple("invitation-created", "ada", today.minusDays(40)),
                        tuple("invitation-accepted", "ben", today.minusDays(30)),
                        tuple("relationship-started", "ben", today.minusDays(30)),
                        tuple("meeting-recorded", "ben", today.minusDays(20)),
                        tuple("relationship-ended", "ada", today.minusDays(2)));
        assertThat(relationships()).singleElement().satisfies(ended -> {
            assertThat(ended.startedOn()).isEqualTo(today.minusDays(30));
            assertThat(ended.endReason()).isEqualTo("Enough");
        });
    }

    @Test
    void an_invitation_can_be_in_any_state() {
        load(
                aMember("ada"),
                aMember("ben"),
                aMember("cem"),
                aMember("dan"),
                anInvitation("ada", "ben").ended(State.EXPIRED, null),
                anInvitation("ada", "cem").ended(State.DECLINED, null).because("No time"),
                anInvitation("ada", "dan").ended(State.WITHDRAWN, Day.TODAY),
                anInvitation("ben", "cem").by("ben"),
                anInvitation("ben", "dan").by("operator").answered(Response.ACCEPT, null));

        assertThat(invitations())
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
        load(aMember("ada"), aMember("ben"), anInvitation("ada", "ben").expiring(Day.daysAgo(-1)));

        assertThat(invitations()).extracting(InvitationView::expiresOn).containsExactly(today.plusDays(1));
        assertThat(expire()).isZero();
        test.clock().advanceDays(1);
        assertThat(expire()).isOne();
    }

    @Test
    void one_expires_alone() {
        load(
                aMember("ada"),
                aMember("ben"),
                aMember("cem"),
                anInvitation("ada", "ben").created(Day.daysAgo(400)),
                anInvitation("ada", "cem").ended(State.EXPIRED, Day.daysAgo(1)));

        assertThat(invitations())
                .extracting(InvitationView::mentee, InvitationView::state)
                .containsExactlyInAnyOrder(tuple("ben", State.PENDING), tuple("cem", State.EXPIRED));
    }

    @Test
    void a_pair_can_have_several_relationships_one_after_the_other() {
        load(
                aMember("ada"),
                aMember("ben"),
                aRelationship("ada", "ben").started(Day.daysAgo(100)),
                aRelationship("ada", "ben").started(Day.daysAgo(300)).ended(Day.daysAgo(100), null, null));

        assertThat(relationships()).extracting(RelationshipView::active).containsExactly(true, false);
    }

    @Test
    void what_the_rules_forbid_is_refused_and_leaves_nothing() {
        assertRefused(
                InvitationReason.RELATIONSHIP_ACTIVE_ALREADY,
                () -> load(
                        aMember("ada"),
                        aMember("ben"),
                        aRelationship("ada", "ben").started(Day.daysAgo(10)),
                        aRelationship("ada", "ben").started(Day.daysAgo(20))));

        assertThat(events()).isEmpty();
        assertThat(relationships()).isEmpty();
        assertRefused(
                MeetingReason.MEETING_DURATION_OUT_OF_RANGE,
                () -> load(
                        aMember("ada"),
                        aMember("ben"),
                        aRelationship("ada", "ben").with(aMeeting(Day.TODAY, 0))));
    }

    @Test
    void whoever_has_left_took_part_before() {
        load(
                aMember("ada"),
                aMember("ben").inactive(),
                aRelationship("ada", "ben").started(Day.daysAgo(30)));
        load(aMember("cem").inactive());
        load(anInvitation("cem", "ada").created(Day.daysAgo(3)));

        assertThat(test.member("ben").active()).isFalse();
        assertThat(test.member("cem").active()).isFalse();
        assertThat(relationships()).hasSize(1);
        assertThat(invitations()).extracting(InvitationView::mentor).contains("cem");
    }

    @Test
    void loading_again_changes_nothing() {
        Thing[] things = manyThings();
        load(things);
        List<Event> before = events();
        test.clock().advanceDays(1);

        LoadReport again = load(things);

        assertThat(events()).isEqualTo(before);
        assertThat(again.counts()).allMatch(count -> count.created() == 0 && count.replaced() == 0);
    }

    @Test
    void what_differs_is_refused() {
        load(manyThings());
        List<Event> before = events();

        assertThat(problem(() -> load(aMember("ada").called("Augusta", null)))).satisfies(found -> {
            assertThat(found.reason()).isEqualTo(DevDataReason.DIFFERS_FROM_STORED);
            assertThat(found.field()).isEqualTo("preferredName");
            assertThat(found.values()).containsEntry("actual", "Ada");
        });
        assertRefused(
                DevDataReason.DIFFERS_FROM_STORED, () -> load(aMentor("ada").withCapacity(7)));
        assertRefused(
                DevDataReason.DIFFERS_FROM_STORED, () -> load(aDivision("A").called("Other")));
        assertRefused(
                DevDataReason.DIFFERS_FROM_STORED,
                () -> load(aProgramme("summer").called("Other")));
        assertRefused(DevDataReason.DIFFERS_FROM_STORED, () -> load(anAccount("cora")));
        assertRefused(
                DevDataReason.DIFFERS_FROM_STORED,
                () -> load(anInvitation("ada", "cem").ended(State.WITHDRAWN, null)));
        assertRefused(
                DevDataReason.DIFFERS_FROM_STORED,
                () -> load(aRelationship("ada", "ben").ended(Day.daysAgo(1), null, null)));
        assertThat(events()).isEqualTo(before);
    }

    @Test
    void what_differs_can_be_made_anew() {
        load(manyThings());

        replace(
                aMember("ada").called("Augusta", null),
                aMentor("ada").withCapacity(7),
                aDivision("A").called("Other"),
                aProgramme("summer").called("Other"),
                anAccount("cora"),
                anInvitation("ada", "cem").ended(State.WITHDRAWN, null),
                aRelationship("ada", "ben").ended(Day.daysAgo(1), null, null));

        assertThat(test.member("ada").preferredName()).isEqualTo("Augusta");
        assertThat(test.member("ada").surname()).isEqualTo("Lovelace");
        assertThat(invitations())
                .filteredOn(each -> each.mentee().equals("cem"))
                .extracting(InvitationView::state)
                .containsExactly(State.WITHDRAWN);
        assertThat(relationships()).extracting(RelationshipView::active).containsExactly(false);
        assertThat(meetings()).isEmpty();
        assertThat(mentorbase
                        .viewingProgrammes()
                        .one(new ProgrammeKey("summer"))
                        .name())
                .isEqualTo("Other");
        assertThat(mentorbase
                        .viewingAccounts()
                        .one(OPERATOR, new Username("cora"))
                        .permissions())
                .isEmpty();
    }

    @Test
    void a_meeting_is_added_to_a_relationship_that_is_there() {
        load(manyThings());

        load(meeting("ada", "ben", Day.daysAgo(1)));
        load(meeting("ada", "ben", Day.daysAgo(1)));

        assertThat(meetings()).hasSize(3);
        assertRefused(DevDataReason.MEETING_WITHOUT_RELATIONSHIP, () -> load(meeting("ada", "ben", Day.daysAgo(1000))));
    }

    @Test
    void what_refers_to_nothing_is_refused_with_the_nearest_name() {
        load(manyThings());

        assertThat(problem(() -> load(anInvitation("ada", "benn"))).values()).containsEntry("nearest", "ben");
        assertRefused(DevDataReason.REFERENCE_UNKNOWN, () -> load(anInvitation("ada", "somebody")));
        assertRefused(
                DevDataReason.REFERENCE_UNKNOWN, () -> load(preferencesOf("ada").reportingTo("somebody")));
        assertRefused(
                DevDataReason.REFERENCE_UNKNOWN,
                () -> load(anInvitation("ada", "ben").by("somebody")));
        assertRefused(
                DevDataReason.REFERENCE_MISTYPED, () -> load(aMember("eve").inDivision("Q")));
        assertRefused(
                DevDataReason.REFERENCE_MISTYPED,
                () -> load(anInvitation("ada", "ben").in(new ProgrammeKey("sumer"))));
    }

    @Test
    void managers_may_report_to_each_other_in_a_circle() {
        Thing[] circle = {
            preferencesOf("ada").reportingTo("ben"),
            preferencesOf("ben").reportingTo("cem"),
            preferencesOf("cem").reportingTo("ben"),
            aMember("cem"),
            aMember("ben"),
            aMember("ada")
        };

        load(circle);

        assertThat(load(circle).counts()).allMatch(count -> count.created() == 0 && count.unchanged() == 3);
    }

    @Test
    void nothing_lies_in_the_future_or_ends_before_it_began() {
        load(aMember("ada"), aMember("ben"));

        assertRefused(
                DevDataReason.DAY_IN_FUTURE,
                () -> load(anInvitation("ada", "ben").created(Day.daysAgo(-1))));
        assertRefused(
                DevDataReason.DAY_TOO_EARLY,
                () -> load(aRelationship("ada", "ben").started(Day.daysAgo(5)).ended(Day.daysAgo(6), null, null)));
        assertRefused(
                DevDataReason.DAY_TOO_EARLY,
                () -> load(aRelationship("ada", "ben").started(Day.daysAgo(5)).with(aMeeting(Day.daysAgo(6), 60))));
    }

    @Test
    void responses_go_with_the_state() {
        load(aMember("ada"), aMember("ben"));

        assertThat(reasons(() -> load(
                        anInvitation("ada", "ben").answered(Response.ACCEPT, Response.ACCEPT),
                        anInvitation("ben", "ada").answered(Response.DECLINE, null))))
                .containsExactly(DevDataReason.RESPONSES_OF_ANOTHER_STATE, DevDataReason.RESPONSES_OF_ANOTHER_STATE);
    }

    @Test
    void nothing_is_described_twice() {
        assertRefused(DevDataReason.DESCRIBED_TWICE, () -> load(aMember("ada"), aMember("ADA")));
        assertRefused(DevDataReason.DESCRIBED_TWICE, () -> load(aDivision("A"), aDivision("A")));
    }

    @Test
    void tokens_can_be_of_the_past() {
        Thing[] tokens = {
            aToken("cora"),
            aToken("cora").expiring(Day.daysAgo(1)),
            aToken("cora").withdrawn()
        };
        assertThat(load(tokens).tokens()).hasSize(3);

        assertThat(load(tokens).tokens()).isEmpty();
        assertThat(mentorbase.viewingTokens().page(OPERATOR, Paging.FIRST).items())
                .hasSize(1);
    }

    @Test
    void a_rehearsal_leaves_nothing() {
        LoadReport report = loading().rehearse(() -> load(manyThings()));

        assertThat(report.counts()).isNotEmpty();
        assertThat(events()).isEmpty();
        assertThat(relationships()).isEmpty();
    }

    @Test
    void only_the_operator_loads() {
        assertRefused(
                DevDataReason.DEV_DATA_FOR_OPERATOR_ONLY,
                () -> loading().load(TestMentorbase.actor("ada", Permission.values()), command(aMember("ada"))));
    }

    private static Thing[] manyThings() {
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

    private static SomeMeeting meeting(String mentor, String mentee, Day day) {
        return new SomeMeeting(null, null, TestMentorbase.pair(mentor, mentee), day, null, null);
    }

    private LoadingDevData loading() {
        return new LoadingDevData(
                new InMemoryDevData(test.mentoring()), test.accounts(), FurtherThings.NONE, Expiry.USUAL, test.clock());
    }

    private static LoadingDevData.Command command(Thing... things) {
        return LoadingDevData.Command.of(DescribedThings.of(things));
    }

    private LoadReport load(Thing... things) {
        return loading().load(OPERATOR, command(things));
    }

    private LoadReport replace(Thing... things) {
        return loading()
                .load(OPERATOR, new LoadingDevData.Command(DescribedThings.of(things), true, Progress.UNWATCHED));
    }

    private long expire() {
        return mentorbase.expiringInvitations().expire(OPERATOR, MAIN, 21).expired();
    }

    private List<Event> events() {
        return mentorbase
                .viewingEvents()
                .page(OPERATOR, 0, Optional.empty(), Paging.limit(1000))
                .items();
    }

    private static LocalDate date(Event event) {
        return LocalDate.ofInstant(event.at(), ZoneOffset.UTC);
    }

    private List<RelationshipView> relationships() {
        return mentorbase
                .viewingRelationships()
                .page(OPERATOR, MAIN, Optional.empty(), Optional.empty(), Paging.FIRST)
                .map(RelationshipView::of)
                .items();
    }

    private List<InvitationView> invitations() {
        return mentorbase
                .viewingInvitations()
                .page(OPERATOR, MAIN, Optional.empty(), Optional.empty(), Paging.FIRST)
                .map(mentorbase.viewingInvitations()::view)
                .items();
    }

    private List<Meeting> meetings() {
        return mentorbase
                .viewingMeetings()
                .page(OPERATOR, MAIN, Optional.empty(), Paging.FIRST)
                .items();
    }
}
