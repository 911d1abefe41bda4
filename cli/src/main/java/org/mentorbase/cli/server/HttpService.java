package org.mentorbase.cli.server;

import java.time.Duration;
import org.mentorbase.cli.notice.NoticeRounds;
import org.mentorbase.cli.session.Session;
import org.mentorbase.cli.webhook.WebhookRounds;
import org.mentorbase.interchange.CsvMembershipFormat;
import org.mentorbase.interchange.Json;
import org.mentorbase.jdbi.Database;
import org.mentorbase.jdbi.ScheduledRounds;
import org.mentorbase.notice.Rounds;
import org.mentorbase.web.WebServer;
import org.mentorbase.web.WebSettings;

/** The HTTP service over a session's database. */
public final class HttpService {

    private final Session session;
    private final String host;
    private final WebServer server;
    private final Runnable stoppingRounds;

    private HttpService(Session session, String host, WebServer server, Runnable stoppingRounds) {
        this.session = session;
        this.host = host;
        this.server = server;
        this.stoppingRounds = stoppingRounds;
    }

    /**
     * Without rounds.
     *
     * @param port 0 for any that is free
     */
    public static HttpService start(Session session, String host, int port) {
        return start(session, host, port, Rounds.NONE, () -> {});
    }

    /**
     * With rounds of notices and of webhooks.
     *
     * @param port 0 for any that is free
     * @param pause between two rounds
     */
    public static HttpService start(
            Session session, String host, int port, Duration pause, NoticeRounds notices, WebhookRounds webhooks) {
        ScheduledRounds rounds = session.database().rounds(session.clock(), pause, notices, webhooks);
        Runnable stopping = () -> {
            notices.stop();
            webhooks.stop();
            rounds.close();
        };
        try {
            return start(session, host, port, rounds, stopping);
        } catch (RuntimeException failure) {
            stopping.run();
            throw failure;
        }
    }

    private static HttpService start(Session session, String host, int port, Rounds rounds, Runnable stoppingRounds) {
        session.stationery();
        Database database = session.database();
        WebServer server = new WebServer(
                session.mentorbase(),
                session.matchmaking(),
                Json.mapper(),
                new CsvMembershipFormat(),
                database::isReady,
                WebSettings.at(host, port),
                rounds);
        return new HttpService(session, host, server.start(), stoppingRounds);
    }

    public String url() {
        return "http://" + (host.contains(":") ? "[" + host + "]" : host) + ":" + server.port();
    }

    /**
     * Serves until the process is told to end, or the thread is interrupted; then lets the requests that are running
     * and the rounds that are running finish, and closes the database.
     */
    public void serve() {
        new Ending(() -> {
                    server.stop();
                    stoppingRounds.run();
                    session.close();
                })
                .await();
    }
}
