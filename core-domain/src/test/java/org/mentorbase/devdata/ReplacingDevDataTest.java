package org.mentorbase.devdata;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mentorbase.actor.Actor.OPERATOR;
import static org.mentorbase.devdata.LoadedDatabase.manyThings;
import static org.mentorbase.devdata.SomeAccount.anAccount;
import static org.mentorbase.devdata.SomeDivision.aDivision;
import static org.mentorbase.devdata.SomeInvitation.anInvitation;
import static org.mentorbase.devdata.SomeMember.aMember;
import static org.mentorbase.devdata.SomePreferences.aMentor;
import static org.mentorbase.devdata.SomeProgramme.aProgramme;
import static org.mentorbase.devdata.SomeRelationship.aRelationship;
import static org.mentorbase.fixture.Refused.assertRefused;
import static org.mentorbase.fixture.Refused.problem;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.mentorbase.actor.Username;
import org.mentorbase.event.Event;
import org.mentorbase.invitation.InvitationView;
import org.mentorbase.invitation.InvitationView.State;
import org.mentorbase.programme.ProgrammeKey;
import org.mentorbase.relationship.RelationshipView;

class ReplacingDevDataTest {

    private final LoadedDatabase database = new LoadedDatabase();

    @Test
    void what_differs_is_refused() {
        database.load(manyThings());
        List<Event> before = database.events();

        assertThat(problem(() -> database.load(aMember("ada").called("Augusta", null))))
                .satisfies(found -> {
                    assertThat(found.reason()).isEqualTo(DevDataReason.DIFFERS_FROM_STORED);
                    assertThat(found.field()).isEqualTo("preferredName");
                    assertThat(found.values()).containsEntry("actual", "Ada");
                });
        assertRefused(
                DevDataReason.DIFFERS_FROM_STORED,
                () -> database.load(aMentor("ada").withCapacity(7)));
        assertRefused(
                DevDataReason.DIFFERS_FROM_STORED,
                () -> database.load(aDivision("A").called("Other")));
        assertRefused(
                DevDataReason.DIFFERS_FROM_STORED,
                () -> database.load(aProgramme("summer").called("Other")));
        assertRefused(DevDataReason.DIFFERS_FROM_STORED, () -> database.load(anAccount("cora")));
        assertRefused(
                DevDataReason.DIFFERS_FROM_STORED,
                () -> database.load(anInvitation("ada", "cem").ended(State.WITHDRAWN, null)));
        assertRefused(
                DevDataReason.DIFFERS_FROM_STORED,
                () -> database.load(aRelationship("ada", "ben").ended(Day.daysAgo(1), null, null)));
        assertThat(database.events()).isEqualTo(before);
    }

    @Test
    void what_differs_can_be_made_anew() {
        database.load(manyThings());

        database.replace(
                aMember("ada").called("Augusta", null),
                aMentor("ada").withCapacity(7),
                aDivision("A").called("Other"),
                aProgramme("summer").called("Other"),
                anAccount("cora"),
                anInvitation("ada", "cem").ended(State.WITHDRAWN, null),
                aRelationship("ada", "ben").ended(Day.daysAgo(1), null, null));

        assertThat(database.test.member("ada").preferredName()).isEqualTo("Augusta");
        assertThat(database.test.member("ada").surname()).isEqualTo("Lovelace");
        assertThat(database.invitations())
                .filteredOn(each -> each.mentee().equals("cem"))
                .extracting(InvitationView::state)
                .containsExactly(State.WITHDRAWN);
        assertThat(database.relationships())
                .extracting(RelationshipView::active)
                .containsExactly(false);
        assertThat(database.meetings()).isEmpty();
        assertThat(database.mentorbase
                        .viewingProgrammes()
                        .one(new ProgrammeKey("summer"))
                        .name())
                .isEqualTo("Other");
        assertThat(database.mentorbase
                        .viewingAccounts()
                        .one(OPERATOR, new Username("cora"))
                        .permissions())
                .isEmpty();
    }
}
