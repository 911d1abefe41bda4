package org.mentorbase.cli;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.PrintWriter;
import org.mentorbase.cli.failure.Failures;
import org.mentorbase.cli.session.GlobalOptions;
import org.mentorbase.cli.session.Session;
import org.mentorbase.cli.session.Surroundings;
import org.mentorbase.cli.terminal.Style;
import picocli.CommandLine;

/** Runs one command. */
public final class Cli {

    private Cli() {}

    /** Returns the exit code; what the command says goes to the surroundings' streams, in UTF-8. */
    public static int run(Surroundings surroundings, String... args) {
        GlobalOptions options = new GlobalOptions();
        Session session = new Session(options, surroundings, Cli::run);
        Style style = Style.on(surroundings.terminal().err(), surroundings.environment());
        Failures failures = new Failures(session.err(), style, options::json, options::verbose);
        try (session) {
            CommandLine commands = Commands.create(options, session, args)
                    .setOut(session.out())
                    .setErr(new PrintWriter(session.err(), true, UTF_8))
                    .setParameterExceptionHandler(failures)
                    .setExecutionExceptionHandler(failures);
            int exitCode = commands.execute(args);
            session.out().flush();
            return exitCode;
        } catch (RuntimeException | Error unexpected) {
            return failures.report(unexpected);
        }
    }
}
