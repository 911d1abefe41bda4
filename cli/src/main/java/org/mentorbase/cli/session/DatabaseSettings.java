package org.mentorbase.cli.session;

import org.jspecify.annotations.Nullable;
import org.mentorbase.cli.failure.WrongUsage;
import org.mentorbase.jdbi.DatabaseAddress;

/**
 * Where everything is stored.
 *
 * @param auth where accounts and tokens are stored, if not in the same database
 */
public record DatabaseSettings(
        DatabaseAddress main, @Nullable DatabaseAddress auth) {

    private static final String FILE_IN_HOME = "jdbc:h2:file:~";

    static DatabaseSettings of(GlobalOptions options, Surroundings surroundings) {
        Home home = Home.in(surroundings);
        String url = options.db != null
                ? options.db
                : surroundings.variable("MENTORBASE_DB").orElseGet(() -> usual(home));
        return new DatabaseSettings(
                address(url, home, surroundings),
                surroundings
                        .variable("MENTORBASE_AUTH_DB")
                        .map(auth -> address(auth, home, surroundings))
                        .orElse(null));
    }

    private static String usual(Home home) {
        return "jdbc:h2:file:" + home.createFolder().resolve("mentorbase");
    }

    private static DatabaseAddress address(String url, Home home, Surroundings surroundings) {
        if (!url.startsWith("jdbc:h2:file:")
                && !url.startsWith("jdbc:h2:mem:")
                && !url.startsWith("jdbc:postgresql:")) {
            throw new WrongUsage("A database is named by jdbc:h2:file:…, jdbc:h2:mem:… or jdbc:postgresql://….");
        }
        String resolved = url.startsWith(FILE_IN_HOME)
                ? "jdbc:h2:file:" + home.user() + url.substring(FILE_IN_HOME.length())
                : url;
        return new DatabaseAddress(
                resolved,
                surroundings.variable("MENTORBASE_DB_USER").orElse(null),
                surroundings.variable("MENTORBASE_DB_PASSWORD").orElse(null));
    }
}
