package org.mentorbase.jdbi;

import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;

class H2CrashesTest extends Crashes {

    @TempDir
    private Path folder;

    @Override
    DatabaseAddress address() {
        return DatabaseAddress.of("jdbc:h2:file:" + folder.resolve("db"));
    }
}
