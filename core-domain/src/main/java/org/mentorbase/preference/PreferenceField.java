package org.mentorbase.preference;

import com.google.common.base.CaseFormat;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The fields of {@link Preferences}, by name. */
public enum PreferenceField {
    SEEKING_MENTOR(Preferences::seekingMentor),
    SEEKING_MENTEE(Preferences::seekingMentee),
    MENTOR_REQUIREMENTS(Preferences::mentorRequirements),
    MENTEE_REQUIREMENTS(Preferences::menteeRequirements),
    AVAILABILITY(Preferences::availability),
    INTERESTS(Preferences::interests),
    EXPERTISE(Preferences::expertise),
    ORGANISATION(Preferences::organisation),
    LEVEL(Preferences::level),
    CHANGE_TRACK(Preferences::changeTrack),
    OUTSIDE_ORGANISATION(Preferences::outsideOrganisation),
    CAPACITY(Preferences::capacity),
    MANAGER(Preferences::manager),
    ATTRIBUTES(Preferences::attributes);

    @SuppressWarnings("ImmutableEnumChecker") // method references only
    private final Function<Preferences, @Nullable Object> value;

    PreferenceField(Function<Preferences, @Nullable Object> value) {
        this.value = value;
    }

    /** As in the representation for programs, for example {@code seekingMentor}. */
    public String fieldName() {
        return CaseFormat.UPPER_UNDERSCORE.to(CaseFormat.LOWER_CAMEL, name());
    }

    /** Empty where nothing was said. */
    public Optional<Object> of(Preferences preferences) {
        return Optional.ofNullable(value.apply(preferences));
    }
}
