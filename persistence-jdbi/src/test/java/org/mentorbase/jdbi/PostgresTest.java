package org.mentorbase.jdbi;

class PostgresTest extends PortContracts {

    private static final Installation INSTALLATION = Installation.on(PostgresServer.migratedDatabase());

    @Override
    Installation installation() {
        return INSTALLATION;
    }
}
