package org.mentorbase.interchange;

import com.google.common.base.CharMatcher;
import com.google.common.base.Strings;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What people mean by what stands in a cell, whatever blanks, line breaks and invisible characters came along with it. */
final class SheetText {

    private static final CharMatcher INVISIBLE = CharMatcher.anyOf("\u200b\u2060\ufeff\u00ad");
    private static final CharMatcher BLANK = CharMatcher.whitespace().or(CharMatcher.javaIsoControl());
    private static final Pattern ADDRESS = Pattern.compile("[^\\s<>()\\[\\],;:\"]+@[^\\s<>()\\[\\],;:\"]+");

    private SheetText() {}

    /** On one line, without blanks around it; empty where nothing stands. */
    static String line(@Nullable String cell) {
        String text = BLANK.trimAndCollapseFrom(INVISIBLE.removeFrom(Strings.nullToEmpty(cell)), ' ');
        return text.isEmpty() ? text : FormulaGuard.takeOff(text);
    }

    /** Several things in one cell: on lines of their own, or behind semicolons, or commas that are not within parentheses. */
    static List<String> items(@Nullable String cell) {
        List<String> items = new ArrayList<>();
        String text = Strings.nullToEmpty(cell);
        int begin = 0;
        int depth = 0;
        for (int i = 0; i <= text.length(); i++) {
            char character = i == text.length() ? '\n' : text.charAt(i);
            depth = depth(depth, character);
            if (character == '\n' || character == ';' || (character == ',' && depth == 0)) {
                String item = line(text.substring(begin, i));
                if (!item.isEmpty()) {
                    items.add(item);
                }
                begin = i + 1;
            }
        }
        return items;
    }

    /** A parenthesis that is not closed ends with its line. */
    private static int depth(int before, char character) {
        return switch (character) {
            case '(' -> before + 1;
            case ')' -> Math.max(0, before - 1);
            case '\n', ';' -> 0;
            default -> before;
        };
    }

    /** Who is meant: the e-mail address that stands in the text, or else the text; in lower case. Empty where nothing stands. */
    static String person(@Nullable String cell) {
        String text = line(cell).toLowerCase(Locale.ROOT);
        Matcher address = ADDRESS.matcher(text.startsWith("mailto:") ? text.substring("mailto:".length()) : text);
        return address.find() ? address.group() : text;
    }

    /** Every e-mail address in a text, in lower case. */
    static List<String> addresses(String text) {
        return ADDRESS.matcher(text.toLowerCase(Locale.ROOT))
                .results()
                .map(found -> found.group().replaceFirst("[.!?]+$", ""))
                .toList();
    }
}
