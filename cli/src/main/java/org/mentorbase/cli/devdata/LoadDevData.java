package org.mentorbase.cli.devdata;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Lists;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import org.mentorbase.actor.Actor;
import org.mentorbase.cli.devdata.DevDataFiles.Found;
import org.mentorbase.cli.failure.ExitCode;
import org.mentorbase.cli.failure.RefusedInput;
import org.mentorbase.cli.session.Session;
import org.mentorbase.devdata.LoadReport;
import org.mentorbase.devdata.LoadingDevData;
import org.mentorbase.devdata.Progress;
import org.mentorbase.interchange.YamlDevData;
import org.mentorbase.refusal.Refusal;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

@Command(
        name = "load",
        description =
                "Make what files describe: people, invitations, relationships and all else, as if it had happened.",
        footer = {
            "mentorbase dev-data load --path=case.yaml",
            "mentorbase --db=jdbc:h2:file:./try dev-data load --path=test-instance --reset",
            "mentorbase dev-data load --path=case.yaml --dry-run"
        })
final class LoadDevData implements Callable<Integer> {

    /** So many things leave a file much larger than what is in it. */
    private static final int MANY = 10_000;

    private final Session session;

    @Option(
            names = "--path",
            required = true,
            paramLabel = "FILE",
            description = "A file, a folder with a dev-data.yaml, or the name of what comes with Mentorbase:"
                    + " test-instance.")
    private String path = "";

    @Option(names = "--replace", description = "Make anew what is there and differs, instead of refusing.")
    private boolean replace;

    @Option(names = "--reset", description = "Return each database to its empty schema first.")
    private boolean reset;

    @Option(names = "--dry-run", description = "Only say what would be done.")
    private boolean dryRun;

    LoadDevData(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        Actor actor = session.actor();
        DevDataFiles files = new DevDataFiles(session.inputs(), path);
        if (files.found().size() > 1 || reset) {
            files.found().forEach(LoadDevData::check);
        }
        List<LoadedFile> loaded;
        try (Targets targets = new Targets(session, files::target)) {
            loaded = dryRun ? rehearsed(actor, files, targets) : loaded(actor, files, targets);
        } finally {
            files.found().forEach(file -> file.input().close());
        }
        LoadedTables.show(session, new LoadedFile.All(ImmutableList.copyOf(loaded), dryRun));
        return ExitCode.DONE;
    }

    /** Reads it once, so that nothing is changed before all files are known to be readable. */
    private static void check(Found file) {
        file.input().read(content -> new YamlDevData(content).read(thing -> {}));
    }

    private List<LoadedFile> loaded(Actor actor, DevDataFiles files, Targets targets) {
        if (reset) {
            used(files).forEach(target -> targets.reset(target.orElse(null)));
        }
        return Lists.newArrayList(
                Lists.transform(files.found(), file -> load(actor, file, targets.session(file.target()))));
    }

    private LoadedFile load(Actor actor, Found file, Session on) {
        LoadedFile loaded = load(actor, file, loading(on));
        if (loaded.counts().stream().mapToLong(LoadReport.Count::created).sum() > MANY) {
            on.compactAtTheEnd();
        }
        return loaded;
    }

    /** The files of one database are rehearsed together, since later ones need what earlier ones make. */
    private List<LoadedFile> rehearsed(Actor actor, DevDataFiles files, Targets targets) {
        List<LoadedFile> all = new ArrayList<>();
        for (Optional<String> target : used(files)) {
            try (Session empty = session.onDatabase("jdbc:h2:mem:", Optional.empty())) {
                LoadingDevData loading = loading(reset ? empty : targets.session(target.orElse(null)));
                Supplier<List<LoadedFile>> work = () -> files.found().stream()
                        .filter(file -> Optional.ofNullable(file.target()).equals(target))
                        .map(file -> load(actor, file, loading))
                        .toList();
                all.addAll(loading.rehearse(work));
            }
        }
        return all;
    }

    private static Set<Optional<String>> used(DevDataFiles files) {
        Set<Optional<String>> used = new LinkedHashSet<>();
        files.found().forEach(file -> used.add(Optional.ofNullable(file.target())));
        return used;
    }

    private LoadingDevData loading(Session on) {
        return DevData.loading(on, session.clock());
    }

    private LoadedFile load(Actor actor, Found file, LoadingDevData loading) {
        try (LoadingBar bar = new LoadingBar("Loading", session.err())) {
            Progress progress = session.surroundings().terminal().err() ? bar : Progress.UNWATCHED;
            LoadReport report = loading.load(
                    actor,
                    new LoadingDevData.Command(new YamlDevData(file.input().content()), replace, progress));
            return new LoadedFile(
                    file.input().name(),
                    file.target(),
                    report.counts(),
                    dryRun ? report.plan() : ImmutableList.of(),
                    report.tokens(),
                    report.webhooks());
        } catch (Refusal refusal) {
            throw isAboutFile(refusal) ? new RefusedInput(file.input().name(), refusal) : refusal;
        }
    }

    private static boolean isAboutFile(Refusal refusal) {
        return refusal.problems().stream().anyMatch(problem -> problem.location() != null);
    }
}
