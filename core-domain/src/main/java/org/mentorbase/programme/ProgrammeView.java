package org.mentorbase.programme;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** The representation of a programme for programs. */
public record ProgrammeView(
        String key,
        String name,
        @Nullable LocalDate startsOn,
        @Nullable LocalDate endsOn) {

    public static ProgrammeView of(Programme programme) {
        return new ProgrammeView(programme.key().value(), programme.name(), programme.startsOn(), programme.endsOn());
    }
}
