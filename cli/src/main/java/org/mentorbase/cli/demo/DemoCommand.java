package org.mentorbase.cli.demo;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import org.mentorbase.Mentorbase;
import org.mentorbase.cli.failure.ExitCode;
import org.mentorbase.cli.session.GlobalOptions;
import org.mentorbase.cli.session.Session;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

@Command(
        name = "demo",
        description =
                "Show what Mentorbase does, with made-up people in a database of its own, and then serve it over HTTP.",
        footer = {"mentorbase demo", "mentorbase demo --no-serve"})
public final class DemoCommand implements Callable<Integer> {

    private final Session session;

    @Option(names = "--no-serve", description = "End after the summary.")
    private boolean noServe;

    DemoCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        Consumer<String> say = session.json() ? line -> {} : this::say;
        try (DemoFolder folder = DemoFolder.create(session.home());
                Session inFolder = new Session(
                        GlobalOptions.on(folder.databaseUrl()),
                        session.surroundings().apart(session.outStream()),
                        session.runner())) {
            say.accept("A demo of Mentorbase. It has a database of its own and leaves yours alone.\n");
            // Open from the start, so that the commands need not open it each for themselves.
            Mentorbase mentorbase = inFolder.mentorbase();
            LocalDate today = LocalDate.ofInstant(session.clock().instant(), ZoneOffset.UTC);
            Cast cast = new Cast(mentorbase, inFolder.matchmaking(), today);
            ImmutableList<DemoReport.Done> steps = new Telling(session, folder, cast, say).tell(Story.read());
            DemoSummary summary = DemoSummary.of(mentorbase);
            say.accept("Now there are\n" + summary.words());
            Serving serving = noServe ? null : Serving.start(inFolder, cast);
            report(new DemoReport(folder.databaseUrl(), steps, summary, serving == null ? null : serving.http()));
            if (serving != null) {
                say.accept("\n" + serving.words());
                session.out().flush();
                serving.service().serve();
            }
        }
        return ExitCode.DONE;
    }

    private void say(String line) {
        session.out().println(line);
        session.out().flush();
    }

    private void report(DemoReport report) {
        if (session.json()) {
            session.output().sentence(report, "");
        }
    }
}
