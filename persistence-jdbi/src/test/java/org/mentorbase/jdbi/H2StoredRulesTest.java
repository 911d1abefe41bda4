package org.mentorbase.jdbi;

class H2StoredRulesTest extends StoredRules {

    private static final Installation INSTALLATION = Installation.on(DatabaseAddress.of("jdbc:h2:mem:rules"));

    @Override
    Installation installation() {
        return INSTALLATION;
    }
}
