package org.mentorbase.preference;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSortedMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.mentorbase.actor.Username;
import org.mentorbase.programme.ProgrammeKey;

/** The representation of preferences for programs, in both directions. Lists that are null are empty. */
public record PreferencesView(
        String programme,
        String username,
        boolean seekingMentor,
        boolean seekingMentee,
        @Nullable String mentorRequirements,
        @Nullable String menteeRequirements,
        @Nullable List<String> availability,
        @Nullable List<String> interests,
        @Nullable List<String> expertise,
        @Nullable String organisation,
        @Nullable String level,
        @Nullable Integer changeTrack,
        @Nullable Integer outsideOrganisation,
        @Nullable Integer capacity,
        @Nullable String manager,
        @Nullable Map<String, List<String>> attributes) {

    public static PreferencesView of(Preferences preferences) {
        Username manager = preferences.manager();
        return new PreferencesView(
                preferences.programme().value(),
                preferences.username().value(),
                preferences.seekingMentor(),
                preferences.seekingMentee(),
                preferences.mentorRequirements(),
                preferences.menteeRequirements(),
                preferences.availability().asList(),
                preferences.interests().asList(),
                preferences.expertise().asList(),
                preferences.organisation(),
                preferences.level(),
                preferences.changeTrack(),
                preferences.outsideOrganisation(),
                preferences.capacity(),
                manager == null ? null : manager.value(),
                ImmutableMap.copyOf(preferences.attributes()));
    }

    /** Refuses names that are none; everything else is checked when it is set. Blank text is no text. */
    public Preferences preferences() {
        return new Preferences(
                ProgrammeKey.parse("programme", programme),
                Username.parse("username", username),
                seekingMentor,
                seekingMentee,
                textOrNull(mentorRequirements),
                textOrNull(menteeRequirements),
                tags(availability),
                tags(interests),
                tags(expertise),
                textOrNull(organisation),
                textOrNull(level),
                changeTrack,
                outsideOrganisation,
                capacity,
                manager == null || manager.isBlank() ? null : Username.parse("manager", manager),
                attributes == null ? ImmutableMap.of() : stated(attributes));
    }

    private static @Nullable String textOrNull(@Nullable String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }

    /** By name; what has no value is not stated. */
    private static ImmutableMap<String, ImmutableList<String>> stated(Map<String, List<String>> attributes) {
        ImmutableSortedMap.Builder<String, ImmutableList<String>> stated = ImmutableSortedMap.naturalOrder();
        attributes.forEach((name, values) -> {
            if (values != null && !values.isEmpty()) {
                stated.put(name, tags(values).asList());
            }
        });
        return stated.buildOrThrow();
    }

    private static ImmutableSet<String> tags(@Nullable List<String> tags) {
        return tags == null
                ? ImmutableSet.of()
                : tags.stream().map(String::strip).collect(ImmutableSet.toImmutableSet());
    }
}
