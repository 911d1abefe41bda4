package org.mentorbase.cli;

import org.mentorbase.cli.session.Surroundings;

public final class Main {

    private Main() {}

    public static void main(String[] args) {
        System.exit(Cli.run(Surroundings.ofProcess(), args));
    }
}
