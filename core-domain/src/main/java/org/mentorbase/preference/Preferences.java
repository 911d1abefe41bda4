package org.mentorbase.preference;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;
import org.mentorbase.actor.Username;
import org.mentorbase.programme.ProgrammeKey;
import org.mentorbase.validation.Constraints;

/**
 * What a member seeks and offers in a programme.
 *
 * @param mentorRequirements free text: what the mentor that is sought should be like
 * @param menteeRequirements free text: what the mentee that is sought should be like
 * @param availability windows of the week, for example {@code 00:00 - 03:00 UTC}
 * @param level for example {@code P3} or {@code M2}
 * @param changeTrack the wish to change between the professional and the management track, from 1 (no) to 5 (yes)
 * @param outsideOrganisation the wish for somebody outside one's organisation: 1 prefer, 2 neutral, 3 rather not
 * @param capacity with how many mentees at once
 * @param manager to whom the member reports
 * @param attributes what else rules can look at, by names as in {@link AttributeNames}
 */
public record Preferences(
        ProgrammeKey programme,
        Username username,
        boolean seekingMentor,
        boolean seekingMentee,

        @Nullable @Size(max = LONGEST_TEXT) @Pattern(regexp = Constraints.TEXT)
        String mentorRequirements,

        @Nullable @Size(max = LONGEST_TEXT) @Pattern(regexp = Constraints.TEXT)
        String menteeRequirements,

        @Size(max = MOST_TAGS)
        ImmutableSet<@NotBlank @Size(max = LONGEST_TAG) @Pattern(regexp = Constraints.TEXT) String> availability,

        @Size(max = MOST_TAGS)
        ImmutableSet<@NotBlank @Size(max = LONGEST_TAG) @Pattern(regexp = Constraints.TEXT) String> interests,

        @Size(max = MOST_TAGS)
        ImmutableSet<@NotBlank @Size(max = LONGEST_TAG) @Pattern(regexp = Constraints.TEXT) String> expertise,

        @Nullable @Size(max = LONGEST_TAG) @Pattern(regexp = Constraints.TEXT)
        String organisation,

        @Nullable @Size(max = LONGEST_TAG) @Pattern(regexp = Constraints.TEXT)
        String level,

        @Nullable @Min(1) @Max(5) Integer changeTrack,
        @Nullable @Min(1) @Max(3) Integer outsideOrganisation,
        @Nullable @Min(0) @Max(1000) Integer capacity,
        @Nullable Username manager,

        @Size(max = MOST_ATTRIBUTES)
        ImmutableMap<
                        String,
                        @Size(max = MOST_TAGS) ImmutableList<
                                @NotBlank @Size(max = LONGEST_TAG) @Pattern(regexp = Constraints.TEXT) String>>
                attributes) {

    public static final int LONGEST_TEXT = 10_000;
    public static final int LONGEST_TAG = 200;
    public static final int MOST_TAGS = 100;
    public static final int MOST_ATTRIBUTES = 50;

    /** Of somebody who has not said anything yet. */
    public static Preferences unset(ProgrammeKey programme, Username username) {
        return new PreferencesView(
                        programme.value(),
                        username.value(),
                        false,
                        false,
                        null,
                        null,
                        null,
                        null,
                        null,
                        null,
                        null,
                        null,
                        null,
                        null,
                        null,
                        null)
                .preferences();
    }
}
