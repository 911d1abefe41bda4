package org.mentorbase.cli.session;

/** Runs one command in surroundings of its own, and returns its exit code. */
@FunctionalInterface
public interface CommandRunner {

    int run(Surroundings surroundings, String... args);
}
