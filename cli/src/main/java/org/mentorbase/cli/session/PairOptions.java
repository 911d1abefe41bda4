package org.mentorbase.cli.session;

import org.mentorbase.actor.Username;
import picocli.CommandLine.Option;

/** The mentor and the mentee of a pair. */
public final class PairOptions {

    @Option(names = "--mentor", required = true, paramLabel = "U", description = "The username of the mentor.")
    private String mentor = "";

    @Option(names = "--mentee", required = true, paramLabel = "U", description = "The username of the mentee.")
    private String mentee = "";

    public Username mentor() {
        return Username.parse("mentor", mentor);
    }

    public Username mentee() {
        return Username.parse("mentee", mentee);
    }
}
