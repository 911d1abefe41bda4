package org.mentorbase.jdbi;

class PostgresCrashesTest extends Crashes {

    private final DatabaseAddress address = PostgresServer.migratedDatabase();

    @Override
    DatabaseAddress address() {
        return address;
    }
}
