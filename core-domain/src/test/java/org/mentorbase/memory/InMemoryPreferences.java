package org.mentorbase.memory;

import com.google.common.collect.ImmutableSet;
import java.util.Collection;
import java.util.Comparator;
import java.util.function.Consumer;
import org.mentorbase.actor.Username;
import org.mentorbase.memory.Tables.PreferencesKey;
import org.mentorbase.page.Page;
import org.mentorbase.preference.AllPreferences;
import org.mentorbase.preference.Preferences;
import org.mentorbase.preference.PreferencesQuery;
import org.mentorbase.preference.StatedPreferences;
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

    @Override
    public ImmutableSet<Username> seekingMentor(ProgrammeKey programme, Collection<Username> people) {
        return people.stream()
                .filter(person -> of(programme, person).value().seekingMentor())
                .collect(ImmutableSet.toImmutableSet());
    }

    @Override
    public void forEach(ProgrammeKey programme, Consumer<StatedPreferences> consumer) {
        tables.preferences
                .all()
                .filter(preferences -> preferences.programme().equals(programme))
                .sorted(Comparator.comparing(Preferences::username))
                .map(preferences -> new StatedPreferences(preferences, isActive(preferences.username())))
                .forEach(consumer);
    }

    @Override
    public Page<Preferences> page(PreferencesQuery query) {
        return ListOrder.NAMES.page(
                tables.preferences
                        .all()
                        .filter(preferences -> preferences.programme().equals(query.programme()))
                        .filter(preferences -> isActive(preferences.username()))
                        .filter(preferences -> query.seeking() == PreferencesQuery.Seeking.MENTOR
                                ? preferences.seekingMentor()
                                : preferences.seekingMentee())
                        .filter(preferences -> query.concerning()
                                .map(preferences.username()::equals)
                                .orElse(true)),
                preferences -> preferences.username().value(),
                query.page());
    }

    private boolean isActive(Username username) {
        return tables.members
                .find(username)
                .map(member -> member.value().active())
                .orElse(false);
    }
}
