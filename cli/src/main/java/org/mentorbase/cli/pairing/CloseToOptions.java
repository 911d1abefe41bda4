package org.mentorbase.cli.pairing;

import org.jspecify.annotations.Nullable;
import org.mentorbase.cli.session.IdArguments;
import org.mentorbase.matchmaking.Closeness;
import org.mentorbase.matchmaking.PairingId;
import picocli.CommandLine.Option;

/** Which earlier pairing to stay close to, and how close. */
final class CloseToOptions {

    @Option(
            names = "--close-to",
            paramLabel = "ID",
            description = "The number of an earlier pairing, whose pairs are kept unless giving them up gains enough.")
    private @Nullable String pairing;

    @Option(
            names = "--points-per-change",
            paramLabel = "N",
            description = "With --close-to: a pair is given up only if that gains more than N points. Default: 0.")
    private @Nullable Integer points;

    @Nullable
    Closeness closeness() {
        return Closeness.of(pairing == null ? null : IdArguments.parse(pairing, PairingId::parse), points);
    }
}
