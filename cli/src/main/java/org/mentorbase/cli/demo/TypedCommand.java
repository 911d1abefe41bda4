package org.mentorbase.cli.demo;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A command as it is typed into a shell.
 *
 * @param variables of the environment, which are set before it
 * @param words the program, if it is named, and its arguments
 */
record TypedCommand(ImmutableMap<String, String> variables, ImmutableList<String> words) {

    private static final Pattern VARIABLE = Pattern.compile("([A-Z_]+)=(.*)");

    static TypedCommand of(String line) {
        ImmutableMap.Builder<String, String> variables = ImmutableMap.builder();
        ImmutableList<String> words = ShellWords.split(line);
        int first = 0;
        for (Matcher variable = VARIABLE.matcher(words.get(first));
                variable.matches();
                variable = VARIABLE.matcher(words.get(first))) {
            variables.put(variable.group(1), variable.group(2));
            first++;
        }
        return new TypedCommand(variables.buildOrThrow(), words.subList(first, words.size()));
    }
}
