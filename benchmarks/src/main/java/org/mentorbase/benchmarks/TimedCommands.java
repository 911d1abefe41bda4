package org.mentorbase.benchmarks;

import java.io.File;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** Times whole processes, from their start to their end. */
record TimedCommands(Measurements measured) {

    private static final int USUAL_MINUTES = 5;
    static final String NOTHING = "a JVM that does nothing";

    void nothing() throws Exception {
        time(NOTHING, ChildJvm.java(), "-cp", System.getProperty("java.class.path"), Nothing.class.getName());
    }

    void time(String name, String... command) throws Exception {
        measured.seconds(name, () -> run(command));
    }

    static void run(String... command) throws Exception {
        run(USUAL_MINUTES, command);
    }

    /** @param minutes after which it has failed */
    static void run(int minutes, String... command) throws Exception {
        Process process = new ProcessBuilder(List.of(command))
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .redirectInput(ProcessBuilder.Redirect.from(new File("/dev/null")))
                .start();
        if (!process.waitFor(minutes, TimeUnit.MINUTES) || process.exitValue() != 0) {
            process.destroyForcibly();
            throw new IllegalStateException(List.of(command) + " failed");
        }
    }

    /** What a JVM costs by itself. */
    static final class Nothing {

        private Nothing() {}

        public static void main(String[] arguments) {
            System.out.println("nothing");
        }
    }
}
