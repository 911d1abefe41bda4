package org.mentorbase.preference;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** What a client sends, be it right or wrong; what a member says is {@link org.mentorbase.devdata.SomePreferences}. */
final class SomePreferences {

    private final String username;
    private final Map<String, Integer> numbers = new TreeMap<>();
    private String programme = "main";
    private boolean seekingMentee;
    private List<String> interests = List.of();
    private @Nullable String requirements;
    private @Nullable String organisation;
    private @Nullable String manager;
    private final Map<String, List<String>> attributes = new TreeMap<>();

    private SomePreferences(String username) {
        this.username = username;
    }

    static SomePreferences somePreferences(String username) {
        return new SomePreferences(username);
    }

    SomePreferences in(String key) {
        programme = key;
        return this;
    }

    SomePreferences seekingMentee() {
        seekingMentee = true;
        return this;
    }

    SomePreferences requirements(String text) {
        requirements = text;
        return this;
    }

    SomePreferences interests(String... tags) {
        interests = List.of(tags);
        return this;
    }

    SomePreferences organisation(String name) {
        organisation = name;
        return this;
    }

    SomePreferences manager(String name) {
        manager = name;
        return this;
    }

    SomePreferences attribute(String name, String... values) {
        attributes.put(name, List.of(values));
        return this;
    }

    SomePreferences number(String field, int number) {
        numbers.put(field, number);
        return this;
    }

    PreferencesView build() {
        return new PreferencesView(
                programme,
                username,
                false,
                seekingMentee,
                requirements,
                null,
                List.of(),
                interests,
                List.of(),
                organisation,
                null,
                numbers.get("changeTrack"),
                numbers.get("outsideOrganisation"),
                numbers.get("capacity"),
                manager,
                attributes);
    }
}
