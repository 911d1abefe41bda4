package org.mentorbase.memory;

import org.mentorbase.actor.Username;
import org.mentorbase.memory.Tables.PreferencesKey;
import org.mentorbase.preference.AllPreferences;
import org.mentorbase.preference.Preferences;
import org.mentorbase.programme.ProgrammeKey;
import org.mentorbase.transaction.Versioned;

record InMemoryPreferences(Tables tables) implements AllPreferences {

    @Override
    public Versioned<Preferences> of(ProgrammeKey programme, Username username) {
        return tables.preferences
                .find(new PreferencesKey(programme, username))
                .orElseGet(() -> new Versioned<>(Preferences.unset(programme, username), 0));
    }

    @Override
    public Versioned<Preferences> save(Preferences preferences, long version) {
        PreferencesKey key = new PreferencesKey(preferences.programme(), preferences.username());
        return tables.preferences.update(key, preferences, version);
    }
}
