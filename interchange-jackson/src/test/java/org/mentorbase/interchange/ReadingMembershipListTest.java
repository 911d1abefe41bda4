package org.mentorbase.interchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mentorbase.interchange.Csv.file;
import static org.mentorbase.interchange.Csv.lines;
import static org.mentorbase.interchange.Csv.members;
import static org.mentorbase.interchange.RefusedFile.refused;

import com.google.common.io.ByteSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.mentorbase.member.MemberReason;
import org.mentorbase.member.MembershipFile.Column;
import org.mentorbase.member.MembershipFile.Rows;
import org.mentorbase.member.MembershipRow;

class ReadingMembershipListTest {

    @Test
    void every_column_is_read_from_its_place() {
        ByteSource file = lines(
                "crsid,status,surname,fnames,pref_name,room,phone,arrived,start_date,end_date,division,role_course,"
                        + "host_supervisor,research_group",
                "ab123,Staff,Bee,Anna Maria,Ann,BN4-01,,Yes,2020-10-01,,C,Lecturer,,Materials Engineering");

        assertThat(members(file))
                .containsExactly(
                        new MembershipRow(2, "ab123", "Yes", "Ann", "Bee", "Anna Maria", "C", "Materials Engineering"));
    }

    @Test
    void columns_are_found_by_name_in_any_order_and_case_among_unknown_ones() {
        ByteSource file = lines("shoe size, Surname ,CRSID,", "44,Bee,ab123,?");

        assertThat(members(file)).containsExactly(row(2, "ab123", "Bee"));
    }

    @Test
    void a_file_says_only_what_it_has_a_column_for() {
        try (Rows rows = new CsvMembershipFormat()
                .read(lines("crsid,division,surname", "ab123,C,Bee"))
                .open()) {
            assertThat(rows.columns()).containsExactlyInAnyOrder(Column.SURNAME, Column.DIVISION);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"\n", "\r\n", "\r"})
    void lines_may_end_as_on_any_system(String end) {
        ByteSource file = file(String.join(end, "crsid,surname", "ab123,Bee", "cd456,Dee"));

        assertThat(members(file)).containsExactly(row(2, "ab123", "Bee"), row(3, "cd456", "Dee"));
    }

    @Test
    void a_byte_order_mark_is_no_part_of_the_first_column() {
        assertThat(members(file("\uFEFFcrsid,surname\nab123,Bee\n"))).containsExactly(row(2, "ab123", "Bee"));
    }

    @Test
    void quotes_hold_commas_quotes_and_line_breaks_together() {
        ByteSource file = file("crsid,surname\nab123,\"Bee, \"\"the\r\nbest\"\"\"\ncd456,\"\"\n");

        assertThat(members(file)).containsExactly(row(2, "ab123", "Bee, \"the\r\nbest\""), row(4, "cd456", null));
    }

    @ParameterizedTest
    @ValueSource(strings = {"\n", "\r\n", "\r"})
    void a_row_knows_the_line_on_which_it_begins(String end) {
        String text = String.join(end, "crsid,room,surname", "", "ab123,\"BN4", "", "01\",Bee", "  ", "cd456,,Dee", "");

        assertThat(members(file(text))).containsExactly(row(3, "ab123", "Bee"), row(7, "cd456", "Dee"));
    }

    @Test
    void cells_are_trimmed_and_blank_ones_say_nothing() {
        ByteSource file = lines("crsid,surname,division", "  ab123 ,\u00A0\t , C ", "cd456,\"  Dee\n\",");

        assertThat(members(file))
                .containsExactly(
                        new MembershipRow(2, "ab123", null, null, null, null, "C", null), row(3, "cd456", "Dee"));
    }

    @Test
    void missing_cells_at_the_end_of_a_row_say_nothing() {
        assertThat(members(lines("crsid,surname", "ab123"))).containsExactly(row(2, "ab123", null));
    }

    @Test
    void a_list_can_be_read_as_often_as_wanted() {
        var list = new CsvMembershipFormat().read(lines("crsid", "ab123"));

        try (Rows once = list.open();
                Rows again = list.open()) {
            assertThat(once).toIterable().hasSize(1);
            assertThat(again).toIterable().hasSize(1);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "\n", "\uFEFF", " \r\n\r\n"})
    void a_file_without_anything_is_refused(String nothing) {
        refused(() -> members(file(nothing))).because(MemberReason.FILE_EMPTY);
    }

    @Test
    void a_list_without_usernames_is_refused_and_told_what_its_header_is() {
        refused(() -> members(lines("", "surname;crsid", "Bee;ab123")))
                .because(MemberReason.COLUMN_MISSING)
                .field("crsid")
                .at(2)
                .saying("“crsid” is missing", "surname;crsid");
    }

    @ParameterizedTest
    @ValueSource(strings = {"crsid,surname,CRSID", "crsid,Room, room"})
    void a_column_that_stands_twice_is_refused(String header) {
        refused(() -> members(lines(header, "a,b,c")))
                .because(MemberReason.COLUMN_DUPLICATE)
                .at(1);
    }

    private static MembershipRow row(long line, String username, String surname) {
        return new MembershipRow(line, username, null, null, surname, null, null, null);
    }
}
