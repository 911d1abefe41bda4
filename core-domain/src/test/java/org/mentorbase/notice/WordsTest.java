package org.mentorbase.notice;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class WordsTest {

    private static final Path FOLDER = Path.of("src/main/resources/org/mentorbase/notice");
    private static final Pattern PLACEHOLDER = Pattern.compile("\\{(\\w+)}");

    @Test
    void every_language_has_the_same_words_with_the_same_names_in_them() throws IOException {
        Properties english = read("words.properties");
        Properties german = read("words_de.properties");

        assertThat(german.stringPropertyNames()).isEqualTo(english.stringPropertyNames());
        for (String key : english.stringPropertyNames()) {
            assertThat(names(german.getProperty(key))).as(key).isEqualTo(names(english.getProperty(key)));
            assertThat(german.getProperty(key)).as(key).isNotBlank().doesNotContain("  ");
        }
    }

    @Test
    void no_language_is_read_in_place_of_another() {
        Locale before = Locale.getDefault();
        try {
            Locale.setDefault(Locale.GERMANY);
            assertThat(Words.in(NoticeLanguage.ENGLISH).of("operator")).isEqualTo("The coordinator");
        } finally {
            Locale.setDefault(before);
        }
    }

    @Test
    void dates_and_numbers_are_those_of_the_language() {
        LocalDate day = LocalDate.of(2026, 3, 2);
        Words english = Words.in(NoticeLanguage.ENGLISH);
        Words german = Words.in(NoticeLanguage.GERMAN);

        assertThat(english.date(day)).isEqualTo("2 March 2026");
        assertThat(german.date(day)).isEqualTo("2. März 2026");
        assertThat(english.counted("minutes", 1)).isEqualTo("1 minute");
        assertThat(english.counted("minutes", 90)).isEqualTo("90 minutes");
        assertThat(german.counted("further", 1)).isEqualTo("1 weitere Nachricht");
        assertThat(german.counted("further", 2)).isEqualTo("2 weitere Nachrichten");
    }

    @Test
    void a_name_from_right_to_left_stands_apart_and_nobody_turns_the_rest_around() {
        Words words = Words.in(NoticeLanguage.ENGLISH);

        assertThat(words.of("mentor-ended.subject", Map.of("other", "דנה לוי")))
                .isEqualTo("\u2068דנה לוי\u2069 is no longer your mentor");
        assertThat(words.of("mentor-ended.subject", Map.of("other", "Eve\u202E Smith\r\n")))
                .isEqualTo("Eve Smith is no longer your mentor");
        assertThat(words.of("mentor-ended.subject", Map.of("other", "{mentee} $1 \\")))
                .isEqualTo("{mentee} $1 \\ is no longer your mentor");
    }

    private static Properties read(String file) throws IOException {
        Properties properties = new Properties();
        try (Reader reader = Files.newBufferedReader(FOLDER.resolve(file))) {
            properties.load(reader);
        }
        return properties;
    }

    private static Set<String> names(String words) {
        return PLACEHOLDER.matcher(words).results().map(MatchResult::group).collect(Collectors.toSet());
    }
}
