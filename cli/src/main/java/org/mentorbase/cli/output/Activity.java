package org.mentorbase.cli.output;

import java.util.Optional;
import picocli.CommandLine.Option;

/** Whether what is active, inactive or both is wanted; active, if nothing is said. */
public final class Activity {

    @Option(names = "--inactive", description = "Only inactive ones.")
    private boolean inactive;

    @Option(names = "--all", description = "Active and inactive ones.")
    private boolean all;

    public Optional<Boolean> wanted() {
        return all ? Optional.empty() : Optional.of(!inactive);
    }
}
