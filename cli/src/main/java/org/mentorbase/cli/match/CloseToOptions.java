package org.mentorbase.cli.match;

import org.jspecify.annotations.Nullable;
import org.mentorbase.cli.input.Input;
import org.mentorbase.cli.session.Session;
import org.mentorbase.interchange.EarlierPairs;
import org.mentorbase.matchmaking.Closeness;
import picocli.CommandLine.Option;

/** Which earlier pairs to stay close to, and how close. */
final class CloseToOptions {

    @Option(
            names = "--close-to",
            paramLabel = "FILE",
            description = "The CSV file of an earlier match, whose pairs are kept unless giving them up gains enough.")
    private @Nullable String file;

    @Option(
            names = "--points-per-change",
            paramLabel = "N",
            description = "With --close-to: a pair is given up only if that gains more than N points. Default: 0.")
    private @Nullable Integer points;

    @Nullable
    EarlierSheet read(Session session) {
        int pointsPerChange = Closeness.points(file != null, points);
        if (file == null) {
            return null;
        }
        try (Input input = session.inputs().open(file)) {
            return new EarlierSheet(input.name(), input.read(EarlierPairs::read), pointsPerChange);
        }
    }
}
