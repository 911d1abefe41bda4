package org.mentorbase.refusal;

import java.util.regex.Pattern;

/** Reads the numbers by which things are known. */
public final class Ids {

    private static final Pattern WHOLE_NUMBER = Pattern.compile("[+-]?\\d+");
    private static final Pattern POSSIBLE_ID = Pattern.compile("\\+?0*[1-9]\\d{0,17}");

    private Ids() {}

    /** Refuses text that is no whole number as malformed, and a number that can be no id as unknown. */
    public static long parse(String text, Reason malformed, Reason unknown) {
        if (!WHOLE_NUMBER.matcher(text).matches()) {
            throw Problem.of(malformed).field("id").value(text).refusal();
        }
        if (!POSSIBLE_ID.matcher(text).matches()) {
            throw Problem.of(unknown).with("id", text).refusal();
        }
        return Long.parseLong(text);
    }
}
