package org.mentorbase.jdbi;

class PostgresStoredRulesTest extends StoredRules {

    private static final Installation INSTALLATION = Installation.on(PostgresServer.migratedDatabase());

    @Override
    Installation installation() {
        return INSTALLATION;
    }
}
