package org.mentorbase.interchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mentorbase.interchange.RefusedFile.refused;

import com.google.common.io.ByteSource;
import java.io.ByteArrayOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.mentorbase.actor.Actor;
import org.mentorbase.fixture.TestMentorbase;
import org.mentorbase.member.ImportReport;
import org.mentorbase.member.ImportingMembers.Command;
import org.mentorbase.member.MembershipFormat;
import org.mentorbase.refusal.Problem;

class ImportingCsvTest {

    private final TestMentorbase mentorbase = TestMentorbase.with();

    @ParameterizedTest
    @CsvSource({
        "crsid, username-malformed",
        "arrived, cell-not-one-of",
        "surname, cell-control-character",
        "fnames, cell-control-character",
        "pref_name, cell-control-character",
        "division, division-unknown",
        "research_group, cell-control-character"
    })
    void a_control_character_in_a_column_that_is_kept_is_refused(String column, String code) {
        for (String character : new String[] {"\0", "\u0007", "\u001F", "\u007F", "\u0085"}) {
            ByteSource file = Csv.lines(
                    "crsid,arrived,surname,fnames,pref_name,division,research_group",
                    "ab123,Yes,Bee,Ann,Ann,C,Materials Engineering",
                    "crsid2,arrived,surname,fnames,pref_name,division,research_group"
                            .replace("arrived", column.equals("arrived") ? "arrived" : "Yes")
                            .replace("division", column.equals("division") ? "division" : "C")
                            .replace(column, column + character));

            Problem problem =
                    refused(() -> importFrom(file)).refusal().problems().get(0);

            assertThat(problem.reason().code()).isEqualTo(code);
            assertThat(problem.field()).isEqualTo(column);
            assertThat(problem.location()).hasToString("Location[line=3, column=0]");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"status", "room", "unheard of"})
    void columns_that_are_not_kept_may_hold_anything(String column) {
        assertThat(importFrom(Csv.lines("crsid," + column, "ab123,\0\u0007")).created())
                .isOne();
    }

    @Test
    void what_is_wrong_before_a_broken_line_is_told_as_well() {
        ByteSource file = Csv.lines("crsid,division", "ab123,Z", "cd456,\"");

        assertThat(refused(() -> importFrom(file)).refusal().problems())
                .extracting(problem -> problem.reason().code())
                .containsExactly("division-unknown", "file-not-csv");
    }

    @Test
    void what_was_exported_changes_nothing_when_it_is_imported() {
        importFrom(Csv.lines(
                "crsid,arrived,surname,fnames,division,research_group",
                "ab123,Yes,=Bee,\"Ann, Maria\",C,-",
                "cd456,No,'+Dee,محمد,,",
                "e@x.org,Yes,,\"\"\"Ed\"\"\",F,"));

        ImportReport again = importFrom(exported());

        assertThat(again.unchanged()).isEqualTo(3);
        assertThat(again.rows()).isEqualTo(3);
    }

    private ImportReport importFrom(ByteSource file) {
        return mentorbase
                .mentorbase()
                .importingMembers()
                .importFrom(Actor.OPERATOR, Command.of(new CsvMembershipFormat().read(file)));
    }

    private ByteSource exported() {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (MembershipFormat.Writer writer = new CsvMembershipFormat().write(out)) {
            mentorbase.mentorbase().exportingMembers().export(Actor.OPERATOR, true, writer);
        }
        return ByteSource.wrap(out.toByteArray());
    }
}
