package org.mentorbase.web.body;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.regex.Pattern;
import org.mentorbase.refusal.Problem;
import org.mentorbase.web.problem.WebReason;

/** Reads dates as the contract writes them. */
final class Dates {

    private static final Pattern FORM = Pattern.compile("(?!0000)\\d{4}-\\d{2}-\\d{2}");

    private Dates() {}

    static LocalDate parse(String field, String text) {
        if (FORM.matcher(text).matches()) {
            try {
                return LocalDate.parse(text);
            } catch (DateTimeParseException noSuchDay) {
                // For example 2026-02-30: refused like everything else that is no date.
            }
        }
        throw Problem.of(WebReason.DATE_MALFORMED).field(field).value(text).refusal();
    }
}
