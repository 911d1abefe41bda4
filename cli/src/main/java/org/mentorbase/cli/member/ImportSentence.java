package org.mentorbase.cli.member;

import org.mentorbase.cli.output.Counted;
import org.mentorbase.member.ImportReport;

/** Says what an import did, or would have done. */
final class ImportSentence {

    private ImportSentence() {}

    static String of(ImportReport report) {
        return (report.dryRun() ? "Nothing was changed. It would import " : "Imported ")
                + Counted.of(report.people(), "person", "people")
                + " from "
                + Counted.of(report.rows(), "row", "rows")
                + ": "
                + report.created()
                + " created, "
                + report.updated()
                + " updated, "
                + report.unchanged()
                + " unchanged, "
                + report.reactivated()
                + " reactivated, "
                + report.deactivated()
                + " deactivated.";
    }
}
