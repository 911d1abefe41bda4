package org.mentorbase.cli.preference;

import java.util.concurrent.Callable;
import org.mentorbase.actor.Actor;
import org.mentorbase.cli.failure.ExitCode;
import org.mentorbase.cli.input.Input;
import org.mentorbase.cli.output.Counted;
import org.mentorbase.cli.session.Session;
import org.mentorbase.interchange.CsvPreferences;
import org.mentorbase.preference.ImportingPreferences;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

@Command(
        name = "import",
        description =
                "Set the preferences of many members from a CSV file, all or nothing; only what a row says changes.",
        footer = {
            "mentorbase preferences import preferences.csv",
            "mentorbase --programme=phd-2027 preferences import preferences.csv"
        })
final class ImportPreferences implements Callable<Integer> {

    private final Session session;

    @Parameters(paramLabel = "FILE", description = "The CSV file, a URL, or - for standard input.")
    private String source = "";

    ImportPreferences(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        Actor actor = session.actor();
        ImportingPreferences importing = session.mentorbase().importingPreferences();
        try (Input input = session.inputs().open(source)) {
            ImportingPreferences.Report report = input.read(
                    content -> importing.importRows(actor, session.programme(), CsvPreferences.read(content)));
            session.output()
                    .sentence(
                            report,
                            "Read " + Counted.of(report.rows(), "row", "rows") + "; preferences changed: "
                                    + report.changed() + ".");
        }
        return ExitCode.DONE;
    }
}
