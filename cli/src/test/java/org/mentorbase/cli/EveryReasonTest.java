package org.mentorbase.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.reflect.ClassPath;
import java.io.IOException;
import java.util.Arrays;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.mentorbase.refusal.Reason;

/** The reasons of all modules together. */
class EveryReasonTest {

    private final ResourceBundle sentences =
            ResourceBundle.getBundle("org.mentorbase.refusal.sentences", Locale.ENGLISH);

    private static ImmutableList<Reason> reasons() throws IOException {
        return ClassPath.from(EveryReasonTest.class.getClassLoader())
                .getTopLevelClassesRecursive("org.mentorbase")
                .stream()
                .filter(type -> type.getSimpleName().endsWith("Reason"))
                .map(ClassPath.ClassInfo::load)
                .filter(type -> type.isEnum() && Reason.class.isAssignableFrom(type))
                .flatMap(type -> Arrays.stream(type.getEnumConstants()))
                .map(Reason.class::cast)
                .collect(ImmutableList.toImmutableList());
    }

    @Test
    void has_a_sentence_and_no_sentence_is_without_a_reason() throws IOException {
        Set<String> codes = reasons().stream().map(Reason::code).collect(Collectors.toSet());

        assertThat(codes).containsExactlyInAnyOrderElementsOf(sentences.keySet());
    }

    @Test
    void has_a_code_of_its_own() throws IOException {
        assertThat(reasons()).extracting(Reason::code).doesNotHaveDuplicates();
    }
}
