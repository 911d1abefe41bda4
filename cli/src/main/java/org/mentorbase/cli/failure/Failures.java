package org.mentorbase.cli.failure;

import com.fasterxml.jackson.core.JsonProcessingException;
import java.io.PrintStream;
import java.util.Arrays;
import java.util.List;
import java.util.function.BooleanSupplier;
import org.mentorbase.cli.terminal.BrokenOutput;
import org.mentorbase.cli.terminal.Style;
import org.mentorbase.cli.terminal.Visible;
import org.mentorbase.interchange.Json;
import picocli.CommandLine;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.IParameterExceptionHandler;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;

/** Says on standard error what went wrong: a line for each problem, or one problem document; and gives the exit code. */
public final class Failures implements IParameterExceptionHandler, IExecutionExceptionHandler {

    private final PrintStream err;
    private final Style style;
    private final BooleanSupplier json;
    private final BooleanSupplier verbose;

    public Failures(PrintStream err, Style style, BooleanSupplier json, BooleanSupplier verbose) {
        this.err = err;
        this.style = style;
        this.json = json;
        this.verbose = verbose;
    }

    /** What the options say is not known when they could not be read, so the words themselves are looked at. */
    @Override
    public int handleParseException(ParameterException exception, String[] args) {
        List<String> words = Arrays.asList(args);
        int end = words.indexOf("--");
        boolean asJson = (end < 0 ? words : words.subList(0, end)).contains("--json");
        return report(UsageSentence.failure(exception), asJson);
    }

    @Override
    public int handleExecutionException(Exception exception, CommandLine command, ParseResult parsed) {
        return exception instanceof WrongUsage usage
                ? report(
                        UsageSentence.failure(new ParameterException(command, usage.getMessage())), json.getAsBoolean())
                : report(exception);
    }

    public int report(Throwable thrown) {
        if (thrown instanceof BrokenOutput broken && broken.isUnwanted()) {
            return ExitCode.UNEXPECTED;
        }
        int exitCode = report(Failure.of(thrown), json.getAsBoolean());
        if (verbose.getAsBoolean() && exitCode == ExitCode.UNEXPECTED) {
            thrown.printStackTrace(err);
        }
        return exitCode;
    }

    private int report(Failure failure, boolean asJson) {
        if (asJson) {
            err.println(document(failure));
        } else {
            failure.lines().forEach(line -> err.println(style.alarming("mentorbase:") + " " + Visible.text(line)));
        }
        return failure.exitCode();
    }

    private static String document(Failure failure) {
        try {
            return Json.mapper().writeValueAsString(failure.document());
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
