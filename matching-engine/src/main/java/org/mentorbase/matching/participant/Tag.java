package org.mentorbase.matching.participant;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.base.CharMatcher;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * One of the words by which people are compared. Two spellings that differ only by case, or by the kind and number of
 * blanks, are the same tag.
 */
public final class Tag implements Comparable<Tag> {

    private static final CharMatcher BLANK = CharMatcher.whitespace()
            .or(CharMatcher.anyOf("\u00a0\u2007\u202f\u200b\u2060\ufeff"))
            .precomputed();

    private static final Pattern UPPER_OR_BEYOND_ASCII = Pattern.compile("[A-Z]|[^\\x00-\\x7F]");

    private final String shown;

    /** Equal words are one string, so that comparing them, which is done all the time, takes no time. */
    private final String compared;

    private Tag(String shown) {
        this.shown = shown;
        this.compared = compared(shown).intern();
    }

    /** Blanks at the ends are taken away, and runs of them become one space. */
    public static Tag of(String text) {
        String shown = BLANK.trimAndCollapseFrom(text, ' ');
        checkArgument(!shown.isEmpty(), "a tag is not blank");
        return new Tag(shown);
    }

    /** How many tags are in both. */
    public static int countCommon(Set<Tag> some, Set<Tag> others) {
        int count = 0;
        for (Tag tag : some) {
            if (others.contains(tag)) {
                count++;
            }
        }
        return count;
    }

    public static boolean isBlank(String text) {
        return BLANK.matchesAllOf(text);
    }

    /** Letters and digits only, in lower case, so that two ways to write a heading or a name are one. */
    public static String squeezed(String text) {
        StringBuilder squeezed = new StringBuilder();
        text.toLowerCase(Locale.ROOT)
                .codePoints()
                .filter(Character::isLetterOrDigit)
                .forEach(squeezed::appendCodePoint);
        return squeezed.toString();
    }

    /** By way of upper case, so that ß and ss, or the two Greek sigmas, are one letter. */
    private static String compared(String shown) {
        return UPPER_OR_BEYOND_ASCII.matcher(shown).find()
                ? shown.toLowerCase(Locale.ROOT).toUpperCase(Locale.ROOT).toLowerCase(Locale.ROOT)
                : shown;
    }

    @Override
    public int compareTo(Tag other) {
        return compared.compareTo(other.compared);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Tag tag && compared.equals(tag.compared);
    }

    @Override
    public int hashCode() {
        return compared.hashCode();
    }

    /** As it was first written. */
    @Override
    public String toString() {
        return shown;
    }
}
