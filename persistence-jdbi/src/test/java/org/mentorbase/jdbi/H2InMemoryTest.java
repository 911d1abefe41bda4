package org.mentorbase.jdbi;

class H2InMemoryTest extends PortContracts {

    private static final Installation INSTALLATION = Installation.on(DatabaseAddress.of("jdbc:h2:mem:contracts"));

    @Override
    Installation installation() {
        return INSTALLATION;
    }
}
