package org.mentorbase.web.operation;

import com.google.common.primitives.Longs;
import java.util.regex.Pattern;
import org.mentorbase.refusal.Problem;
import org.mentorbase.refusal.Reason;
import org.mentorbase.web.problem.WebReason;

/** Reads the values of parameters. */
final class QueryValues {

    private static final Pattern WHOLE_NUMBER = Pattern.compile("[+-]?\\d+");

    private QueryValues() {}

    static boolean flag(String name, String text) {
        return switch (text) {
            case "true" -> true;
            case "false" -> false;
            default ->
                throw problem(WebReason.NOT_ONE_OF, name, text)
                        .with("known", "true, false")
                        .refusal();
        };
    }

    static long number(String name, String text) {
        Long number = parse(name, text);
        if (number < 0) {
            throw problem(WebReason.NUMBER_OUT_OF_RANGE, name, text).refusal();
        }
        return number;
    }

    /** What does not fit is out of every bound too. */
    static int limit(String name, String text) {
        Long number = parse(name, text);
        if (number > Integer.MAX_VALUE || number < Integer.MIN_VALUE) {
            throw problem(WebReason.NUMBER_OUT_OF_RANGE, name, text).refusal();
        }
        return number.intValue();
    }

    private static Long parse(String name, String text) {
        if (!WHOLE_NUMBER.matcher(text).matches()) {
            throw problem(WebReason.NUMBER_MALFORMED, name, text).refusal();
        }
        Long number = Longs.tryParse(text.startsWith("+") ? text.substring(1) : text);
        if (number == null) {
            throw problem(WebReason.NUMBER_OUT_OF_RANGE, name, text).refusal();
        }
        return number;
    }

    private static Problem problem(Reason reason, String name, String text) {
        return Problem.of(reason).field(name).value(text);
    }
}
