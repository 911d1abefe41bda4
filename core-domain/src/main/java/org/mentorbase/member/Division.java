package org.mentorbase.member;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.base.CharMatcher;

/**
 * A division of the organisation.
 *
 * @param letter its key: 1 to 8 capital letters or digits
 * @param name at most {@value #LONGEST_NAME} characters
 */
public record Division(String letter, String name) {

    public static final int LONGEST_NAME = 200;

    private static final int LONGEST_LETTER = 8;
    private static final CharMatcher LETTERS = CharMatcher.inRange('A', 'Z').or(CharMatcher.inRange('0', '9'));

    public Division {
        checkArgument(isLetter(letter), "'%s' is not the letter of a division", letter);
        checkArgument(!name.isBlank() && name.length() <= LONGEST_NAME, "'%s' is not the name of a division", name);
    }

    public static boolean isLetter(String text) {
        return !text.isEmpty() && text.length() <= LONGEST_LETTER && LETTERS.matchesAllOf(text);
    }
}
