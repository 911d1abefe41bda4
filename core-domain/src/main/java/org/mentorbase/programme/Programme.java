package org.mentorbase.programme;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.mentorbase.validation.Constraints;

/**
 * Everything that happens between people happens in a programme.
 *
 * @param startsOn the first day, or null
 * @param endsOn the last day, or null
 */
public record Programme(
        ProgrammeKey key,

        @NotBlank @Size(max = 200) @Pattern(regexp = Constraints.TEXT)
        String name,

        @Nullable LocalDate startsOn,
        @Nullable LocalDate endsOn) {}
