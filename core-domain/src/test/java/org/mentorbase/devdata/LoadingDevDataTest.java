package org.mentorbase.devdata;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.mentorbase.devdata.LoadedDatabase.command;
import static org.mentorbase.devdata.LoadedDatabase.manyThings;
import static org.mentorbase.devdata.SomeAccount.anAccount;
import static org.mentorbase.devdata.SomeDivision.aDivision;
import static org.mentorbase.devdata.SomeInvitation.anInvitation;
import static org.mentorbase.devdata.SomeMeeting.aMeeting;
import static org.mentorbase.devdata.SomeMember.aMember;
import static org.mentorbase.devdata.SomePreferences.aMentor;
import static org.mentorbase.devdata.SomeProgramme.aProgramme;
import static org.mentorbase.devdata.SomeRelationship.aRelationship;
import static org.mentorbase.devdata.SomeResearchGroup.aResearchGroup;
import static org.mentorbase.devdata.SomeToken.aToken;
import static org.mentorbase.fixture.Refused.assertRefused;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.mentorbase.actor.Permission;
import org.mentorbase.event.Event;
import org.mentorbase.fixture.TestMentorbase;
import org.mentorbase.invitation.InvitationReason;
import org.mentorbase.meeting.MeetingReason;
import org.mentorbase.programme.ProgrammeKey;

class LoadingDevDataTest {

    private final LoadedDatabase database = new LoadedDatabase();

    @Test
    void everything_is_made_whatever_the_order_in_which_it_is_described() {
        LoadReport report = database.load(
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
        assertThat(database.test.member("ada").researchGroup()).isEqualTo("Zoology");
        assertThat(database.test.member("cem").active()).isFalse();
        assertThat(report.tokens()).hasSize(1);
    }

    @Test
    void what_the_rules_forbid_is_refused_and_leaves_nothing() {
        assertRefused(
                InvitationReason.RELATIONSHIP_ACTIVE_ALREADY,
                () -> database.load(
                        aMember("ada"),
                        aMember("ben"),
                        aRelationship("ada", "ben").started(Day.daysAgo(10)),
                        aRelationship("ada", "ben").started(Day.daysAgo(20))));

        assertThat(database.events()).isEmpty();
        assertThat(database.relationships()).isEmpty();
        assertRefused(
                MeetingReason.MEETING_DURATION_OUT_OF_RANGE,
                () -> database.load(
                        aMember("ada"),
                        aMember("ben"),
                        aRelationship("ada", "ben").with(aMeeting(Day.TODAY, 0))));
    }

    @Test
    void loading_again_changes_nothing() {
        Thing[] things = manyThings();
        database.load(things);
        List<Event> before = database.events();
        database.test.clock().advanceDays(1);

        LoadReport again = database.load(things);

        assertThat(database.events()).isEqualTo(before);
        assertThat(again.counts()).allMatch(count -> count.created() == 0 && count.replaced() == 0);
    }

    @Test
    void nothing_is_described_twice() {
        assertRefused(DevDataReason.DESCRIBED_TWICE, () -> database.load(aMember("ada"), aMember("ADA")));
        assertRefused(DevDataReason.DESCRIBED_TWICE, () -> database.load(aDivision("A"), aDivision("A")));
    }

    @Test
    void a_rehearsal_leaves_nothing() {
        LoadReport report = database.loading().rehearse(() -> database.load(manyThings()));

        assertThat(report.counts()).isNotEmpty();
        assertThat(database.events()).isEmpty();
        assertThat(database.relationships()).isEmpty();
    }

    @Test
    void only_the_operator_loads() {
        assertRefused(
                DevDataReason.DEV_DATA_FOR_OPERATOR_ONLY,
                () -> database.loading()
                        .load(TestMentorbase.actor("ada", Permission.values()), command(aMember("ada"))));
    }
}
