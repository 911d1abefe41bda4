package org.mentorbase.member;

import static com.google.common.base.Preconditions.checkArgument;

import java.util.regex.Pattern;

/**
 * A division of the organisation.
 *
 * @param letter its key: 1 to 8 capital letters or digits
 * @param name at most {@value #LONGEST_NAME} characters
 */
public record Division(String letter, String name) {

    public static final int LONGEST_NAME = 200;

    private static final Pattern LETTER = Pattern.compile("[A-Z0-9]{1,8}");

    public Division {
        checkArgument(isLetter(letter), "'%s' is not the letter of a division", letter);
        checkArgument(!name.isBlank() && name.length() <= LONGEST_NAME, "'%s' is not the name of a division", name);
    }

    public static boolean isLetter(String text) {
        return LETTER.matcher(text).matches();
    }
}
