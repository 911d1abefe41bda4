package org.mentorbase.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.mentorbase.actor.Permission;
import org.mentorbase.fixture.TestMentorbase;

class IdempotencyTest {

    private static final String INVITATIONS = "/api/v1/invitations";
    private static final String ADA_FOR_BOB = "{\"mentor\":\"ada\",\"mentee\":\"bob\"}";

    private final TestMentorbase installation = TestMentorbase.with("ada", "bob", "cleo");
    private final TestServer server = TestServer.of(installation);
    private final TestClient ada = server.as("ada");
    private final TestClient retrying = ada.with("Idempotency-Key", "key-1");

    @AfterEach
    void stop() {
        server.close();
    }

    private String invitations() {
        return server.as("matchmaker", Permission.INVITATION_CREATE_FOR_OTHERS)
                .get(INVITATIONS)
                .at("total");
    }

    @Test
    void the_same_request_is_answered_the_same_and_done_once() {
        TestAnswer first = retrying.post(INVITATIONS, ADA_FOR_BOB).has(201);

        TestAnswer again = retrying.post(INVITATIONS, ADA_FOR_BOB).has(201);

        assertThat(again.body()).isEqualTo(first.body());
        assertThat(again.header("Location")).isEqualTo(first.header("Location"));
        assertThat(again.header("ETag")).isEqualTo(first.header("ETag"));
        assertThat(first.header("Idempotent-Replay")).isNull();
        assertThat(again.header("Idempotent-Replay")).isEqualTo("true");
        assertThat(invitations()).isEqualTo("1");
    }

    @Test
    void without_a_key_nothing_is_remembered() {
        ada.post(INVITATIONS, ADA_FOR_BOB).has(201);

        ada.post(INVITATIONS, ADA_FOR_BOB).isRefused(409, "invitation-pending-already");
    }

    @Test
    void a_key_stands_for_one_request_only() {
        retrying.post(INVITATIONS, ADA_FOR_BOB).has(201);

        retrying.post(INVITATIONS, "{\"mentor\":\"ada\",\"mentee\":\"cleo\"}").isRefused(422, "idempotency-key-reused");
        retrying.post(INVITATIONS, ADA_FOR_BOB + " ").isRefused(422, "idempotency-key-reused");
        retrying.post("/api/v1/invitations/1/withdrawal").isRefused(422, "idempotency-key-reused");
        assertThat(invitations()).isEqualTo("1");
    }

    @Test
    void everybody_has_keys_of_their_own() {
        retrying.post(INVITATIONS, ADA_FOR_BOB).has(201);

        server.as("bob")
                .with("Idempotency-Key", "key-1")
                .post(INVITATIONS, "{\"mentor\":\"cleo\",\"mentee\":\"bob\"}")
                .has(201);
    }

    @Test
    void a_refusal_is_not_remembered() {
        TestClient bob = server.as("bob").with("Idempotency-Key", "key-1");
        bob.post(INVITATIONS, "{\"mentor\":\"dan\",\"mentee\":\"bob\"}").isRefused(422, "person-unknown");
        installation.add(org.mentorbase.devdata.SomeMember.aMember("dan"));

        bob.post(INVITATIONS, "{\"mentor\":\"dan\",\"mentee\":\"bob\"}").has(201);
    }

    @Test
    void a_key_is_visible_ascii_of_limited_length() {
        for (String key : List.of("a b", "x".repeat(201), "")) {
            ada.with("Idempotency-Key", key).post(INVITATIONS, ADA_FOR_BOB).isRefused(400, "idempotency-key-malformed");
        }
        ada.with("Idempotency-Key", "x".repeat(200))
                .post(INVITATIONS, ADA_FOR_BOB)
                .has(201);
    }

    @Test
    void an_answer_is_forgotten_after_a_day() {
        TestAnswer first = retrying.post(INVITATIONS, ADA_FOR_BOB).has(201);
        ada.post(first.header("Location") + "/withdrawal").isOk();
        installation.clock().advanceDays(2);

        TestAnswer later = retrying.post(INVITATIONS, ADA_FOR_BOB).has(201);

        assertThat(later.header("Location")).isNotEqualTo(first.header("Location"));
    }

    @Test
    void of_simultaneous_requests_one_is_done_and_all_are_answered_the_same() throws Exception {
        int clients = 12;
        ExecutorService executor = Executors.newFixedThreadPool(clients);
        try {
            Callable<TestAnswer> request =
                    () -> retrying.post(INVITATIONS, ADA_FOR_BOB).has(201);
            List<Future<TestAnswer>> answers = executor.invokeAll(
                    Stream.generate(() -> request).limit(clients).toList());

            String location = answers.get(0).get().header("Location");
            int done = 0;
            for (Future<TestAnswer> answer : answers) {
                assertThat(answer.get().header("Location")).isEqualTo(location);
                done += answer.get().header("Idempotent-Replay") == null ? 1 : 0;
            }
            assertThat(done).isEqualTo(1);
            assertThat(invitations()).isEqualTo("1");
        } finally {
            executor.shutdown();
        }
    }

    @Test
    void every_post_can_be_repeated() {
        TestAnswer invited = ada.with("Idempotency-Key", "1").post(INVITATIONS, ADA_FOR_BOB);
        TestClient bob = server.as("bob");
        for (int i = 0; i < 2; i++) {
            assertThat(bob.with("Idempotency-Key", "2")
                            .post(invited.header("Location") + "/responses", "{\"response\":\"ACCEPT\"}")
                            .isOk()
                            .at("state"))
                    .isEqualTo("ACCEPTED");
        }
        String relationship =
                "/api/v1/relationships/" + bob.get(invited.header("Location")).at("relationshipId");
        for (int i = 0; i < 2; i++) {
            bob.with("Idempotency-Key", "3")
                    .post(relationship + "/meetings", "{\"heldOn\":\"2026-03-02\",\"durationMinutes\":5}")
                    .has(201);
            bob.with("Idempotency-Key", "4").post(relationship + "/end").isOk();
        }
        assertThat(bob.get(relationship + "/meetings").at("total")).isEqualTo("1");
    }
}
