package org.mentorbase.cli.division;

import java.util.concurrent.Callable;
import org.mentorbase.actor.Actor;
import org.mentorbase.cli.failure.ExitCode;
import org.mentorbase.cli.input.Input;
import org.mentorbase.cli.output.Counted;
import org.mentorbase.cli.session.Session;
import org.mentorbase.interchange.CsvDivisions;
import org.mentorbase.member.ImportingDivisions;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

@Command(
        name = "import",
        description =
                "Import divisions (letter,name) or research groups (division,name) from a CSV file. Nothing is removed.",
        footer = {
            "mentorbase divisions import cued-divisions.csv",
            "mentorbase divisions import cued-research-groups.csv"
        })
final class ImportDivisions implements Callable<Integer> {

    private final Session session;

    @Parameters(paramLabel = "FILE", description = "The CSV file, a URL, or - for standard input.")
    private String source = "";

    ImportDivisions(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        Actor actor = session.actor();
        ImportingDivisions importing = session.mentorbase().importingDivisions();
        try (Input input = session.inputs().open(source)) {
            ImportingDivisions.Report report =
                    input.read(content -> importing.importFrom(actor, CsvDivisions.read(content)));
            session.output()
                    .sentence(
                            report,
                            "Read " + Counted.of(report.rows(), "row", "rows") + "; changes made: " + report.changed()
                                    + ".");
        }
        return ExitCode.DONE;
    }
}
