package org.mentorbase.cli;

import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import org.mentorbase.cli.session.Surroundings;

/** Runs several commands in one process, so that one archive of classes (CDS) can be made for all of them. */
public final class WarmUp {

    private static final String NEXT = "+";

    private WarmUp() {}

    /** @param args the words of the commands, with a plus between two commands */
    public static void main(String[] args) {
        Surroundings nowhere = Surroundings.ofProcess().apart(OutputStream.nullOutputStream());
        List<String> command = new ArrayList<>();
        for (String word : args) {
            if (word.equals(NEXT)) {
                Cli.run(nowhere, command.toArray(String[]::new));
                command.clear();
            } else {
                command.add(word);
            }
        }
        Cli.run(nowhere, command.toArray(String[]::new));
    }
}
