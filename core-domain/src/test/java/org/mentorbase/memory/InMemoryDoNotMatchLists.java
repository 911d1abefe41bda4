package org.mentorbase.memory;

import java.util.Comparator;
import java.util.function.Consumer;
import org.mentorbase.actor.Username;
import org.mentorbase.memory.Tables.PreferencesKey;
import org.mentorbase.preference.DoNotMatchList;
import org.mentorbase.preference.DoNotMatchLists;
import org.mentorbase.programme.ProgrammeKey;
import org.mentorbase.transaction.Versioned;

record InMemoryDoNotMatchLists(Tables tables) implements DoNotMatchLists {

    @Override
    public Versioned<DoNotMatchList> of(ProgrammeKey programme, Username username) {
        return tables.doNotMatchLists
                .find(new PreferencesKey(programme, username))
                .orElseGet(() -> new Versioned<>(DoNotMatchList.empty(programme, username), 0));
    }

    @Override
    public Versioned<DoNotMatchList> save(DoNotMatchList list, long version) {
        return tables.doNotMatchLists.update(new PreferencesKey(list.programme(), list.username()), list, version);
    }

    @Override
    public void forEach(ProgrammeKey programme, Consumer<DoNotMatchList> consumer) {
        tables.doNotMatchLists
                .all()
                .filter(list -> list.programme().equals(programme))
                .sorted(Comparator.comparing(DoNotMatchList::username))
                .forEach(consumer);
    }
}
