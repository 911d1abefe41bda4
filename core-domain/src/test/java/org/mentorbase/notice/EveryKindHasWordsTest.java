package org.mentorbase.notice;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class EveryKindHasWordsTest {

    @ParameterizedTest
    @EnumSource
    void a_kind_has_a_name_a_subject_for_several_and_sentences_in_each_language(NoticeKind kind) {
        for (NoticeLanguage language : NoticeLanguage.values()) {
            Words words = Words.in(language);
            assertThat(Stream.concat(
                            Stream.of(kind.code() + ".kind", kind.code() + ".several"),
                            sentences(kind).flatMap(code -> Stream.of(code + ".subject", code + ".text"))))
                    .as("%s", language)
                    .allSatisfy(key -> assertThat(words.has(key)).as(key).isTrue());
        }
    }

    @Test
    void there_are_no_sentences_that_no_kind_has() {
        Set<String> used = Arrays.stream(NoticeKind.values())
                .flatMap(EveryKindHasWordsTest::sentences)
                .map(code -> code + ".text")
                .collect(Collectors.toSet());

        assertThat(ResourceBundle.getBundle("org.mentorbase.notice.words").keySet().stream()
                        .filter(key -> key.endsWith(".text")))
                .containsExactlyInAnyOrderElementsOf(used);
    }

    /** What the sentences of a kind are called. */
    private static Stream<String> sentences(NoticeKind kind) {
        String code = kind.code();
        return switch (kind) {
            case INVITATION -> asked("");
            case INVITATION_REMINDER -> asked("-again");
            case INVITATION_DECLINED -> Stream.of("declined-by-mentor", "declined-by-mentee");
            case RELATIONSHIP_ENDED -> Stream.of("mentor-ended", "mentee-ended");
            case APPOINTMENT_AGREED, APPOINTMENT_MOVED, APPOINTMENT_REMINDER -> Stream.of(code, code + "-at-place");
            case SILENT_RELATIONSHIPS -> Stream.of("silent-relationship");
            case UNMATCHED_SEEKERS -> Stream.of("seeker-with-candidates", "seeker-without-candidates");
            case INVITATION_ACCEPTED,
                    INVITATION_WITHDRAWN,
                    INVITATION_EXPIRED,
                    NEW_MENTEE,
                    NEW_MENTOR,
                    APPOINTMENT_CANCELLED,
                    MEETING_RECORDED,
                    FIRST_MEETING_REMINDER,
                    MEETING_REMINDER -> Stream.of(code);
        };
    }

    private static Stream<String> asked(String ending) {
        return Stream.of("asked-as-mentor", "asked-as-mentee", "proposed-as-mentor", "proposed-as-mentee")
                .map(code -> code + ending);
    }
}
