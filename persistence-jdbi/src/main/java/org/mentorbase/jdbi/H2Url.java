package org.mentorbase.jdbi;

import com.google.common.collect.ImmutableMap;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;

/** Completes the URL of an embedded database with what this program relies on, wherever the URL does not say otherwise. */
final class H2Url {

    private static final String PREFIX = "jdbc:h2:";
    private static final String IN_MEMORY = PREFIX + "mem:";

    private static final ImmutableMap<String, String> ALWAYS = ImmutableMap.<String, String>builder()
            .put("MODE", "PostgreSQL")
            .put("DATABASE_TO_LOWER", "TRUE")
            .put("DEFAULT_NULL_ORDERING", "HIGH")
            .put("LOCK_TIMEOUT", "15000")
            // A transaction is in the file before it is reported as done.
            .put("WRITE_DELAY", "0")
            // Its own log, in a file beside the database, would hold the values of failed statements.
            .put("TRACE_LEVEL_FILE", "0")
            .buildOrThrow();

    private H2Url() {}

    static boolean isH2(String url) {
        return url.startsWith(PREFIX);
    }

    static boolean isFileOfH2(String url) {
        return isH2(url) && isFile(url);
    }

    static String complete(String url) {
        int settings = url.indexOf(';') < 0 ? url.length() : url.indexOf(';');
        String place = place(url.substring(0, settings));
        StringBuilder complete = new StringBuilder(place).append(url.substring(settings));
        addMissing(ALWAYS, complete);
        if (isFile(place)) {
            // Several processes may use it at once: the first serves the others.
            addMissing(ImmutableMap.of("AUTO_SERVER", "TRUE"), complete);
        }
        return complete.toString();
    }

    private static String place(String place) {
        if (place.equals(IN_MEMORY)) {
            // Without a name, each connection would have a database of its own.
            return IN_MEMORY + UUID.randomUUID();
        }
        return place.replaceFirst("^(jdbc:h2:(?:file:)?)(?![./~]|\\w+:)", "$1./");
    }

    private static boolean isFile(String place) {
        return place.startsWith(PREFIX + "file:")
                || !place.substring(PREFIX.length()).matches("\\w{2,}:.*");
    }

    private static void addMissing(Map<String, String> settings, StringBuilder url) {
        String given = url.toString().toUpperCase(Locale.ROOT);
        settings.forEach((name, value) -> {
            if (!given.contains(";" + name + "=")) {
                url.append(';').append(name).append('=').append(value);
            }
        });
    }
}
