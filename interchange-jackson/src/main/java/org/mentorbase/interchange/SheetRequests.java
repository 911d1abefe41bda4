package org.mentorbase.interchange;

import java.util.regex.Pattern;

/**
 * Free text in which somebody may be asked for by name. Where it might say that somebody is not wanted, nothing is made of it:
 * that is for people to read.
 */
final class SheetRequests {

    private static final Pattern MIGHT_SAY_NO = Pattern.compile(
            "\\b(not|never|no|nobody|none|except|avoid|without|but|other than|rather than|instead of|anyone else|ex)\\b"
                    + "|n['’]t\\b|\\b(dont|cant|wont)\\b",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    private SheetRequests() {}

    static boolean mightSayNo(String text) {
        return MIGHT_SAY_NO.matcher(text).find();
    }
}
