package org.mentorbase.interchange;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16;
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
import org.mentorbase.member.MembershipFile.Rows;
import org.mentorbase.refusal.Kind;
import org.mentorbase.refusal.Refusal;

class RefusingBrokenCsvTest {

    @Test
    void a_quote_that_is_never_closed_is_found_on_the_line_on_which_its_row_begins() {
        refused(() -> members(lines("crsid,surname", "ab123,\"Bee", "cd456,Dee")))
                .because(CsvReason.FILE_NOT_CSV)
                .at(2)
                .saying("line 2", "not closed");
    }

    @ParameterizedTest
    @ValueSource(strings = {"\n", "\r\n", "\r"})
    void a_quote_that_is_broken_on_line_40_000_is_found_there(String end) {
        StringBuilder text = new StringBuilder("crsid,room,surname").append(end);
        for (int line = 2; line < 40_000; line += 2) {
            text.append("ab")
                    .append(line)
                    .append(",\"two")
                    .append(end)
                    .append("lines\",Bee")
                    .append(end);
        }
        text.append("cd456,,\"Dee").append(end);
        text.append(("ef789,\"G\",Eff" + end).repeat(20_000));

        refused(() -> members(file(text.toString())))
                .because(CsvReason.FILE_NOT_CSV)
                .at(40_000);
    }

    @Test
    void a_forgotten_quote_does_not_swallow_a_large_file() {
        ByteSource file =
                ByteSource.concat(lines("crsid,surname", "ab123,\"Bee"), new RepeatedBytes("cd456,Dee\n", 100_000_000));

        refused(() -> members(file)).because(CsvReason.FILE_NOT_CSV).at(2);
    }

    @Test
    void text_behind_a_closed_quote_is_refused() {
        refused(() -> members(lines("crsid,surname", "ab123,\"Bee\"x,C")))
                .because(CsvReason.FILE_NOT_CSV)
                .at(2);
    }

    @Test
    void a_quote_inside_an_unquoted_cell_is_refused() {
        refused(() -> members(lines("crsid,surname", "ab123,Bee \"the best\"")))
                .because(CsvReason.FILE_NOT_CSV)
                .at(2);
    }

    @Test
    void a_row_with_more_cells_than_the_header_is_refused() {
        refused(() -> members(lines("crsid,surname", "ab123,Bee", "cd456,Dee,C")))
                .because(CsvReason.TOO_MANY_CELLS)
                .at(3)
                .saying("has 2");
    }

    @Test
    void rows_before_the_fault_are_given_out_first() {
        try (Rows rows = new CsvMembershipFormat()
                .read(lines("crsid,surname", "ab123,Bee", "cd456,\"Dee"))
                .open()) {
            assertThat(rows.next().username()).isEqualTo("ab123");
            refused(rows::next).because(CsvReason.FILE_NOT_CSV);
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 4000, 39_999})
    void bytes_that_are_not_utf8_are_found_on_their_line(int rows) {
        String text = "crsid,surname\n" + "ab123,Bee\n".repeat(rows) + "cd456,M\u00FC";

        refused(() -> members(ByteSource.concat(file(text), ByteSource.wrap("\u00FCller\n".getBytes(ISO_8859_1)))))
                .because(MemberReason.FILE_NOT_UTF8)
                .at(rows + 2)
                .saying("UTF-8");
    }

    @Test
    void text_that_ends_in_the_middle_of_a_character_is_not_utf8() {
        refused(() -> members(ByteSource.concat(lines("crsid", "ab123"), ByteSource.wrap(new byte[] {(byte) 0xC3}))))
                .because(MemberReason.FILE_NOT_UTF8)
                .at(3);
    }

    @Test
    void utf16_is_not_utf8() {
        refused(() -> members(ByteSource.wrap("crsid\nab123\n".getBytes(UTF_16))))
                .because(MemberReason.FILE_NOT_UTF8)
                .at(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "\""})
    void a_cell_of_ten_megabytes_is_refused_in_few_words(String quote) {
        ByteSource file = ByteSource.concat(
                file("crsid,surname\nab123," + quote), new RepeatedBytes("x", 10_000_000), file(quote + "\n"));

        RefusedFile refused =
                refused(() -> members(file)).because(CsvReason.FILE_NOT_CSV).at(2);

        assertThat(refused.refusal().getMessage()).hasSizeLessThan(400);
    }

    @Test
    void a_header_of_ten_megabytes_is_refused() {
        refused(() -> members(new RepeatedBytes("x", 10_000_000))).because(CsvReason.FILE_NOT_CSV);
        refused(() -> members(new RepeatedBytes(",", 10_000_000))).because(CsvReason.TOO_MANY_COLUMNS);
        refused(() -> members(new RepeatedBytes("x".repeat(50_000) + ",", 10_000_000)))
                .because(CsvReason.ROW_TOO_LARGE);
    }

    @Test
    void a_cell_may_be_large() {
        String text = "x".repeat(CsvTable.LARGEST_CELL);

        assertThat(members(lines("crsid,surname", "ab123," + text)))
                .singleElement()
                .satisfies(row -> assertThat(row.surname()).isEqualTo(text));
    }

    @Test
    void every_reason_has_a_sentence_and_is_the_fault_of_the_file() {
        for (CsvReason reason : CsvReason.values()) {
            assertThat(Refusal.of(reason).getMessage()).isNotBlank();
            assertThat(reason.kind()).isIn(Kind.MALFORMED, Kind.INVALID);
        }
    }
}
