package org.mentorbase.member;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mentorbase.devdata.SomeMember.aMember;
import static org.mentorbase.fixture.SomeRow.aRow;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mentorbase.devdata.SomeMember;
import org.mentorbase.fixture.MembershipRows;
import org.mentorbase.fixture.SomeRow;
import org.mentorbase.member.MembershipFile.Column;

/** What a file says about people, and what it says nothing about. */
class ImportedColumnsTest {

    private static final SomeMember ADA =
            aMember("ada").called("Ada", "Lovelace").withFirstNames("Augusta").inGroup("C", "Biomechanics");

    private final Importing importing = new Importing();

    @BeforeEach
    void ada_is_known() {
        importing.installation.add(ADA);
    }

    @Test
    void a_blank_cell_removes_what_was_known() {
        importing.rows(aRow("ada"));

        assertThat(importing.member("ada")).isEqualTo(aMember("ada").build());
    }

    @Test
    void a_missing_column_keeps_what_was_known() {
        ImportReport report = importing.of(MembershipRows.listing("ada").withoutColumns(Column.values()));

        assertThat(report.unchanged()).isOne();
        assertThat(importing.member("ada")).isEqualTo(ADA.build());
    }

    @Test
    void each_missing_column_keeps_its_own() {
        importing.of(MembershipRows.listing("ada").withoutColumns(Column.SURNAME));

        assertThat(importing.member("ada"))
                .isEqualTo(
                        new Member(ADA.build().username(), null, "Lovelace", null, "ada@cam.ac.uk", null, null, true));
    }

    @Test
    void who_moves_within_the_division_keeps_the_group_that_no_column_speaks_of() {
        importing.of(withoutGroups(aRow("ada").inDivision("C")));

        assertThat(importing.member("ada").researchGroup()).isEqualTo("Biomechanics");
    }

    @Test
    void who_moves_to_another_division_leaves_the_group_behind() {
        importing.of(withoutGroups(aRow("ada").inDivision("D")));

        assertThat(importing.member("ada").division()).isEqualTo("D");
        assertThat(importing.member("ada").researchGroup()).isNull();
    }

    @Test
    void who_leaves_the_division_leaves_the_group() {
        importing.of(withoutGroups(aRow("ada").inDivision(null)));

        assertThat(importing.member("ada").division()).isNull();
        assertThat(importing.member("ada").researchGroup()).isNull();
    }

    @Test
    void a_new_research_group_is_created_once_in_its_division() {
        int before = importing.groups().size();

        importing.rows(
                aRow("ada").inGroup("C", "Robotics"),
                aRow("ben").inGroup("C", "Robotics"),
                aRow("cleo").inGroup("D", "Robotics"),
                aRow("dan").inGroup("D", "Applied Mechanics"));

        assertThat(importing.groups())
                .hasSize(before + 2)
                .contains(new ResearchGroup("C", "Robotics"), new ResearchGroup("D", "Robotics"));
        assertThat(importing.events().get(0).change().type()).isEqualTo("research-groups-added");
        assertThat(importing.events().get(0).change().data())
                .containsEntry("division", "C")
                .containsEntry("count", 1);
    }

    private static MembershipRows withoutGroups(SomeRow row) {
        return MembershipRows.of(row).withoutColumns(Column.RESEARCH_GROUP);
    }
}
