package org.mentorbase.cli.server;

import java.time.Duration;
import java.util.concurrent.Callable;
import org.mentorbase.cli.failure.ExitCode;
import org.mentorbase.cli.failure.WrongUsage;
import org.mentorbase.cli.notice.NoticeRounds;
import org.mentorbase.cli.session.Session;
import org.mentorbase.cli.webhook.WebhookRounds;
import org.mentorbase.notice.DeliveryTerms;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

@Command(
        name = "serve",
        description = "Serve the HTTP API, and do rounds of notices, until it is told to stop (Ctrl-C or SIGTERM).",
        footer = {"mentorbase serve", "mentorbase serve --host=0.0.0.0 --port=80"})
public final class ServeCommand implements Callable<Integer> {

    private static final int LARGEST_PORT = 65_535;
    private static final int LONGEST_PAUSE = 86_400;

    private final Session session;

    @Option(
            names = "--host",
            paramLabel = "HOST",
            description = "The name or address to listen on. Default: ${DEFAULT-VALUE}.")
    private String host = "127.0.0.1";

    @Option(
            names = "--port",
            paramLabel = "PORT",
            description = "The port to listen on; 0 for any that is free. Default: ${DEFAULT-VALUE}.")
    private int port = 8080;

    @Option(
            names = "--rounds-every",
            paramLabel = "SECONDS",
            description =
                    "How long after a round of notices the next begins, in one of all services on the database; 0 for no"
                            + " rounds. Default: ${DEFAULT-VALUE}.")
    private int roundsEvery = 60;

    @Option(
            names = "--per-minute",
            paramLabel = "N",
            description = "At most so many mails in a minute, by all rounds together. Default: ${DEFAULT-VALUE}.")
    private int perMinute = DeliveryTerms.USUAL.perMinute();

    ServeCommand(Session session) {
        this.session = session;
    }

    /** What programs are told when the service has begun. */
    record Serving(String url) {}

    @Override
    public Integer call() {
        if (port < 0 || port > LARGEST_PORT) {
            throw new WrongUsage("--port must be within 0 to " + LARGEST_PORT + ", not " + port + ".");
        }
        if (roundsEvery < 0 || roundsEvery > LONGEST_PAUSE) {
            throw new WrongUsage("--rounds-every must be within 0 to " + LONGEST_PAUSE + ", not " + roundsEvery + ".");
        }
        if (perMinute < 1) {
            throw new WrongUsage("--per-minute must be at least 1, not " + perMinute + ".");
        }
        HttpService service = start();
        session.output().sentence(new Serving(service.url()), "Serving on " + service.url() + ". Ctrl-C stops it.");
        session.out().flush();
        service.serve();
        return ExitCode.DONE;
    }

    private HttpService start() {
        if (roundsEvery == 0) {
            return HttpService.start(session, host, port);
        }
        NoticeRounds rounds = new NoticeRounds(session, DeliveryTerms.USUAL.withPerMinute(perMinute));
        return HttpService.start(
                session, host, port, Duration.ofSeconds(roundsEvery), rounds, new WebhookRounds(session));
    }
}
