package org.mentorbase.member;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mentorbase.fixture.Refused.assertRefused;
import static org.mentorbase.fixture.Refused.problem;
import static org.mentorbase.fixture.Refused.problems;
import static org.mentorbase.fixture.TestMentorbase.actor;

import com.google.common.collect.ImmutableList;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.mentorbase.actor.Actor;
import org.mentorbase.actor.ActorReason;
import org.mentorbase.actor.Permission;
import org.mentorbase.fixture.TestMentorbase;
import org.mentorbase.member.ImportingDivisions.Report;
import org.mentorbase.page.Page;
import org.mentorbase.page.Paging;
import org.mentorbase.refusal.Location;
import org.mentorbase.refusal.Problem;
import org.mentorbase.refusal.Sentences;

class ImportingDivisionsTest {

    private final TestMentorbase installation = new TestMentorbase();

    @Test
    void divisions_are_added_and_renamed() {
        Report report = divisions(row(2, "A", "Energy"), row(3, "B", "Electrical Engineering"), row(4, "G", "Geology"));

        assertThat(report).isEqualTo(new Report(3, 2));
        assertThat(view("A").name()).isEqualTo("Energy");
        assertThat(view("G").researchGroups()).isEmpty();
        assertThat(events()).containsExactly("division-saved", "division-saved");
    }

    @Test
    void research_groups_are_added_to_their_divisions() {
        Report report = groups(row(2, "C", "Robotics"), row(3, "C", "Biomechanics"), row(4, "D", "Robotics"));

        assertThat(report.rows()).isEqualTo(3);
        assertThat(view("C").researchGroups()).contains("Robotics", "Biomechanics");
        assertThat(view("D").researchGroups()).contains("Robotics");
        assertThat(events()).containsExactly("research-groups-added", "research-groups-added");
    }

    @Test
    void importing_the_same_again_changes_nothing() {
        divisions(row(2, "G", "Geology"));

        assertThat(divisions(row(2, "G", "Geology"))).isEqualTo(new Report(1, 0));
        assertThat(groups(row(2, "C", "Biomechanics"))).isEqualTo(new Report(1, 0));
        assertThat(events()).hasSize(1);
    }

    @Test
    void divisions_are_listed_page_by_page() {
        ViewingDivisions viewing = installation.mentorbase().viewingDivisions();

        Page<DivisionView> page = viewing.page(Paging.limit(4));
        Page<DivisionView> next = viewing.page(new Paging(4, page.next()));

        assertThat(page.items()).extracting(DivisionView::letter).containsExactly("A", "B", "C", "D");
        assertThat(next.items()).extracting(DivisionView::letter).containsExactly("E", "F");
        assertThat(next.total()).isEqualTo(6);
        assertThat(next.next()).isNull();
    }

    @Test
    void an_empty_file_is_refused() {
        assertRefused(MemberReason.FILE_EMPTY, () -> divisions());
    }

    @Test
    void a_letter_is_well_formed_and_a_name_fits() {
        assertThat(problems(() -> divisions(
                        row(2, "a", "Lower"),
                        row(3, "123456789", "Long"),
                        row(4, "G", " "),
                        row(5, "H", "x".repeat(201)),
                        row(6, "I", "nul\0"))))
                .extracting(Problem::reason)
                .containsExactly(
                        MemberReason.DIVISION_LETTER_MALFORMED,
                        MemberReason.DIVISION_LETTER_MALFORMED,
                        MemberReason.CELL_BLANK,
                        MemberReason.CELL_TOO_LONG,
                        MemberReason.CELL_CONTROL_CHARACTER);
        assertThat(installation.mentorbase().viewingDivisions().page().total()).isEqualTo(6);
    }

    @Test
    void a_letter_stands_once() {
        Problem problem = problem(() -> divisions(row(2, "G", "Geology"), row(3, "G", "Geometry")));

        assertThat(Sentences.in(Locale.ENGLISH).of(problem)).isEqualTo("line 3: letter: “G” stands on line 2 already.");
    }

    @Test
    void a_group_stands_once_in_its_division() {
        Problem problem =
                problem(() -> groups(row(2, "C", "Robotics"), row(3, "D", "Robotics"), row(4, "C", "Robotics")));

        assertThat(problem.location()).isEqualTo(Location.line(4));
        assertThat(problem.field()).isEqualTo("name");
        assertThat(problem.values()).containsEntry("earlier", 2L);
    }

    @Test
    void a_group_belongs_to_a_known_division() {
        Problem problem = problem(() -> groups(row(2, "C", "Robotics"), row(3, "G", "Robotics")));

        assertThat(problem.reason()).isEqualTo(MemberReason.DIVISION_UNKNOWN);
        assertThat(problem.values()).containsEntry("known", "A, B, C, D, E, F");
        assertThat(view("C").researchGroups()).doesNotContain("Robotics");
    }

    @Test
    void only_who_may_imports() {
        DivisionFile file = new DivisionFile(true, ImmutableList.of(row(2, "G", "Geology")));
        ImportingDivisions importing = installation.mentorbase().importingDivisions();

        assertRefused(
                ActorReason.NOT_PERMITTED, () -> importing.importFrom(actor("ada", Permission.MEMBER_IMPORT), file));
        assertThat(importing
                        .importFrom(actor("ada", Permission.DIVISION_IMPORT), file)
                        .changed())
                .isOne();
    }

    private static DivisionFile.Row row(long line, String letter, String name) {
        return new DivisionFile.Row(line, letter, name);
    }

    private Report divisions(DivisionFile.Row... rows) {
        return importFile(new DivisionFile(true, ImmutableList.copyOf(rows)));
    }

    private Report groups(DivisionFile.Row... rows) {
        return importFile(new DivisionFile(false, ImmutableList.copyOf(rows)));
    }

    private Report importFile(DivisionFile file) {
        return installation.mentorbase().importingDivisions().importFrom(Actor.OPERATOR, file);
    }

    private DivisionView view(String letter) {
        return installation.mentorbase().viewingDivisions().page().items().stream()
                .filter(division -> division.letter().equals(letter))
                .findFirst()
                .orElseThrow();
    }

    private ImmutableList<String> events() {
        return installation
                .mentorbase()
                .viewingEvents()
                .page(Actor.OPERATOR, 0, Optional.empty(), Paging.FIRST)
                .items()
                .stream()
                .map(event -> event.change().type())
                .collect(ImmutableList.toImmutableList());
    }
}
