package org.mentorbase.preference;

import java.util.ArrayList;
import java.util.List;
import org.mentorbase.event.Change;

/** What of somebody's preferences changed: the names of the fields, and whether they seek anybody now. */
final class PreferencesChange {

    private PreferencesChange() {}

    static Change between(Preferences before, Preferences after) {
        return Change.of("preferences-changed", after.username())
                .with("programme", after.programme().value())
                .with("seekingMentor", after.seekingMentor())
                .with("seekingMentee", after.seekingMentee())
                .with("fields", fields(before, after));
    }

    private static List<String> fields(Preferences before, Preferences after) {
        List<String> fields = new ArrayList<>();
        for (PreferenceField field : PreferenceField.values()) {
            if (!field.of(before).equals(field.of(after))) {
                fields.add(field.fieldName());
            }
        }
        return fields;
    }
}
