package org.mentorbase.memory;

import java.util.Optional;
import org.mentorbase.page.Page;
import org.mentorbase.page.PageRequest;
import org.mentorbase.programme.Programme;
import org.mentorbase.programme.ProgrammeKey;
import org.mentorbase.programme.Programmes;
import org.mentorbase.transaction.StaleVersion;

record InMemoryProgrammes(Tables tables) implements Programmes {

    @Override
    public Optional<Programme> find(ProgrammeKey key) {
        return tables.programmes.find(key);
    }

    @Override
    public void add(Programme programme) {
        if (tables.programmes.has(programme.key())) {
            throw new StaleVersion("programme " + programme.key());
        }
        tables.programmes.put(programme.key(), programme);
    }

    @Override
    public Page<Programme> page(PageRequest request) {
        return ListOrder.NAMES.page(
                tables.programmes.all(), programme -> programme.key().value(), request);
    }
}
