package org.mentorbase.matchmaking;

import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;
import org.mentorbase.matching.pairing.Objective;
import org.mentorbase.refusal.Problem;

/** Objectives as people type them: {@code total}, {@code coverage}, {@code stable}, {@code stable-for-mentors}, {@code fair}. */
public final class Objectives {

    public static final Objective USUAL = Objective.COVERAGE;

    private Objectives() {}

    public static String name(Objective objective) {
        return objective.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Refuses what is none. */
    public static Objective parse(String text) {
        return Arrays.stream(Objective.values())
                .filter(objective -> name(objective).equals(text.toLowerCase(Locale.ROOT)))
                .findFirst()
                .orElseThrow(() -> Problem.of(PairingReason.OBJECTIVE_UNKNOWN)
                        .field("objective")
                        .value(text)
                        .with("known", known())
                        .refusal());
    }

    private static String known() {
        return Arrays.stream(Objective.values()).map(Objectives::name).collect(Collectors.joining(", "));
    }
}
