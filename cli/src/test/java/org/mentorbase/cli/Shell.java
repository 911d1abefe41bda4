package org.mentorbase.cli;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableMap;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import org.mentorbase.cli.session.Surroundings;
import org.mentorbase.cli.terminal.Terminal;
import org.mentorbase.devdata.SettableClock;
import org.mentorbase.fixture.TestMentorbase;

/** Types commands as a user does, and looks at what they answer. */
public record Shell(ImmutableMap<String, String> environment, String input, Terminal terminal, SettableClock clock) {

    private static final String NOWHERE = "/nonexistent/home";

    public static Shell withoutHome() {
        return new Shell(ImmutableMap.of("HOME", NOWHERE), "", Terminal.NONE, new SettableClock(TestMentorbase.BEGIN));
    }

    public static Shell on(String databaseUrl) {
        return withoutHome().with("MENTORBASE_DB", databaseUrl);
    }

    public Shell with(String variable, String value) {
        ImmutableMap<String, String> more = ImmutableMap.<String, String>builder()
                .putAll(environment)
                .put(variable, value)
                .buildKeepingLast();
        return new Shell(more, input, terminal, clock);
    }

    public Shell typing(String text) {
        return new Shell(environment, text, terminal, clock);
    }

    public Shell on(Terminal itsTerminal) {
        return new Shell(environment, input, itsTerminal, clock);
    }

    /** Runs the command, the words of which are separated by blanks. */
    public Answer run(String command) {
        return runWords(Splitter.on(' ').omitEmptyStrings().splitToList(command).toArray(String[]::new));
    }

    public Answer runWords(String... words) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        Surroundings surroundings = new Surroundings(
                new ByteArrayInputStream(input.getBytes(UTF_8)), out, err, environment, terminal, clock);
        int exitCode = Cli.run(surroundings, words);
        return new Answer(String.join(" ", words), exitCode, out.toString(UTF_8), err.toString(UTF_8));
    }

    /** Runs a command that the test takes to succeed. */
    public Answer done(String command) {
        return run(command).done();
    }
}
