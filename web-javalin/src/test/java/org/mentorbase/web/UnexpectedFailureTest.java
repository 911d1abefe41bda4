package org.mentorbase.web;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Function;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mentorbase.Mentorbase;
import org.mentorbase.MentoringRepositories;
import org.mentorbase.account.AccountRepositories;
import org.mentorbase.actor.Actor;
import org.mentorbase.actor.Username;
import org.mentorbase.devdata.SettableClock;
import org.mentorbase.fixture.TestMentorbase;
import org.mentorbase.interchange.CsvMembershipFormat;
import org.mentorbase.interchange.Json;
import org.mentorbase.interchange.YamlRules;
import org.mentorbase.matchmaking.Matchmaking;
import org.mentorbase.matchmaking.MatchmakingRepositories;
import org.mentorbase.transaction.StaleVersion;
import org.mentorbase.transaction.UnitOfWork;

class UnexpectedFailureTest {

    private final TestMentorbase installation = TestMentorbase.with("ada");
    private final AtomicBoolean ready = new AtomicBoolean(true);
    private final String token = installation
            .mentorbase()
            .creatingToken()
            .create(Actor.OPERATOR, new Username("ada"), 1)
            .secret()
            .value();
    private final PrintStream standardError = System.err;
    private final ByteArrayOutputStream log = new ByteArrayOutputStream();
    private WebServer server;

    @BeforeEach
    void read_the_log() {
        System.setErr(new PrintStream(log, true, UTF_8));
    }

    @AfterEach
    void stop() {
        System.setErr(standardError);
        server.stop();
    }

    private TestClient failingWith(Throwable failure) {
        UnitOfWork<AccountRepositories> accounts = installation.accounts();
        server = new WebServer(
                        new Mentorbase(
                                new Failing<MentoringRepositories>(failure),
                                accounts,
                                new SettableClock(TestMentorbase.BEGIN)),
                        new Matchmaking(
                                new Failing<MatchmakingRepositories>(failure),
                                new YamlRules(),
                                new SettableClock(TestMentorbase.BEGIN)),
                        Json.mapper(),
                        new CsvMembershipFormat(),
                        ready::get,
                        WebSettings.at("127.0.0.1", 0))
                .start();
        return TestClient.of(server.port()).with("Authorization", "Bearer " + token);
    }

    @Test
    void a_bug_is_answered_with_nothing_but_where_to_find_it_in_the_log() {
        TestClient ada = failingWith(new IllegalStateException("secret detail"));

        TestAnswer answer = ada.get("/api/v1/members/ada").isRefused(500, "unexpected");

        String instance = answer.at("instance");
        assertThat(instance).matches("urn:mentorbase:request:[0-9a-f]{16}");
        assertThat(log.toString(UTF_8))
                .contains(instance.substring(instance.lastIndexOf(':') + 1), "secret detail")
                .doesNotContain(token);
        assertThat(answer.body()).doesNotContain("secret", "IllegalState", "Exception");
    }

    @Test
    void a_bug_behind_a_query_is_answered_the_same() {
        TestClient ada = failingWith(new IllegalStateException("secret detail"));
        String query = "{\"query\":\"{ learner { pageInfo { hasNextPage } } }\"}";

        TestAnswer answer = ada.post("/graphql", query).isRefused(500, "unexpected");

        assertThat(answer.body()).doesNotContain("secret");
        assertThat(log.toString(UTF_8)).contains("secret detail");
    }

    @Test
    void trouble_of_the_virtual_machine_is_answered_the_same() {
        TestClient ada = failingWith(new StackOverflowError("secret detail"));

        TestAnswer answer = ada.get("/api/v1/members/ada").isRefused(500, "unexpected");

        assertThat(answer.body()).doesNotContain("secret");
    }

    @Test
    void when_the_database_is_gone_that_is_what_is_answered() {
        ready.set(false);
        TestClient ada = failingWith(new IllegalStateException("connection refused"));

        ada.get("/api/v1/members/ada").isRefused(503, "not-ready");
    }

    @Test
    void a_race_that_is_lost_again_and_again_is_a_conflict() {
        TestClient ada = failingWith(new StaleVersion("invitation 1"));

        ada.post("/api/v1/invitations", "{\"mentor\":\"ada\",\"mentee\":\"bob\"}")
                .isRefused(409, "changed-meanwhile");
    }

    private record Failing<R>(Throwable failure) implements UnitOfWork<R> {

        @Override
        public <T> T execute(Function<? super R, ? extends T> work) {
            throw thrown();
        }

        @Override
        public <T> T read(Function<? super R, ? extends T> work) {
            throw thrown();
        }

        @Override
        public <T> T rehearse(Function<? super R, ? extends T> work) {
            throw thrown();
        }

        private RuntimeException thrown() {
            if (failure instanceof Error error) {
                throw error;
            }
            return (RuntimeException) failure;
        }
    }
}
