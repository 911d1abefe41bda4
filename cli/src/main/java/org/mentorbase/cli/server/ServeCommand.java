package org.mentorbase.cli.server;

import java.util.concurrent.Callable;
import org.mentorbase.cli.failure.ExitCode;
import org.mentorbase.cli.failure.WrongUsage;
import org.mentorbase.cli.session.Session;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

@Command(
        name = "serve",
        description = "Serve the HTTP API until it is told to stop (Ctrl-C or SIGTERM).",
        footer = {"mentorbase serve", "mentorbase serve --host=0.0.0.0 --port=80"})
public final class ServeCommand implements Callable<Integer> {

    private static final int LARGEST_PORT = 65_535;

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
        HttpService service = HttpService.start(session, host, port);
        session.output().sentence(new Serving(service.url()), "Serving on " + service.url() + ". Ctrl-C stops it.");
        session.out().flush();
        service.serve();
        return ExitCode.DONE;
    }
}
