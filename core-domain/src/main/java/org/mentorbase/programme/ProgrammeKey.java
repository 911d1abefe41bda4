package org.mentorbase.programme;

import static com.google.common.base.Preconditions.checkArgument;

import java.util.regex.Pattern;
import org.mentorbase.refusal.Problem;

/**
 * Identifies a programme.
 *
 * @param value 1 to 64 lower-case letters a to z, digits and hyphens, beginning with a letter or digit
 */
public record ProgrammeKey(String value) {

    private static final Pattern FORM = Pattern.compile("[a-z0-9][a-z0-9-]{0,63}");

    /** The programme of every new installation; whoever names none means it. */
    public static final ProgrammeKey MAIN = new ProgrammeKey("main");

    public ProgrammeKey {
        checkArgument(FORM.matcher(value).matches(), "'%s' is not the key of a programme", value);
    }

    public static ProgrammeKey parse(String field, String text) {
        if (!FORM.matcher(text).matches()) {
            throw Problem.of(ProgrammeReason.PROGRAMME_KEY_MALFORMED)
                    .field(field)
                    .value(text)
                    .refusal();
        }
        return new ProgrammeKey(text);
    }

    @Override
    public String toString() {
        return value;
    }
}
