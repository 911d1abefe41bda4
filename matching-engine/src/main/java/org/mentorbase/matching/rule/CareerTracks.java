package org.mentorbase.matching.rule;

import com.google.common.collect.ImmutableMap;
import java.util.Optional;
import org.mentorbase.matching.participant.CareerLevel;

/** Which level of one track a level of the other is like. */
final class CareerTracks {

    private static final ImmutableMap<String, String> EQUIVALENT = ImmutableMap.<String, String>builder()
            .put("P1", "M1")
            .put("P2", "M1")
            .put("P3", "M2")
            .put("P4", "M3")
            .put("P5", "M4")
            .put("P6", "M5")
            .put("P7", "M6")
            .put("P8", "M6")
            .put("M1", "P2")
            .put("M2", "P3")
            .put("M3", "P4")
            .put("M4", "P5")
            .put("M5", "P6")
            .put("M6", "P7")
            .buildOrThrow();

    private CareerTracks() {}

    static Optional<CareerLevel> equivalent(CareerLevel level) {
        return Optional.ofNullable(EQUIVALENT.get(level.toString())).flatMap(CareerLevel::parse);
    }
}
