package org.mentorbase.matching.participant;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A level of a career with two tracks, as {@code P3} or {@code M2}.
 *
 * @param track {@code P}, the professional, or {@code M}, the management track
 */
public record CareerLevel(String track, int level) {

    private static final Pattern WRITTEN = Pattern.compile("([PM])\\s*([1-9])");

    /** Empty where the text is no such level. */
    public static Optional<CareerLevel> parse(String text) {
        if (Tag.isBlank(text)) {
            return Optional.empty();
        }
        Matcher written = WRITTEN.matcher(Tag.of(text).toString().toUpperCase(Locale.ROOT));
        return written.matches()
                ? Optional.of(new CareerLevel(written.group(1), Integer.parseInt(written.group(2))))
                : Optional.empty();
    }

    /** Fills in {@link Attributes#TRACK} and {@link Attributes#LEVEL}. */
    public Participant.Builder describe(Participant.Builder participant) {
        return participant.category(Attributes.TRACK, track).ordinal(Attributes.LEVEL, level);
    }

    @Override
    public String toString() {
        return track + level;
    }
}
