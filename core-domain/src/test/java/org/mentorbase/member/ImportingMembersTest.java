package org.mentorbase.member;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mentorbase.devdata.SomeMember.aMember;
import static org.mentorbase.fixture.Refused.assertRefused;
import static org.mentorbase.fixture.SomeRow.aRow;
import static org.mentorbase.fixture.TestMentorbase.actor;

import org.junit.jupiter.api.Test;
import org.mentorbase.actor.Actor;
import org.mentorbase.actor.ActorReason;
import org.mentorbase.actor.Permission;
import org.mentorbase.actor.Username;
import org.mentorbase.fixture.MembershipRows;
import org.mentorbase.relationship.ActiveRelationship;
import org.mentorbase.relationship.RelationshipId;
import org.mentorbase.relationship.ViewingRelationships;

class ImportingMembersTest {

    private final Importing importing = new Importing();

    @Test
    void who_is_new_becomes_a_member() {
        ImportReport report = importing.rows(aRow("ada")
                .called("Ada", "Lovelace")
                .withFirstNames("Augusta Ada")
                .inGroup("F", "Control"));

        assertThat(report).isEqualTo(new ImportReport(1, 1, 1, 0, 0, 0, 0, false));
        assertThat(importing.members())
                .containsExactly(new Member(
                        new Username("ada"), "Ada", "Lovelace", "Augusta Ada", "ada@cam.ac.uk", "F", "Control", true));
    }

    @Test
    void who_is_listed_with_something_new_is_updated() {
        importing.rows(aRow("ada").called("Ada", "Byron"), aRow("ben"));

        ImportReport report = importing.rows(aRow("ada").called("Ada", "Lovelace"), aRow("ben"));

        assertThat(report).isEqualTo(new ImportReport(2, 2, 0, 1, 1, 0, 0, false));
        assertThat(importing.member("ada").surname()).isEqualTo("Lovelace");
    }

    @Test
    void importing_the_same_again_changes_nothing() {
        importing.rows(aRow("ada").called("Ada", "Byron").inDivision("A"), aRow("ben"));

        ImportReport report = importing.rows(aRow("ada").called("Ada", "Byron").inDivision("A"), aRow("ben"));

        assertThat(report).isEqualTo(new ImportReport(2, 2, 0, 0, 2, 0, 0, false));
        ViewingMembers members = importing.installation.mentorbase().viewingMembers();
        assertThat(members.one(Actor.OPERATOR, new Username("ada")).version()).isOne();
    }

    @Test
    void who_is_not_listed_any_more_becomes_inactive_and_keeps_everything_else() {
        importing.rows(aRow("ada").called("Ada", "Lovelace"), aRow("ben"));

        ImportReport report = importing.listing("ben");

        assertThat(report).isEqualTo(new ImportReport(1, 1, 0, 0, 1, 0, 1, false));
        assertThat(importing.member("ada"))
                .isEqualTo(aMember("ada").called("Ada", "Lovelace").inactive().build());
    }

    @Test
    void who_is_listed_again_comes_back_as_the_same_person() {
        importing.installation.add(aMember("ada").called("Ada", "Lovelace").inactive());
        importing.installation.add(aMember("ben"));

        ImportReport report = importing.rows(aRow("ada").called("Ada", "Lovelace"), aRow("ben"));

        assertThat(report).isEqualTo(new ImportReport(2, 2, 0, 0, 1, 1, 0, false));
        assertThat(importing.member("ada"))
                .isEqualTo(aMember("ada").called("Ada", "Lovelace").build());
    }

    @Test
    void who_comes_back_with_something_new_counts_as_reactivated_only() {
        importing.installation.add(aMember("ada").called("Ada", "Byron").inactive());

        ImportReport report = importing.rows(aRow("ada").called("Ada", "Lovelace"));

        assertThat(report).isEqualTo(new ImportReport(1, 1, 0, 0, 0, 1, 0, false));
        assertThat(importing.events())
                .extracting(event -> event.change().type())
                .containsExactly("member-updated", "member-reactivated", "members-imported");
    }

