package org.mentorbase.benchmarks;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.mentorbase.devdata.MadeUpProgramme;
import org.mentorbase.interchange.MadeUpSheets;

/** Membership lists of people who do not exist, as {@code dev-data generate} makes them. */
final class MembershipList {

    static final long SEED = 20_261_121;

    private MembershipList() {}

    /** Writes one row for each of so many people. */
    static Path write(int people, Path file) throws IOException {
        try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(file))) {
            MadeUpSheets.write(new MadeUpProgramme(SEED, people), "members", out);
        }
        return file;
    }
}
