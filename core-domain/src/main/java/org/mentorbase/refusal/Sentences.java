package org.mentorbase.refusal;

import com.google.common.collect.ImmutableSet;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Makes the sentence for people from a {@link Problem}: the only place where refusals become words. */
public final class Sentences {

    private static final int LONGEST_VALUE = 80;
    private static final ImmutableSet<String> IN_FULL = ImmutableSet.of("known", "because");
    private static final Pattern PLACEHOLDER = Pattern.compile("\\{(\\w+)}");

    private final ResourceBundle bundle;

    private Sentences(ResourceBundle bundle) {
        this.bundle = bundle;
    }

    public static Sentences in(Locale locale) {
        return new Sentences(ResourceBundle.getBundle("org.mentorbase.refusal.sentences", locale));
    }

    /** One line, starting with the place in the file where there is one. */
    public String of(Problem problem) {
        return place(problem.location()) + what(problem);
    }

    /** The sentence without the place. */
    public String what(Problem problem) {
        Matcher placeholders =
                PLACEHOLDER.matcher(bundle.getString(problem.reason().code()));
        return placeholders.replaceAll(found -> Matcher.quoteReplacement(shown(problem, found.group(1))));
    }

    /** What is possible is told in full, however long that list is, and so are reasons. */
    private static String shown(Problem problem, String name) {
        String text = String.valueOf(valueOf(problem, name));
        return visible(IN_FULL.contains(name) || text.length() <= LONGEST_VALUE ? text : shortened(text));
    }

    private static String shortened(String text) {
        return text.substring(0, LONGEST_VALUE) + "…";
    }

    private static @Nullable Object valueOf(Problem problem, String name) {
        return switch (name) {
            case "field" -> problem.field();
            case "value" -> problem.value();
            default -> problem.values().get(name);
        };
    }

    private static String place(@Nullable Location location) {
        if (location == null) {
            return "";
        }
        return location.column() == 0
                ? "line " + location.line() + ": "
                : "line " + location.line() + ", column " + location.column() + ": ";
    }

    /** With control characters made visible, so that no input can disturb a terminal or a log. */
    private static String visible(String text) {
        StringBuilder visible = new StringBuilder();
        text.codePoints().forEach(character -> {
            int type = Character.getType(character);
            if (type == Character.CONTROL || type == Character.FORMAT || type == Character.SURROGATE) {
                visible.append(String.format(Locale.ROOT, "\\u%04X", character));
            } else {
                visible.appendCodePoint(character);
            }
        });
        return visible.toString();
    }
}
