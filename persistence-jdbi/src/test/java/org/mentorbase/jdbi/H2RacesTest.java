package org.mentorbase.jdbi;

class H2RacesTest extends Races {

    private static final Installation INSTALLATION = Installation.on(DatabaseAddress.of("jdbc:h2:mem:races"));

    @Override
    Installation installation() {
        return INSTALLATION;
    }
}
