package org.mentorbase.refusal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.mentorbase.invitation.InvitationReason;
import org.mentorbase.member.MemberReason;
import org.mentorbase.page.PageReason;

class SentencesTest {

    private static final Sentences ENGLISH = Sentences.in(Locale.ENGLISH);

    @Test
    void a_sentence_names_the_values() {
        Problem problem = Problem.of(InvitationReason.INVITATION_PENDING_ALREADY)
                .with("id", 7)
                .with("mentor", "ada")
                .with("mentee", "ben");

        assertThat(ENGLISH.of(problem)).isEqualTo("Invitation 7 of ada as mentor of ben still waits for an answer.");
    }

    @Test
    void the_place_in_a_file_comes_first() {
        Problem problem = Problem.of(MemberReason.FILE_NOT_UTF8);

        assertThat(ENGLISH.of(problem.at(Location.line(7)))).startsWith("line 7: The file is not UTF-8");
        assertThat(ENGLISH.of(problem.at(new Location(7, 3)))).startsWith("line 7, column 3: The file");
        assertThat(ENGLISH.what(problem.at(Location.line(7)))).startsWith("The file");
    }

    @Test
    void a_language_without_sentences_gets_the_english_ones() {
        Problem problem = Problem.of(MemberReason.FILE_NOT_UTF8);

        assertThat(Sentences.in(Locale.JAPANESE).of(problem)).isEqualTo(ENGLISH.of(problem));
    }

    @Test
    void a_value_is_shortened_and_its_control_and_format_characters_made_visible() {
        Problem problem =
                Problem.of(PageReason.CURSOR_MALFORMED).value("\u001B[2J\u202E$1\\{field}" + "x".repeat(1000));

        assertThat(ENGLISH.of(problem))
                .startsWith("The cursor “\\u001B[2J\\u202E$1\\{field}xxx")
                .contains("x…”")
                .hasSizeLessThan(200);
    }

    @Test
    void a_refusal_speaks_of_each_problem_on_a_line_and_is_decided_by_the_first() {
        Refusal refusal =
                new Refusal(List.of(Problem.of(MemberReason.FILE_NOT_UTF8), Problem.of(MemberReason.FILE_EMPTY)));

        assertThat(refusal.getMessage().lines()).hasSize(2);
        assertThat(refusal.reason()).isEqualTo(MemberReason.FILE_NOT_UTF8);
        assertThat(refusal.kind()).isEqualTo(Kind.MALFORMED);
        assertThat(refusal.getStackTrace()).isEmpty();
    }
}
