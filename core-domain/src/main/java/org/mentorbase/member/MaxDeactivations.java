package org.mentorbase.member;

import static com.google.common.base.Preconditions.checkArgument;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.mentorbase.refusal.Problem;

/**
 * How many active members an import may make inactive before it is taken for a mistake: a number, or a percentage of the
 * active members.
 */
public record MaxDeactivations(long amount, boolean percent) {

    public static final MaxDeactivations USUAL = new MaxDeactivations(50, true);

    private static final Pattern FORM = Pattern.compile("(\\d{1,9})(%?)");

    public MaxDeactivations {
        checkArgument(amount >= 0, "%s is negative", amount);
        checkArgument(!percent || amount <= 100, "%s%% is more than all", amount);
    }

    /** Understands {@code 20} and {@code 20%}; refuses anything else. */
    public static MaxDeactivations parse(String text) {
        Matcher matcher = FORM.matcher(text);
        if (matcher.matches()) {
            long amount = Long.parseLong(matcher.group(1));
            boolean percent = !matcher.group(2).isEmpty();
            if (!percent || amount <= 100) {
                return new MaxDeactivations(amount, percent);
            }
        }
        throw Problem.of(MemberReason.MAX_DEACTIVATIONS_MALFORMED)
                .field("maxDeactivations")
                .value(text)
                .refusal();
    }

    boolean allows(long deactivations, long activeBefore) {
        return percent ? deactivations * 100 <= amount * activeBefore : deactivations <= amount;
    }

    @Override
    public String toString() {
        return percent ? amount + "%" : Long.toString(amount);
    }
}
