package org.mentorbase.jdbi;

/** The database does not have the schema that this version of the program needs. Nothing was changed. */
public final class DatabaseNotMigrated extends RuntimeException {

    private static final long serialVersionUID = 1L;

    DatabaseNotMigrated(String message) {
        super(message);
    }
}
