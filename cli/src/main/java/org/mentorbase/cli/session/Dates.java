package org.mentorbase.cli.session;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.mentorbase.cli.failure.CommandReason;
import org.mentorbase.cli.failure.WrongUsage;
import org.mentorbase.cli.terminal.Visible;
import org.mentorbase.refusal.Problem;

/** Reads dates that are given as YYYY-MM-DD. */
public final class Dates {

    private static final Pattern FORM = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");

    private Dates() {}

    /** Text of another form is wrong usage; a date that the calendar does not have is refused. */
    public static LocalDate parse(String option, String field, String text) {
        if (!FORM.matcher(text).matches()) {
            throw new WrongUsage(option + " needs a date like 2026-11-20, not “" + Visible.text(text) + "”.");
        }
        try {
            return LocalDate.parse(text);
        } catch (DateTimeParseException e) {
            throw Problem.of(CommandReason.DATE_NOT_IN_CALENDAR)
                    .field(field)
                    .value(text)
                    .refusal();
        }
    }

    public static @Nullable LocalDate parseOrNull(String option, String field, @Nullable String text) {
        return text == null ? null : parse(option, field, text);
    }
}
