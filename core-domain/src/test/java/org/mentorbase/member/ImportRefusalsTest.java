package org.mentorbase.member;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mentorbase.fixture.Refused.assertRefused;
import static org.mentorbase.fixture.Refused.problem;
import static org.mentorbase.fixture.Refused.problems;
import static org.mentorbase.fixture.SomeRow.aRow;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.mentorbase.actor.ActorReason;
import org.mentorbase.devdata.SomeMember;
import org.mentorbase.fixture.MembershipRows;
import org.mentorbase.fixture.SomeRow;
import org.mentorbase.madeup.CambridgeDivisions;
import org.mentorbase.refusal.Location;
import org.mentorbase.refusal.Problem;
import org.mentorbase.refusal.Refusal;
import org.mentorbase.refusal.Sentences;

class ImportRefusalsTest {

    private final Importing importing = new Importing();

    @BeforeEach
    void somebody_is_there() {
        importing.listing("ada");
    }

    @AfterEach
    void nothing_has_changed() {
        assertThat(importing.members())
                .containsExactly(SomeMember.aMember("ada").build());
        assertThat(importing.groups()).hasSameSizeAs(CambridgeDivisions.RESEARCH_GROUPS);
        assertThat(importing.events()).hasSize(2);
    }

    @Test
    void an_empty_file_is_refused() {
        assertRefused(MemberReason.FILE_EMPTY, () -> importing.listing());
    }

    @ParameterizedTest
    @ValueSource(strings = {"two words", "-dash", "nul\0", "new\nline", "", "a/b", "\u202Eabc", "a,b"})
    void what_is_not_a_username_is_refused(String text) {
        Problem problem = problem(() -> importing.listing("ada", text));

        assertThat(problem.reason()).isEqualTo(ActorReason.USERNAME_MALFORMED);
        assertThat(problem.field()).isEqualTo("crsid");
        assertThat(problem.value()).isEqualTo(text);
        assertThat(problem.location()).isEqualTo(Location.line(3));
    }

    @Test
    void a_username_has_at_most_254_characters() {
        assertRefused(ActorReason.USERNAME_MALFORMED, () -> importing.listing("ada", "a".repeat(255)));
    }

    @Test
    void a_blank_username_is_refused() {
        MembershipRow nobody = new MembershipRow(2, null, null, null, null, null, null, null);

        Problem problem = problem(() -> importing.of(new MembershipRows(ImmutableSet.of(), ImmutableList.of(nobody))));

        assertThat(problem.reason()).isEqualTo(MemberReason.CELL_BLANK);
        assertThat(problem.field()).isEqualTo("crsid");
    }

    @ParameterizedTest
    @ValueSource(strings = {"operator", "Operator"})
    void nobody_can_be_called_operator(String reserved) {
        assertRefused(MemberReason.USERNAME_RESERVED, () -> importing.listing("ada", reserved));
    }

    @Test
    void an_unknown_division_is_refused() {
        Problem problem = problem(() -> importing.rows(aRow("ada"), aRow("ben").inDivision("G")));

        assertThat(Sentences.in(Locale.ENGLISH).of(problem))
                .isEqualTo("line 3: division: there is no division “G”. There are: A, B, C, D, E, F.");
    }

    @Test
    void a_division_has_a_capital_letter() {
        assertRefused(
                MemberReason.DIVISION_UNKNOWN, () -> importing.rows(aRow("ada").inDivision("a")));
    }

    @Test
    void a_research_group_without_a_division_is_refused() {
        assertRefused(
                MemberReason.RESEARCH_GROUP_WITHOUT_DIVISION,
                () -> importing.rows(aRow("ada").inGroup(null, "Control")));
    }

    @Test
    void arrived_is_yes_no_or_blank() {
        Problem problem = problem(() -> importing.rows(aRow("ada").arrived("perhaps")));

        assertThat(problem.reason()).isEqualTo(MemberReason.CELL_NOT_ONE_OF);
        assertThat(problem.value()).isEqualTo("perhaps");
    }

