package org.mentorbase.matching.rule;

import com.google.common.collect.ImmutableMap;
import java.util.Optional;
import org.mentorbase.matching.participant.CareerLevel;

/** Which level of one track a level of the other is like. */
final class CareerTracks {

    private static final ImmutableMap<CareerLevel, CareerLevel> EQUIVALENT =
            ImmutableMap.<CareerLevel, CareerLevel>builder()
                    .put(at("P", 1), at("M", 1))
                    .put(at("P", 2), at("M", 1))
                    .put(at("P", 3), at("M", 2))
                    .put(at("P", 4), at("M", 3))
                    .put(at("P", 5), at("M", 4))
                    .put(at("P", 6), at("M", 5))
                    .put(at("P", 7), at("M", 6))
                    .put(at("P", 8), at("M", 6))
                    .put(at("M", 1), at("P", 2))
                    .put(at("M", 2), at("P", 3))
                    .put(at("M", 3), at("P", 4))
                    .put(at("M", 4), at("P", 5))
                    .put(at("M", 5), at("P", 6))
                    .put(at("M", 6), at("P", 7))
                    .buildOrThrow();

    private CareerTracks() {}

    static Optional<CareerLevel> equivalent(CareerLevel level) {
        return Optional.ofNullable(EQUIVALENT.get(level));
    }

    private static CareerLevel at(String track, int level) {
        return new CareerLevel(track, level);
    }
}
