package org.mentorbase.cli.terminal;

import java.io.Console;
import org.jspecify.annotations.Nullable;

/** Which of the three standard streams are a terminal. */
public record Terminal(boolean in, boolean out, boolean err) {

    public static final Terminal NONE = new Terminal(false, false, false);

    /** The start script names the streams by their numbers; Java alone can only tell when all of them are. */
    public static Terminal ofProcess() {
        String streams = System.getProperty("mentorbase.terminal");
        if (streams != null) {
            return new Terminal(streams.contains("0"), streams.contains("1"), streams.contains("2"));
        }
        boolean all = isTerminal(System.console());
        return new Terminal(all, all, all);
    }

    /** From Java 22 on there is a console also without a terminal, and a method that Java 17 does not have. */
    private static boolean isTerminal(@Nullable Console console) {
        if (console == null) {
            return false;
        }
        try {
            return (boolean) Console.class.getMethod("isTerminal").invoke(console);
        } catch (ReflectiveOperationException beforeJava22) {
            return true;
        }
    }
}
