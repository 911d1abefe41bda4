package org.mentorbase.cli.database;

import java.util.stream.Collectors;
import org.mentorbase.jdbi.Schema;

/** Says how the tables of a database stand, a line for each set. */
final class StatusSentence {

    private StatusSentence() {}

    static String of(Schema.Status status) {
        return status.parts().stream()
                .map(part -> part.name() + ": " + part.place() + " (" + status.product() + "), " + state(part) + ".")
                .collect(Collectors.joining(System.lineSeparator()));
    }

    private static String state(Schema.Part part) {
        String version = part.version() == null ? "no tables yet" : "tables of version " + part.version();
        return part.pending().isEmpty()
                ? version + ", up to date"
                : version + "; waiting: " + String.join(", ", part.pending());
    }
}
