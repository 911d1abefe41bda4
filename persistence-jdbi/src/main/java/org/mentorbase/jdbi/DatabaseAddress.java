package org.mentorbase.jdbi;

import org.jspecify.annotations.Nullable;

/**
 * Where a database is.
 *
 * @param url {@code jdbc:h2:file:…}, {@code jdbc:h2:mem:…} or {@code jdbc:postgresql://…}
 * @param user null if the URL names one, or none is needed
 * @param password null if the URL has it, or none is needed
 */
public record DatabaseAddress(
        String url, @Nullable String user, @Nullable String password) {

    public static DatabaseAddress of(String url) {
        return new DatabaseAddress(url, null, null);
    }

    boolean isPostgres() {
        return url.startsWith("jdbc:postgresql:");
    }

    /** The URL without its settings, which may contain a password. */
    String place() {
        return url.replaceFirst("[?;].*", "").replaceFirst("//[^/@]*@", "//");
    }

    @Override
    public String toString() {
        return place();
    }
}
