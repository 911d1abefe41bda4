package org.mentorbase.notice;

import com.google.common.base.CharMatcher;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedSet;
import com.google.common.collect.Ordering;
import java.text.Bidi;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.ResourceBundle.Control;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The words of notices, in which {names} are replaced by values. What stands on one line stays on one line, and a value that
 * is written from right to left does not turn the rest of the sentence around.
 */
final class Words {

    private static final Pattern PLACEHOLDER = Pattern.compile("\\{(\\w+)}");
    private static final CharMatcher BREAKING =
            CharMatcher.javaIsoControl().or(CharMatcher.anyOf("\u2028\u2029")).or(CharMatcher.breakingWhitespace());

    /** Characters that change the direction of all that follows: embeddings, overrides and isolates. */
    private static final CharMatcher TURNING =
            CharMatcher.inRange('\u202A', '\u202E').or(CharMatcher.inRange('\u2066', '\u2069'));

    private static final char FIRST_STRONG_ISOLATE = '\u2068';
    private static final char POP_DIRECTIONAL_ISOLATE = '\u2069';

    private final ResourceBundle bundle;
    private final DateTimeFormatter dates;

    private Words(ResourceBundle bundle, Locale locale) {
        this.bundle = bundle;
        this.dates = DateTimeFormatter.ofPattern(bundle.getString("date"), locale);
    }

    /** Not those of the machine's language where there are none of the language that is asked for. */
    static Words in(NoticeLanguage language) {
        Locale locale = language.locale();
        Control control = Control.getNoFallbackControl(Control.FORMAT_PROPERTIES);
        return new Words(ResourceBundle.getBundle("org.mentorbase.notice.words", locale, control), locale);
    }

    boolean has(String key) {
        return bundle.containsKey(key);
    }

    /** The names that stand for values in the sentences about single things. */
    ImmutableSortedSet<String> namesInItems() {
        return bundle.keySet().stream()
                .filter(key -> key.endsWith(".text"))
                .flatMap(key -> PLACEHOLDER.matcher(bundle.getString(key)).results())
                .map(found -> found.group(1))
                .collect(ImmutableSortedSet.toImmutableSortedSet(Ordering.natural()));
    }

    String of(String key, Map<String, String> values) {
        Matcher placeholders = PLACEHOLDER.matcher(bundle.getString(key));
        return placeholders.replaceAll(found -> {
            String value = values.get(found.group(1));
            return Matcher.quoteReplacement(value == null ? found.group() : shown(value));
        });
    }

    String of(String key) {
        return of(key, Map.of());
    }

    String date(LocalDate date) {
        return dates.format(date);
    }

    /** The number with the word for that many, for example {@code 60 minutes}. */
    String counted(String unit, long number) {
        return of(unit + (number == 1 ? ".one" : ".other"), Map.of("number", Long.toString(number)));
    }

    /** Without line breaks and other characters that would act on what stands around it. */
    static String oneLine(String text) {
        return unbroken(TURNING.removeFrom(text));
    }

    /** The same line without line breaks and other control characters. */
    static String unbroken(String text) {
        return BREAKING.trimAndCollapseFrom(text, ' ');
    }

    /** As it can stand within a sentence. */
    static String shown(String value) {
        String line = oneLine(value);
        return Bidi.requiresBidi(line.toCharArray(), 0, line.length())
                ? FIRST_STRONG_ISOLATE + line + POP_DIRECTIONAL_ISOLATE
                : line;
    }

    /** The lines of what somebody wrote. */
    static ImmutableList<String> lines(@Nullable String text) {
        return text == null
                ? ImmutableList.of()
                : text.lines().map(Words::oneLine).collect(ImmutableList.toImmutableList());
    }
}
