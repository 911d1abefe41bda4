package org.mentorbase.web;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.net.URI;
import java.net.http.HttpClient;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.UnaryOperator;
import org.mentorbase.actor.Actor;
import org.mentorbase.actor.Permission;
import org.mentorbase.actor.Username;
import org.mentorbase.fixture.TestMentorbase;
import org.mentorbase.interchange.CsvMembershipFormat;
import org.mentorbase.interchange.Json;
import org.mentorbase.interchange.YamlRules;
import org.mentorbase.matchmaking.Matchmaking;
import org.mentorbase.memory.InMemoryMatchmaking;
import org.mentorbase.web.operation.Operation;

/** A server of an installation in memory, and clients of it. */
final class TestServer implements AutoCloseable {

    private final TestMentorbase installation;
    private final AtomicBoolean ready = new AtomicBoolean(true);
    private final WebServer server;
    private final HttpClient http = HttpClient.newHttpClient();

    private TestServer(TestMentorbase installation, WebSettings settings) {
        this.installation = installation;
        this.server = new WebServer(
                        installation.mentorbase(),
                        matchmaking(installation),
                        Json.mapper(),
                        new CsvMembershipFormat(),
                        ready::get,
                        settings)
                .start();
    }

    static TestServer of(TestMentorbase installation) {
        return of(installation, settings -> settings);
    }

    static TestServer of(TestMentorbase installation, UnaryOperator<WebSettings> change) {
        return new TestServer(
                installation, change.apply(WebSettings.at("127.0.0.1", 0).withPatience(Duration.ZERO)));
    }

    static Matchmaking matchmaking(TestMentorbase installation) {
        return new Matchmaking(
                new InMemoryMatchmaking(installation.mentoring()), new YamlRules(), installation.clock());
    }

    TestMentorbase installation() {
        return installation;
    }

    void setReady(boolean isReady) {
        ready.set(isReady);
    }

    int port() {
        return server.port();
    }

    ImmutableList<Operation> operations() {
        return server.operations();
    }

    /** Shows no token. */
    TestClient anonymous() {
        return new TestClient(http, URI.create("http://127.0.0.1:" + port()), null);
    }

    TestClient operator() {
        return withToken(token("operator", 30));
    }

    /** Shows a new token of an account with exactly these permissions. */
    TestClient as(String username, Permission... permissions) {
        Username account = new Username(username);
        if (permissions.length > 0) {
            installation
                    .mentorbase()
                    .changingPermissions()
                    .grant(Actor.OPERATOR, account, ImmutableSet.copyOf(permissions));
        }
        return withToken(token(username, 30));
    }

    TestClient withToken(String token) {
        return new TestClient(http, URI.create("http://127.0.0.1:" + port()), token);
    }

    String token(String username, int lifetimeInDays) {
        return installation
                .mentorbase()
                .creatingToken()
                .create(Actor.OPERATOR, new Username(username), lifetimeInDays)
                .secret()
                .value();
    }

    @Override
    public void close() {
        server.stop();
    }
}
