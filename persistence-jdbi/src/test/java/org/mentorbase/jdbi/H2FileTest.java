package org.mentorbase.jdbi;

import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;

class H2FileTest extends PortContracts {

    private static Installation installation;

    @BeforeAll
    static void open(@TempDir Path folder) {
        installation = Installation.on(DatabaseAddress.of("jdbc:h2:file:" + folder.resolve("db")));
    }

    @AfterAll
    static void close() {
        installation.database().close();
    }

    @Override
    Installation installation() {
        return installation;
    }
}
