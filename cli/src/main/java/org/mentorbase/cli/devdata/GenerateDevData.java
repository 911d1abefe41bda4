package org.mentorbase.cli.devdata;

import com.google.common.collect.ImmutableList;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.mentorbase.actor.Actor;
import org.mentorbase.cli.failure.ExitCode;
import org.mentorbase.cli.failure.WrongUsage;
import org.mentorbase.cli.output.Counted;
import org.mentorbase.cli.output.NewFile;
import org.mentorbase.cli.session.Session;
import org.mentorbase.devdata.DevDataFile;
import org.mentorbase.devdata.LoadReport;
import org.mentorbase.devdata.LoadingDevData;
import org.mentorbase.devdata.MadeUpProgramme;
import org.mentorbase.devdata.Progress;
import org.mentorbase.interchange.MadeUpSheets;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

@Command(
        name = "generate",
        description =
                "Make up a programme of any size, into the database or as CSV. The same seed makes the same people.",
        footer = {
            "mentorbase --db=jdbc:h2:file:./try dev-data generate --people=2000 --seed=1",
            "mentorbase dev-data generate --people=1000000 --seed=1 --csv=members -o members.csv",
            "mentorbase dev-data generate --people=500 --seed=1 --csv=mentors -o mentors.csv"
        })
final class GenerateDevData implements Callable<Integer> {

    private static final int MOST = 10_000_000;

    private final Session session;

    @Option(names = "--people", required = true, paramLabel = "N", description = "How many.")
    private int people;

    @Option(names = "--seed", paramLabel = "S", description = "Any whole number. Default: ${DEFAULT-VALUE}.")
    private long seed = 1;

    @Option(
            names = "--csv",
            paramLabel = "WHAT",
            description = "Write CSV instead: members or preferences for an import, mentors or mentees for match.")
    private @Nullable String csv;

    @Option(
            names = {"-o", "--output"},
            paramLabel = "FILE",
            description = "The CSV file to write, replaced only when complete. Default: standard output.")
    private @Nullable String file;

    GenerateDevData(Session session) {
        this.session = session;
    }

    /** What was written. */
    record Report(String csv, String file) {}

    /** What was made. */
    record Made(int people, long seed, ImmutableList<LoadReport.Count> counts) {}

    @Override
    public Integer call() {
        if (people < 1 || people > MOST) {
            throw new WrongUsage("--people needs a number from 1 to " + MOST + ".");
        }
        MadeUpProgramme programme = new MadeUpProgramme(seed, people);
        if (csv != null) {
            write(programme, csv);
        } else if (file != null) {
            throw new WrongUsage("-o is for --csv.");
        } else {
            load(programme);
        }
        return ExitCode.DONE;
    }

    private void write(MadeUpProgramme programme, String what) {
        if (!MadeUpSheets.names().contains(what)) {
            throw new WrongUsage("--csv needs one of " + String.join(", ", MadeUpSheets.names()) + ".");
        }
        if (file == null || file.equals("-")) {
            if (session.json()) {
                throw new WrongUsage("With --json the CSV must go to a file: add -o FILE.");
            }
            MadeUpSheets.write(programme, what, session.outStream());
            return;
        }
        try (NewFile target = NewFile.replacing(file)) {
            MadeUpSheets.write(programme, what, target.stream());
            target.complete();
        }
        session.output().sentence(new Report(what, file), "Wrote the " + what + " to " + file + ".");
    }

    /** Part by part, each in a transaction of its own. */
    private void load(MadeUpProgramme programme) {
        Actor actor = session.actor();
        LoadingDevData loading = DevData.loading(session, session.clock());
        Map<String, LoadReport.Count> counts = new LinkedHashMap<>();
        try (LoadingBar bar = new LoadingBar("Making up", session.err())) {
            Progress shown = session.surroundings().terminal().err() ? bar : Progress.UNWATCHED;
            int parts = MadeUpProgramme.parts(people);
            Iterator<DevDataFile> all = programme.parts().iterator();
            for (int part = 0; all.hasNext(); part++) {
                long before = part;
                Progress within = (done, steps) ->
                        shown.at(people * before / parts + (steps == 0 ? 0 : people * done / steps / parts), people);
                loading.load(actor, new LoadingDevData.Command(all.next(), false, within))
                        .counts()
                        .forEach(count -> counts.merge(count.kind(), count, GenerateDevData::sum));
            }
        }
        session.compactAtTheEnd();
        Made made = new Made(people, seed, ImmutableList.copyOf(counts.values()));
        session.output()
                .sentence(
                        made,
                        () -> "Made up " + Counted.of(people, "person", "people") + " and what happened: "
                                + LoadedTables.sentence(made.counts()) + ".");
    }

    private static LoadReport.Count sum(LoadReport.Count one, LoadReport.Count other) {
        return new LoadReport.Count(
                one.kind(),
                one.created() + other.created(),
                one.unchanged() + other.unchanged(),
                one.replaced() + other.replaced());
    }
}
