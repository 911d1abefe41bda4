package org.mentorbase.jdbi;

class PostgresRacesTest extends Races {

    private static final Installation INSTALLATION = Installation.on(PostgresServer.migratedDatabase());

    @Override
    Installation installation() {
        return INSTALLATION;
    }
}
