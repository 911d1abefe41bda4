package org.mentorbase.cli.pairing;

import picocli.CommandLine.Command;

@Command(
        name = "pairings",
        description = "Pairings: pair a whole programme, look at the draft, adjust it, and invite the pairs.",
        subcommands = {
            RunPairing.class,
            ListPairings.class,
            ShowPairing.class,
            ExplainPair.class,
            PinPair.class,
            UnpinPair.class,
            ForbidPair.class,
            AllowPair.class,
            ComparePairings.class,
            PublishPairing.class
        })
public final class PairingsCommand {}
