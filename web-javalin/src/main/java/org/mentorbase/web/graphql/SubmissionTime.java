package org.mentorbase.web.graphql;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.format.ResolverStyle;
import org.mentorbase.refusal.Problem;
import org.mentorbase.web.problem.WebReason;

/** When something was submitted: {@code YYYY-MM-DD HH:mm:ss} in UTC, or a date. */
final class SubmissionTime {

    private static final int LENGTH_OF_DATE = 10;
    private static final DateTimeFormatter DATE =
            DateTimeFormatter.ofPattern("uuuu-MM-dd").withResolverStyle(ResolverStyle.STRICT);
    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm:ss").withResolverStyle(ResolverStyle.STRICT);

    private SubmissionTime() {}

    static LocalDateTime parse(String argument, String text) {
        try {
            return text.length() == LENGTH_OF_DATE
                    ? LocalDate.parse(text, DATE).atStartOfDay()
                    : LocalDateTime.parse(text, TIME);
        } catch (DateTimeParseException malformed) {
            throw Problem.of(WebReason.TIME_MALFORMED)
                    .field(argument)
                    .value(text)
                    .refusal();
        }
    }

    static String written(LocalDateTime time) {
        return TIME.format(time);
    }
}
