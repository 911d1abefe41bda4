package org.mentorbase.cli.failure;

import com.google.common.base.Throwables;
import com.google.common.collect.ImmutableList;
import java.io.UncheckedIOException;
import java.util.Locale;
import org.mentorbase.cli.terminal.BrokenOutput;
import org.mentorbase.jdbi.DatabaseNotMigrated;
import org.mentorbase.jdbi.DatabaseUnreachable;
import org.mentorbase.refusal.Refusal;
import org.mentorbase.refusal.Sentences;
import org.mentorbase.transaction.StaleVersion;
import org.mentorbase.web.AddressUnavailable;
import org.mentorbase.web.problem.ProblemDocument;

/**
 * How a command failed.
 *
 * @param lines a sentence for each problem
 * @param document the same for programs, as under HTTP
 */
record Failure(int exitCode, ImmutableList<String> lines, ProblemDocument document) {

    private static final Sentences SENTENCES = Sentences.in(Locale.ENGLISH);

    static Failure of(Throwable thrown) {
        if (thrown instanceof Refusal refusal) {
            return refused(refusal, "");
        } else if (thrown instanceof RefusedInput refused) {
            return refused(refused.refusal(), refused.input() + ": ");
        } else if (thrown instanceof Unreachable) {
            return unreachable("unreachable", "Unreachable", String.valueOf(thrown.getMessage()));
        } else if (thrown instanceof DatabaseUnreachable) {
            return unreachable("database-unreachable", "Database unreachable", String.valueOf(thrown.getMessage()));
        } else if (thrown instanceof DatabaseNotMigrated) {
            return unreachable("database-not-migrated", "Database not migrated", String.valueOf(thrown.getMessage()));
        } else if (thrown instanceof AddressUnavailable) {
            return unreachable("address-unavailable", "Address unavailable", String.valueOf(thrown.getMessage()));
        } else if (thrown instanceof BrokenOutput) {
            return unreachable("output-broken", "Output broken", String.valueOf(thrown.getMessage()));
        } else if (thrown instanceof UncheckedIOException e) {
            return unreachable("unreachable", "Unreachable", "Reading or writing failed: " + why(e));
        } else if (thrown instanceof StaleVersion) {
            return unreachable(
                    "changed-meanwhile",
                    "Changed meanwhile",
                    "Others keep changing the same at this moment. Try again.");
        } else if (thrown instanceof OutOfMemoryError) {
            return unexpected(
                    "There is not enough memory. Give Java more with MENTORBASE_JAVA_OPTS=-Xmx4g, for example.");
        }
        return unexpected("Something unexpected happened (" + thrown.getClass().getSimpleName()
                + "). Run it again with --verbose to see more.");
    }

    static Failure wrongUsage(String sentence, String hint) {
        return new Failure(
                ExitCode.WRONG_USAGE,
                ImmutableList.of(sentence + " " + hint),
                document("wrong-usage", "Wrong usage", 400, sentence));
    }

    private static Failure refused(Refusal refusal, String prefix) {
        ImmutableList<String> lines = refusal.problems().stream()
                .map(problem -> prefix + SENTENCES.of(problem) + Hints.of(problem.reason()))
                .collect(ImmutableList.toImmutableList());
        ProblemDocument document = ProblemDocument.of(refusal);
        return new Failure(
                ExitCode.REFUSED,
                lines,
                new ProblemDocument(
                        document.type(),
                        document.title(),
                        document.status(),
                        String.join("\n", lines),
                        null,
                        document.errors()));
    }

    private static Failure unreachable(String code, String title, String sentence) {
        return new Failure(ExitCode.UNEXPECTED, ImmutableList.of(sentence), document(code, title, 503, sentence));
    }

    private static Failure unexpected(String sentence) {
        return new Failure(
                ExitCode.UNEXPECTED, ImmutableList.of(sentence), document("unexpected", "Unexpected", 500, sentence));
    }

    private static ProblemDocument document(String code, String title, int status, String detail) {
        return new ProblemDocument("urn:mentorbase:problem:" + code, title, status, detail, null, ImmutableList.of());
    }

    private static String why(UncheckedIOException unchecked) {
        Throwable cause = Throwables.getRootCause(unchecked);
        String message = cause.getMessage();
        return message == null ? cause.getClass().getSimpleName() : message;
    }
}
