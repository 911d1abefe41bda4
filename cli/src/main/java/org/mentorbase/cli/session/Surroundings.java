package org.mentorbase.cli.session;

import com.google.common.collect.Maps;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.InputStream;
import java.io.OutputStream;
import java.time.Clock;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.mentorbase.cli.terminal.Terminal;

/** What a command has around it. */
public record Surroundings(
        InputStream in,
        OutputStream out,
        OutputStream err,
        Map<String, String> environment,
        Terminal terminal,
        Clock clock) {

    /** Those of this process. */
    public static Surroundings ofProcess() {
        return new Surroundings(
                System.in,
                new FileOutputStream(FileDescriptor.out),
                new FileOutputStream(FileDescriptor.err),
                System.getenv(),
                Terminal.ofProcess(),
                Clock.systemUTC());
    }

    /** The same, but nothing of what the environment says about Mentorbase, and its output elsewhere. */
    public Surroundings apart(OutputStream output) {
        return new Surroundings(
                InputStream.nullInputStream(),
                output,
                output,
                Maps.filterKeys(environment, name -> !name.startsWith("MENTORBASE_")),
                Terminal.NONE,
                clock);
    }

    /** The same, but with another value of an environment variable. */
    public Surroundings with(String name, String value) {
        Map<String, String> changed = new HashMap<>(environment);
        changed.put(name, value);
        return new Surroundings(in, out, err, changed, terminal, clock);
    }

    /** The value of an environment variable, unless it is empty. */
    public Optional<String> variable(String name) {
        return Optional.ofNullable(environment.get(name)).filter(value -> !value.isEmpty());
    }
}
