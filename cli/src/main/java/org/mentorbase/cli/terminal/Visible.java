package org.mentorbase.cli.terminal;

import java.util.Locale;

/** Text on one line that cannot disturb a terminal: line breaks become spaces, other control characters become visible. */
public final class Visible {

    private Visible() {}

    public static String text(String text) {
        if (text.chars().allMatch(character -> character >= ' ' && character < 127)) {
            return text;
        }
        StringBuilder visible = new StringBuilder();
        text.replace("\r\n", " ").codePoints().forEach(character -> append(visible, character));
        return visible.toString();
    }

    private static void append(StringBuilder visible, int character) {
        switch (Character.getType(character)) {
            case Character.CONTROL -> {
                if (character == '\n' || character == '\r' || character == '\t') {
                    visible.append(' ');
                } else {
                    visible.append(escaped(character));
                }
            }
            case Character.FORMAT, Character.SURROGATE, Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR ->
                visible.append(escaped(character));
            default -> visible.appendCodePoint(character);
        }
    }

    private static String escaped(int character) {
        return String.format(Locale.ROOT, "\\u%04X", character);
    }
}
