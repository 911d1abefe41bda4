package org.mentorbase.cli.demo;

/** A command as it is typed. */
public final class Typed {

    private Typed() {}

    public static String[] words(String command) {
        return ShellWords.split(command).toArray(String[]::new);
    }
}
