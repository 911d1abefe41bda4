package org.mentorbase.cli;

import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;

class MailJobOnH2FileTest extends MailJob {

    @TempDir
    Path home;

    @Override
    Shell shell() {
        return Shell.withoutHome().with("HOME", home.toString());
    }
}
