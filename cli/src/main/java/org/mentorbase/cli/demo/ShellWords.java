package org.mentorbase.cli.demo;

import com.google.common.collect.ImmutableList;

/** Splits a command into words as a shell does; single quotes keep blanks. */
final class ShellWords {

    private ShellWords() {}

    static ImmutableList<String> split(String command) {
        ImmutableList.Builder<String> words = ImmutableList.builder();
        StringBuilder word = new StringBuilder();
        boolean quoted = false;
        for (char character : (command + " ").toCharArray()) {
            if (character == '\'') {
                quoted = !quoted;
            } else if (character != ' ' || quoted) {
                word.append(character);
            } else if (!word.isEmpty()) {
                words.add(word.toString());
                word.setLength(0);
            }
        }
        return words.build();
    }
}
