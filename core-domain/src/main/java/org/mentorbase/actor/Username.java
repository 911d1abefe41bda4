package org.mentorbase.actor;

import static com.google.common.base.Preconditions.checkArgument;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.mentorbase.refusal.Problem;

/**
 * Identifies a person everywhere. At Cambridge it is the CRSid; an e-mail address is a username too. Letters are folded
 * to lower case, so that {@code AB123} and {@code ab123} are one person.
 *
 * @param value 1 to {@value #LONGEST} letters, digits and {@code . _ - + @ ' & = ~ !}, beginning with a letter, digit or
 *     underscore
 */
public record Username(String value) implements Comparable<Username> {

    public static final int LONGEST = 254;

    private static final Pattern FORM = Pattern.compile("[\\p{L}\\p{Nd}_][\\p{L}\\p{M}\\p{Nd}._\\-+@'&=~!]*");

    public Username {
        value = folded(value);
        checkArgument(isWellFormed(value), "'%s' is not a username", value);
    }

    /** Refuses what is not a username; {@code field} names where it stood. */
    public static Username parse(String field, String text) {
        return from(text)
                .orElseThrow(() -> Problem.of(ActorReason.USERNAME_MALFORMED)
                        .field(field)
                        .value(text)
                        .refusal());
    }

    /** Empty for what is not a username. */
    public static Optional<Username> from(String text) {
        return text.length() <= LONGEST && isWellFormed(folded(text))
                ? Optional.of(new Username(text))
                : Optional.empty();
    }

    private static boolean isWellFormed(String text) {
        return text.length() <= LONGEST && FORM.matcher(text).matches();
    }

    private static String folded(String text) {
        for (int i = 0; i < text.length(); i++) {
            char character = text.charAt(i);
            if (character > 'z' || (character >= 'A' && character <= 'Z')) {
                return Normalizer.normalize(text.toLowerCase(Locale.ROOT), Normalizer.Form.NFC);
            }
        }
        return text;
    }

    @Override
    public int compareTo(Username other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
