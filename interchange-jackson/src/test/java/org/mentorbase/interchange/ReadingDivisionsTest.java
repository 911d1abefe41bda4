package org.mentorbase.interchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mentorbase.interchange.RefusedFile.refused;

import org.junit.jupiter.api.Test;
import org.mentorbase.member.DivisionFile;
import org.mentorbase.member.DivisionFile.Row;
import org.mentorbase.member.MemberReason;

class ReadingDivisionsTest {

    @Test
    void a_letter_and_a_name_make_a_division() {
        DivisionFile file =
                CsvDivisions.read(Csv.lines("letter,name", "A,\"Energy, Fluids and Turbomachinery\"", "D, Civil "));

        assertThat(file.hasDivisions()).isTrue();
        assertThat(file.rows())
                .containsExactly(new Row(2, "A", "Energy, Fluids and Turbomachinery"), new Row(3, "D", "Civil"));
    }

    @Test
    void a_division_and_a_name_make_a_research_group() {
        DivisionFile file = CsvDivisions.read(Csv.lines("Name,Division", "Applied Mechanics,C"));

        assertThat(file.hasDivisions()).isFalse();
        assertThat(file.rows()).containsExactly(new Row(2, "C", "Applied Mechanics"));
    }

    @Test
    void blank_cells_are_left_for_the_import_to_refuse() {
        assertThat(CsvDivisions.read(Csv.lines("letter,name", "A")).rows()).containsExactly(new Row(2, "A", ""));
    }

    @Test
    void a_column_that_is_missing_is_named() {
        refused(() -> CsvDivisions.read(Csv.lines("name", "Civil")))
                .because(MemberReason.COLUMN_MISSING)
                .field("letter");
        refused(() -> CsvDivisions.read(Csv.lines("division,group", "D,Civil")))
                .because(MemberReason.COLUMN_MISSING)
                .field("name");
    }
}
