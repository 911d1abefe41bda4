package org.mentorbase.cli.match;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.OptionalInt;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.mentorbase.cli.failure.CommandReason;
import org.mentorbase.cli.failure.ExitCode;
import org.mentorbase.cli.output.NewFile;
import org.mentorbase.cli.pairing.ObjectiveOption;
import org.mentorbase.cli.session.Session;
import org.mentorbase.matching.pairing.Objective;
import org.mentorbase.refusal.Problem;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

@Command(
        name = "match",
        description = "Pair the mentors and the mentees of two spreadsheets, saved as CSV. No database is used.",
        footer = {
            "mentorbase match --mentors=mentors.csv --mentees=mentees.csv -o pairs.csv",
            "mentorbase match --mentors=mentors.csv --mentees=mentees.csv --rules=ours.yaml --objective=fair --json"
        })
public final class MatchCommand implements Callable<Integer> {

    /** By this Excel knows that a file is UTF-8. */
    private static final byte[] BYTE_ORDER_MARK = {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF};

    private final Session session;

    @Mixin
    private final SheetOptions sheets = new SheetOptions();

    @Mixin
    private final ObjectiveOption objective = new ObjectiveOption();

    @Option(
            names = "--limit-per-mentee",
            paramLabel = "N",
            description = "At most so many mentors for a mentee. Default: what the sheet says, or 1.")
    private @Nullable Integer limit;

    @Option(
            names = {"-o", "--output"},
            paramLabel = "FILE",
            description = "The CSV file to write, replaced only when complete. Default: standard output.")
    private @Nullable String file;

    @Mixin
    private final CloseToOptions closeTo = new CloseToOptions();

    MatchCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        Objective wanted = objective.chosen();
        @Nullable EarlierSheet earlier = closeTo.read(session);
        SignedUp signedUp = sheets.read(session, limit());
        Result result = Waiting.on(session, signedUp.inWords(), () -> Result.of(signedUp, wanted, earlier));
        write(result);
        say(result);
        return ExitCode.DONE;
    }

    private OptionalInt limit() {
        if (limit == null) {
            return OptionalInt.empty();
        }
        if (limit < 1) {
            throw Problem.of(CommandReason.LIMIT_NOT_POSITIVE)
                    .field("--limit-per-mentee")
                    .value(limit)
                    .refusal();
        }
        return OptionalInt.of(limit);
    }

    private void write(Result result) {
        if (file != null && !file.equals("-")) {
            try (NewFile target = NewFile.replacing(file)) {
                target.stream().write(BYTE_ORDER_MARK);
                result.writeSheet(target.stream());
                target.complete();
            } catch (IOException failure) {
                throw new UncheckedIOException(failure);
            }
        } else if (!session.json()) {
            result.writeSheet(session.outStream());
        }
    }

    private void say(Result result) {
        if (session.json()) {
            session.output().sentence(MatchView.of(result, session.clock()), "");
        } else {
            new MatchSummary(result).lines().forEach(session.err()::println);
        }
    }
}
