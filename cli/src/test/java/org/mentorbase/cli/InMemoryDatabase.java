package org.mentorbase.cli;

import java.util.UUID;
import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.mentorbase.jdbi.Database;
import org.mentorbase.jdbi.DatabaseAddress;

/**
 * Keeps an H2 database in memory from the first command of a test to the last; in a static field, from the first test of
 * a class to the last.
 */
public final class InMemoryDatabase
        implements BeforeAllCallback, AfterAllCallback, BeforeEachCallback, AfterEachCallback {

    private final String url = "jdbc:h2:mem:" + UUID.randomUUID();
    private Database database;
    private boolean shared;

    public Shell shell() {
        return Shell.on(url);
    }

    String url() {
        return url;
    }

    @Override
    public void beforeAll(ExtensionContext context) {
        shared = true;
        open();
    }

    @Override
    public void afterAll(ExtensionContext context) {
        database.close();
    }

    @Override
    public void beforeEach(ExtensionContext context) {
        if (!shared) {
            open();
        }
    }

    @Override
    public void afterEach(ExtensionContext context) {
        if (!shared) {
            database.close();
        }
    }

    private void open() {
        database = Database.open(DatabaseAddress.of(url), null);
    }
}