    @Test
    void who_has_not_arrived_is_listed_as_inactive() {
        importing.installation.add(aMember("ben"));

        ImportReport report =
                importing.rows(aRow("ada").arrived("No"), aRow("ben").arrived("Yes"));

        assertThat(report).isEqualTo(new ImportReport(2, 2, 1, 0, 1, 0, 0, false));
        assertThat(importing.member("ada").active()).isFalse();
        assertThat(importing.member("ben").active()).isTrue();
    }

    @Test
    void an_active_member_who_is_listed_as_not_arrived_becomes_inactive() {
        importing.installation.add(aMember("ada"));
        importing.installation.add(aMember("ben"));

        ImportReport report = importing.rows(aRow("ada").arrived("NO").called("Ada", "Lovelace"), aRow("ben"));

        assertThat(report).isEqualTo(new ImportReport(2, 2, 0, 0, 1, 0, 1, false));
        assertThat(importing.member("ada"))
                .isEqualTo(aMember("ada").called("Ada", "Lovelace").inactive().build());
    }

    @Test
    void an_inactive_member_who_is_listed_as_not_arrived_stays_inactive() {
        importing.installation.add(aMember("ada").inactive());

        assertThat(importing.rows(aRow("ada").arrived("no"))).isEqualTo(new ImportReport(1, 1, 0, 0, 1, 0, 0, false));
        assertThat(importing.member("ada").active()).isFalse();
    }

    @Test
    void usernames_that_differ_in_case_are_one_person() {
        importing.listing("ada");

        assertThat(importing.listing("ADA")).isEqualTo(new ImportReport(1, 1, 0, 0, 1, 0, 0, false));
    }

    @Test
    void an_address_is_made_from_the_username_and_the_domain() {
        importing.run(new ImportingMembers.Command(
                MembershipRows.listing("ada", "ben@home.example"), "eng.example", MaxDeactivations.USUAL, false));

        assertThat(importing.member("ada").email()).isEqualTo("ada@eng.example");
        assertThat(importing.member("ben@home.example").email()).isEqualTo("ben@home.example");
    }

    @Test
    void another_domain_changes_the_addresses() {
        importing.listing("ada");

        ImportReport report = importing.run(new ImportingMembers.Command(
                MembershipRows.listing("ada"), "eng.example", MaxDeactivations.USUAL, false));

        assertThat(report.updated()).isOne();
        assertThat(importing.member("ada").email()).isEqualTo("ada@eng.example");
    }

    @Test
    void a_rehearsal_reports_and_leaves_nothing() {
        importing.rows(aRow("ada").called("Ada", "Byron"), aRow("ben"));
        int eventsBefore = importing.events().size();
        int groupsBefore = importing.groups().size();

        ImportReport report = importing.rehearsed(
                MembershipRows.of(aRow("ada").called("Ada", "Lovelace").inGroup("A", "New group"), aRow("cleo")));

        assertThat(report).isEqualTo(new ImportReport(2, 2, 1, 1, 0, 0, 1, true));
        assertThat(importing.members())
                .containsExactly(
                        aMember("ada").called("Ada", "Byron").build(),
                        aMember("ben").build());
        assertThat(importing.events()).hasSize(eventsBefore);
        assertThat(importing.groups()).hasSize(groupsBefore);
    }

    @Test
    void only_who_may_imports() {
        ImportingMembers.Command command = ImportingMembers.Command.of(MembershipRows.listing("ada"));
        ImportingMembers members = importing.installation.mentorbase().importingMembers();
        Actor reader = actor("ben", Permission.MEMBER_READ_ALL);

        assertRefused(ActorReason.NOT_PERMITTED, () -> members.importFrom(reader, command));
        assertThat(members.importFrom(actor("ben", Permission.MEMBER_IMPORT), command)
                        .created())
                .isOne();
    }

    @Test
    void leaving_does_not_end_a_relationship() {
        importing.listing("ada", "ben");
        RelationshipId id = importing.installation.relationship("ada", "ben");
        importing.listing("ben");

        ViewingRelationships relationships = importing.installation.mentorbase().viewingRelationships();

        assertThat(relationships.one(actor("ada"), id).value()).isInstanceOf(ActiveRelationship.class);
    }
}
