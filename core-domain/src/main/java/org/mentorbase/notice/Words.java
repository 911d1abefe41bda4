package org.mentorbase.notice;

import com.google.common.base.CharMatcher;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The words of notices, in which {names} are replaced by values. What stands on one line stays on one line. */
final class Words {

    private static final Pattern PLACEHOLDER = Pattern.compile("\\{(\\w+)}");
    private static final CharMatcher BREAKING =
            CharMatcher.javaIsoControl().or(CharMatcher.anyOf("\u2028\u2029")).or(CharMatcher.breakingWhitespace());

    private final ResourceBundle bundle;

    private Words(ResourceBundle bundle) {
        this.bundle = bundle;
    }

    static Words in(Locale locale) {
        return new Words(ResourceBundle.getBundle("org.mentorbase.notice.words", locale));
    }

    boolean has(String key) {
        return bundle.containsKey(key);
    }

    String of(String key, Map<String, String> values) {
        Matcher placeholders = PLACEHOLDER.matcher(bundle.getString(key));
        return placeholders.replaceAll(
                found -> Matcher.quoteReplacement(oneLine(values.getOrDefault(found.group(1), found.group()))));
    }

    /** Without line breaks and other control characters. */
    static String oneLine(String text) {
        return BREAKING.trimAndCollapseFrom(text, ' ');
    }

    /** The words of somebody, each line marked as theirs. */
    static String quoted(String text) {
        return text.lines()
                .map(line -> ("> " + oneLine(line)).stripTrailing())
                .reduce((one, next) -> one + "\n" + next)
                .orElse("");
    }
}
