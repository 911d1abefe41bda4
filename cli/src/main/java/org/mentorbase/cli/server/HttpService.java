package org.mentorbase.cli.server;

import org.mentorbase.cli.session.Session;
import org.mentorbase.interchange.CsvMembershipFormat;
import org.mentorbase.interchange.Json;
import org.mentorbase.jdbi.Database;
import org.mentorbase.web.WebServer;
import org.mentorbase.web.WebSettings;

/** The HTTP service over a session's database. */
public final class HttpService {

    private final Session session;
    private final String host;
    private final WebServer server;

    private HttpService(Session session, String host, WebServer server) {
        this.session = session;
        this.host = host;
        this.server = server;
    }

    /** @param port 0 for any that is free */
    public static HttpService start(Session session, String host, int port) {
        session.stationery();
        Database database = session.database();
        WebServer server = new WebServer(
                session.mentorbase(),
                session.matchmaking(),
                Json.mapper(),
                new CsvMembershipFormat(),
                database::isReady,
                WebSettings.at(host, port));
        return new HttpService(session, host, server.start());
    }

    public String url() {
        return "http://" + (host.contains(":") ? "[" + host + "]" : host) + ":" + server.port();
    }

    /**
     * Serves until the process is told to end, or the thread is interrupted; then lets the requests that are running
     * finish, and closes the database.
     */
    public void serve() {
        new Ending(() -> {
                    server.stop();
                    session.close();
                })
                .await();
    }
}
