package org.mentorbase.web.jetty;

import io.javalin.config.JettyConfig;
import java.time.Duration;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.handler.GracefulHandler;
import org.mentorbase.web.problem.Problems;

/** How the server below the routes is set up. */
public final class JettySetup {

    private final Problems problems;
    private final Duration patience;

    /** @param patience how long stopping waits for requests that are running */
    public JettySetup(Problems problems, Duration patience) {
        this.problems = problems;
        this.patience = patience;
    }

    public void applyTo(JettyConfig jetty) {
        jetty.threadPool = ServerThreads.create();
        jetty.modifyHttpConfiguration(http -> http.setSendServerVersion(false));
        jetty.modifyServer(this::applyTo);
    }

    private void applyTo(Server server) {
        server.insertHandler(new SecurityHeaders());
        server.insertHandler(new GracefulHandler());
        server.setErrorHandler(new ErrorDocuments(problems));
        server.setStopTimeout(patience.toMillis());
    }
}
