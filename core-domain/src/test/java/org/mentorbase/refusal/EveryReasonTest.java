package org.mentorbase.refusal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.contentOf;

import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.mentorbase.fixture.Reasons;

/** The sentences for people, and the reasons that they stand for. */
class EveryReasonTest {

    private static final Pattern PLACEHOLDER = Pattern.compile("\\{([^}]*)}");
    private static final Pattern NAMED = Pattern.compile("\\.with\\(\\s*\"(\\w+)\",");

    private static final Pattern CONSTANT = Pattern.compile("(?m)^    ([A-Z0-9_]+)\\((?:Kind\\.|\\d{3})");

    private final ResourceBundle sentences =
            ResourceBundle.getBundle("org.mentorbase.refusal.sentences", Locale.ENGLISH);

    @Test
    void every_reason_of_the_domain_has_a_sentence() throws IOException {
        assertThat(Reasons.ofTheDomain())
                .hasSizeGreaterThan(60)
                .allSatisfy(reason -> assertThat(sentences.getString(reason.code()))
                        .as(reason.code())
                        .matches("([a-z_]+: |[\\p{Lu}“{]).*[.}]")
                        .doesNotContain("  "));
    }

    @Test
    void every_reason_says_how_it_is_answered() throws IOException {
        assertThat(Reasons.ofTheDomain()).extracting(Reason::kind).doesNotContainNull();
    }

    @Test
    void no_code_stands_for_two_reasons() throws IOException {
        assertThat(Reasons.ofTheDomain()).extracting(Reason::code).doesNotHaveDuplicates();
    }

    @Test
    void every_code_is_lower_case_words_joined_by_hyphens() throws IOException {
        assertThat(Reasons.ofTheDomain())
                .extracting(Reason::code)
                .allMatch(code -> code.matches("[a-z0-9]+(-[a-z0-9]+)*"));
    }

    @Test
    void every_placeholder_is_a_name_that_some_refusal_gives_a_value() throws IOException {
        Set<String> used = sentences.keySet().stream()
                .flatMap(code -> found(PLACEHOLDER, sentences.getString(code)))
                .collect(Collectors.toCollection(TreeSet::new));

        assertThat(used).isSubsetOf(Sets.union(ImmutableSet.of("field", "value"), foundInTheSources(NAMED)));
    }

    @Test
    void every_sentence_stands_for_a_reason_of_some_module() throws IOException {
        Set<String> codes = foundInTheSources(CONSTANT).stream()
                .map(constant -> constant.toLowerCase(Locale.ROOT).replace('_', '-'))
                .collect(Collectors.toSet());

        assertThat(sentences.keySet()).containsExactlyInAnyOrderElementsOf(codes);
    }

    /** Of all modules, because adapters have reasons too. */
    private static Set<String> foundInTheSources(Pattern pattern) throws IOException {
        Set<String> found = new TreeSet<>();
        try (DirectoryStream<Path> modules = Files.newDirectoryStream(Path.of(".."), Files::isDirectory)) {
            for (Path module : modules) {
                Path sources = module.resolve("src/main/java");
                if (Files.exists(sources)) {
                    found.addAll(foundIn(sources, pattern));
                }
            }
        }
        return found;
    }

    private static Set<String> foundIn(Path sources, Pattern pattern) throws IOException {
        try (Stream<Path> files = Files.walk(sources)) {
            return files.filter(Files::isRegularFile)
                    .flatMap(file -> found(pattern, contentOf(file.toFile())))
                    .collect(Collectors.toSet());
        }
    }

    private static Stream<String> found(Pattern pattern, String text) {
        return pattern.matcher(text).results().map(match -> match.group(1));
    }
}