    @Test
    void a_cell_has_at_most_200_characters() {
        Problem problem = problem(() -> importing.rows(aRow("ada").called("Ada", "x".repeat(10_000_000))));

        assertThat(problem.reason()).isEqualTo(MemberReason.CELL_TOO_LONG);
        assertThat(problem.field()).isEqualTo("surname");
        assertThat(problem.values()).containsEntry("length", 10_000_000).containsEntry("longest", 200);
        assertThat(Sentences.in(Locale.ENGLISH).of(problem)).hasSizeLessThan(250);
    }

    @Test
    void a_cell_has_no_control_characters_and_none_reaches_the_sentence() {
        Problem problem = problem(() -> importing.rows(aRow("ada").called("A\0da\u001B[31m", "L")));

        assertThat(problem.reason()).isEqualTo(MemberReason.CELL_CONTROL_CHARACTER);
        assertThat(Sentences.in(Locale.ENGLISH).of(problem))
                .isEqualTo("line 2: pref_name: a control character is not allowed here: “A\\u0000da\\u001B[31m”.");
    }

    @Test
    void everything_that_is_wrong_is_named_at_once() {
        List<Problem> problems = problems(() -> importing.rows(
                aRow("two words").inDivision("X").arrived("?"),
                aRow("ada"),
                aRow("ben").inGroup(null, "G")));

        assertThat(problems)
                .extracting(Problem::reason)
                .containsExactly(
                        ActorReason.USERNAME_MALFORMED,
                        MemberReason.CELL_NOT_ONE_OF,
                        MemberReason.DIVISION_UNKNOWN,
                        MemberReason.RESEARCH_GROUP_WITHOUT_DIVISION);
        assertThat(problems)
                .extracting(Problem::location)
                .containsExactly(Location.line(2), Location.line(2), Location.line(2), Location.line(4));
    }

    @Test
    void of_very_many_problems_the_first_hundred_are_named() {
        List<Problem> problems = problems(() -> importing.rows(
                IntStream.range(0, 250).mapToObj(number -> aRow("m " + number)).toList()));

        assertThat(problems).hasSize(101);
        assertThat(problems.get(99).location()).isEqualTo(Location.line(101));
        assertThat(problems.get(100).reason()).isEqualTo(MemberReason.TOO_MANY_PROBLEMS);
    }

    @Test
    void a_file_that_breaks_off_is_refused_after_what_was_wrong_before() {
        MembershipFile broken = () -> new BreakingOff(
                MembershipRows.of(aRow("ada"), aRow("x y")).open(), Refusal.of(MemberReason.FILE_NOT_UTF8));

        assertThat(problems(() -> importing.of(broken)))
                .extracting(Problem::reason)
                .containsExactly(ActorReason.USERNAME_MALFORMED, MemberReason.FILE_NOT_UTF8);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "@", "a b", "-a", "a.", "nul\0", "a@b"})
    void a_domain_for_addresses_is_well_formed(String domain) {
        assertRefused(
                MemberReason.EMAIL_DOMAIN_MALFORMED,
                () -> importing.run(new ImportingMembers.Command(
                        MembershipRows.listing("ada"), domain, MaxDeactivations.USUAL, false)));
    }

    @Test
    void a_rehearsal_refuses_alike() {
        assertRefused(
                MemberReason.DIVISION_UNKNOWN,
                () -> importing.rehearsed(MembershipRows.of(aRow("ada").inDivision("X"))));
    }

    @Test
    void what_was_written_before_the_refusal_is_taken_back() {
        Stream<SomeRow> written =
                IntStream.range(0, 15_000).mapToObj(number -> aRow("m" + number).inGroup("A", "New"));
        List<SomeRow> rows = Stream.concat(written, Stream.of(aRow("x y"))).toList();

        assertRefused(ActorReason.USERNAME_MALFORMED, () -> importing.rows(rows));
    }

    private record BreakingOff(MembershipFile.Rows rows, Refusal end) implements MembershipFile.Rows {

        @Override
        public ImmutableSet<MembershipFile.Column> columns() {
            return rows.columns();
        }

        @Override
        public boolean hasNext() {
            return true;
        }

        @Override
        public MembershipRow next() {
            if (!rows.hasNext()) {
                throw end;
            }
            return rows.next();
        }

        @Override
        public void close() {
            rows.close();
        }
    }
}
