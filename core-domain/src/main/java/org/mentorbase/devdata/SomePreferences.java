package org.mentorbase.devdata;

import com.google.common.base.MoreObjects;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSortedMap;
import com.google.common.collect.ImmutableSortedSet;
import com.google.common.collect.Iterables;
import java.util.Collection;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.mentorbase.actor.Username;
import org.mentorbase.preference.PreferenceField;
import org.mentorbase.preference.Preferences;
import org.mentorbase.programme.ProgrammeKey;
import org.mentorbase.refusal.Location;

/** What a member says, of which only what matters is given: {@code aMentor("ada").with(CAPACITY, 2)}. */
public final class SomePreferences implements Thing {

    private final @Nullable Location at;
    private final Username username;
    private @Nullable ProgrammeKey programme;
    private final Map<PreferenceField, Object> said = new EnumMap<>(PreferenceField.class);
    private @Nullable ImmutableSortedSet<Username> doNotMatch;

    public SomePreferences(@Nullable Location at, @Nullable ProgrammeKey programme, Username username) {
        this.at = at;
        this.programme = programme;
        this.username = username;
    }

    /** Says nothing yet. */
    public static SomePreferences preferencesOf(String username) {
        return new SomePreferences(null, null, new Username(username));
    }

    public static SomePreferences aMentee(String username) {
        return seeking(username, true, false);
    }

    public static SomePreferences aMentor(String username) {
        return seeking(username, false, true);
    }

    /** Who seeks somebody to learn from and somebody to help. */
    public static SomePreferences both(String username) {
        return seeking(username, true, true);
    }

    public static SomePreferences neither(String username) {
        return seeking(username, false, false);
    }

    private static SomePreferences seeking(String username, boolean mentor, boolean mentee) {
        return preferencesOf(username)
                .with(PreferenceField.SEEKING_MENTOR, mentor)
                .with(PreferenceField.SEEKING_MENTEE, mentee);
    }

    public SomePreferences in(ProgrammeKey key) {
        programme = key;
        return this;
    }

    /** @param value of the type that the field has in {@link Preferences} */
    public SomePreferences with(PreferenceField field, Object value) {
        said.put(field, value);
        return this;
    }

    public SomePreferences at(String... availability) {
        return with(PreferenceField.AVAILABILITY, ImmutableSet.copyOf(availability));
    }

    public SomePreferences withCapacity(int capacity) {
        return with(PreferenceField.CAPACITY, capacity);
    }

    public SomePreferences requiring(String text) {
        return with(PreferenceField.MENTOR_REQUIREMENTS, text);
    }

    public SomePreferences wanting(String... interests) {
        return with(PreferenceField.INTERESTS, ImmutableSet.copyOf(interests));
    }

    public SomePreferences teaching(String... expertise) {
        return with(PreferenceField.EXPERTISE, ImmutableSet.copyOf(expertise));
    }

    public SomePreferences of(String organisation, String level, int changeTrack) {
        return with(PreferenceField.ORGANISATION, organisation)
                .with(PreferenceField.LEVEL, level)
                .with(PreferenceField.CHANGE_TRACK, changeTrack);
    }

    public SomePreferences reportingTo(String manager) {
        return with(PreferenceField.MANAGER, new Username(manager));
    }

    /** As well as what was stated already. */
    public SomePreferences stating(String attribute, String... values) {
        return with(
                PreferenceField.ATTRIBUTES,
                ImmutableSortedMap.<String, ImmutableList<String>>naturalOrder()
                        .putAll(attributes(ImmutableMap.of()))
                        .put(attribute, ImmutableList.copyOf(values))
                        .buildOrThrow());
    }

    public SomePreferences notMatchedWith(Collection<Username> people) {
        doNotMatch = ImmutableSortedSet.copyOf(people);
        return this;
    }

    @Override
    public Kind kind() {
        return Kind.PREFERENCES;
    }

    @Override
    public String named() {
        return "preferences of " + username;
    }

    @Override
    public @Nullable Location at() {
        return at;
    }

    public @Nullable ProgrammeKey programme() {
        return programme;
    }

    public Username username() {
        return username;
    }

    /** What was said of the field. */
    public Optional<Object> said(PreferenceField field) {
        return Optional.ofNullable(said.get(field));
    }

    /** Who stands on the private list; null if nothing is said of it. */
    public @Nullable ImmutableSortedSet<Username> doNotMatch() {
        return doNotMatch;
    }

    /** What is not said stays. */
    public Preferences appliedTo(Preferences before) {
        return new Preferences(
                before.programme(),
                before.username(),
                value(PreferenceField.SEEKING_MENTOR, Boolean.class, before.seekingMentor()),
                value(PreferenceField.SEEKING_MENTEE, Boolean.class, before.seekingMentee()),
                valueOrNull(PreferenceField.MENTOR_REQUIREMENTS, String.class, before.mentorRequirements()),
                valueOrNull(PreferenceField.MENTEE_REQUIREMENTS, String.class, before.menteeRequirements()),
                tags(PreferenceField.AVAILABILITY, before.availability()),
                tags(PreferenceField.INTERESTS, before.interests()),
                tags(PreferenceField.EXPERTISE, before.expertise()),
                valueOrNull(PreferenceField.ORGANISATION, String.class, before.organisation()),
                valueOrNull(PreferenceField.LEVEL, String.class, before.level()),
                valueOrNull(PreferenceField.CHANGE_TRACK, Integer.class, before.changeTrack()),
                valueOrNull(PreferenceField.OUTSIDE_ORGANISATION, Integer.class, before.outsideOrganisation()),
                valueOrNull(PreferenceField.CAPACITY, Integer.class, before.capacity()),
                valueOrNull(PreferenceField.MANAGER, Username.class, before.manager()),
                attributes(before.attributes()));
    }

    private <T> T value(PreferenceField field, Class<T> type, T before) {
        return MoreObjects.firstNonNull(valueOrNull(field, type, before), before);
    }

    private <T> @Nullable T valueOrNull(PreferenceField field, Class<T> type, @Nullable T before) {
        Object value = said.get(field);
        return value == null ? before : type.cast(value);
    }

    private ImmutableMap<String, ImmutableList<String>> attributes(ImmutableMap<String, ImmutableList<String>> before) {
        if (!(said.get(PreferenceField.ATTRIBUTES) instanceof Map<?, ?> attributes)) {
            return before;
        }
        ImmutableSortedMap.Builder<String, ImmutableList<String>> stated = ImmutableSortedMap.naturalOrder();
        attributes.forEach((name, values) -> {
            if (values instanceof Iterable<?> several) {
                stated.put(name.toString(), ImmutableList.copyOf(Iterables.filter(several, String.class)));
            }
        });
        return stated.buildOrThrow();
    }

    private ImmutableSet<String> tags(PreferenceField field, ImmutableSet<String> before) {
        return said.get(field) instanceof Iterable<?> tags
                ? ImmutableSet.copyOf(Iterables.filter(tags, String.class))
                : before;
    }
}
