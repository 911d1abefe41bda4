package org.mentorbase.cli.devdata;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.mentorbase.cli.session.DatabaseSettings;
import org.mentorbase.cli.session.Session;
import org.mentorbase.interchange.YamlDevDataTree.Target;
import org.mentorbase.jdbi.Schema;

/** The databases into which a tree of files is loaded, each opened once. */
final class Targets implements AutoCloseable {

    private final Session session;
    private final Function<String, Target> named;
    private final Map<String, Session> opened = new LinkedHashMap<>();

    Targets(Session session, Function<String, Target> named) {
        this.session = session;
        this.named = named;
    }

    /** @param target null for the database that is used without one */
    Session session(@Nullable String target) {
        if (target == null) {
            return session;
        }
        return opened.computeIfAbsent(target, name -> {
            Target database = named.apply(name);
            return session.onDatabase(database.db(), database.auth());
        });
    }

    /** Returns one of the target to its empty schema. */
    void reset(@Nullable String target) {
        DatabaseSettings settings = session(target).databaseSettings();
        Schema.reset(settings.main(), settings.auth());
    }

    @Override
    public void close() {
        opened.values().forEach(Session::close);
    }
}
