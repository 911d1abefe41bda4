package org.mentorbase.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.mentorbase.fixture.TestMentorbase;

/** Whatever is sent, it is told what is wrong with it. */
class GraphqlRefusalsTest {

    private final TestServer server = TestServer.of(TestMentorbase.with("ada"));
    private final TestClient client = server.operator();
    private final GraphqlClient operator = new GraphqlClient(client);

    @AfterEach
    void stop() {
        server.close();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "email: \"bea\" | email-malformed | email",
                "email: \"\" | username-malformed | email",
                "email: \"a b@x.org\" | username-malformed | email",
                "email: \"b@x.org\", ts: \"soon\" | time-malformed | ts",
                "email: \"b@x.org\", ts: \"2026-02-30\" | time-malformed | ts",
                "email: \"b@x.org\", changeTrack: 6 | above-most | changeTrack",
                "email: \"b@x.org\", changeTrack: -1 | below-least | changeTrack",
                "email: \"b@x.org\", outsideOrg: 4 | above-most | outsideOrg",
                "email: \"b@x.org\", managerEmail: \"zoe@x.org\" | person-unknown | managerEmail",
                "email: \"b@x.org\", managerEmail: \"z z\" | username-malformed | managerEmail",
                "email: \"b@x.org\", org: \"a\\u0007b\" | control-character | org",
                "email: \"b@x.org\", requests: \"a\\u0000b\" | control-character | requests",
                "email: \"b@x.org\", fullName: \"a\\u0000b\" | control-character | fullName",
                "email: \"b@x.org\", programme: \"none\" | programme-unknown | programme"
            })
    void a_wrong_argument_is_named(String arguments, String reason, String argument) {
        operator.refuses("mutation { createOrUpdateLearner(" + arguments + ") { ok } }", reason, argument);

        assertThat(operator.data("{ learner { edges { node { email } } } }").at("/learner/edges"))
                .isEmpty();
        client.get("/api/v1/members/b@x.org").isRefused(404, "member-unknown");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "{ findLearner(email: \"zoe\") { id } } | member-unknown | email",
                "{ findMentor(email: \"\\u0000\") { id } } | member-unknown | email",
                "{ findLearnerRankings(learner: \"zoe\") { id } } | member-unknown | learner",
                "{ findLearnerRankings(learner: \"ada\", limit: 0) { id } } | limit-out-of-range | limit",
                "{ learner(first: 1001) { edges { cursor } } } | limit-out-of-range | first",
                "{ learner(first: -5) { edges { cursor } } } | limit-out-of-range | first",
                "{ mentor(after: \"x\") { edges { cursor } } } | cursor-malformed | after",
                "{ allMentorRankings(after: \"eA\") { edges { cursor } } } | cursor-malformed | after"
            })
    void a_wrong_question_is_refused(String query, String reason, String argument) {
        operator.refuses(query, reason, argument);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "{",
                "{ findLearner { id } }",
                "{ findLearner(email: 5) { id } }",
                "{ nothing }",
                "{ learner(first: \"many\") { edges { cursor } } }",
                "{ learner(first: 99999999999) { edges { cursor } } }",
                "mutation { createOrUpdateLearner(email: null) { ok } }",
                "subscription { learner { id } }",
                "query A { learner { pageInfo { endCursor } } } query B { __typename }",
                "{ findLearner(email: \"\\uD800\") { id } }"
            })
    void a_broken_query_is_an_error(String query) {
        JsonNode error = operator.ask(query).at("/errors/0");

        assertThat(error.get("message").asText()).isNotBlank();
    }

    @Test
    void a_query_that_is_too_deep_is_refused() {
        assertThat(operator.error(deep(12)).get("message").asText())
                .isEqualTo("The query is 17 levels deep, and at most 16 are allowed.");
        for (int deeper : new int[] {20, 200, 2000}) {
            assertThat(operator.ask(deep(deeper)).at("/errors/0/message").asText())
                    .as("%s", deeper)
                    .isNotBlank();
        }
    }

    private static String deep(int types) {
        return "{ __schema { types { fields { type {" + " ofType {".repeat(types) + " name " + "}".repeat(types + 5);
    }

    @Test
    void a_query_that_is_too_costly_is_refused() {
        StringBuilder query = new StringBuilder("{");
        for (int i = 0; i < 30; i++) {
            query.append(" r").append(i).append(": findLearnerRankings(learner: \"ada\") { mentor }");
        }

        assertThat(operator.error(query + " }").get("message").asText()).contains("and at most 20000 is allowed");
        assertThat(operator.error("{ a: learner(first: 1000) { edges { node { email org interest fullName } } }"
                                + " b: learner(first: 1000) { edges { node { email org interest fullName role } } }"
                                + " c: learner(first: 1000) { edges { node { email org interest fullName role } } }"
                                + " d: learner(first: 1000) { edges { node { email org interest fullName role } } } }")
                        .get("message")
                        .asText())
                .contains("at most 20000");
    }

    @Test
    void one_failure_leaves_the_rest_of_the_answer() {
        JsonNode answer = operator.ask("{ findLearner(email: \"zoe\") { id } learner { pageInfo { hasNextPage } } }");

        assertThat(answer.at("/data/findLearner").isNull()).isTrue();
        assertThat(answer.at("/data/learner/pageInfo/hasNextPage").isBoolean()).isTrue();
        assertThat(answer.at("/errors/0/path/0").asText()).isEqualTo("findLearner");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "[] | 400 | body-not-an-object",
                "{\"query\":5} | 400 | field-of-wrong-type",
                "{\"query\":\"{}\",\"variables\":[]} | 400 | field-of-wrong-type",
                "{\"query\":\"{}\",\"variables\":{\"a\":\"\\uD800\"}} | 400 | text-not-unicode",
                "{\"query\":\"{}\",\"also\":1} | 400 | field-unknown",
                "{} | 422 | required",
                "{\"query\":\"{ | 400 | json-malformed"
            })
    void a_broken_request_is_refused_as_everywhere(String body, int status, String reason) {
        client.post("/graphql", body).isRefused(status, reason);
    }

    @Test
    void variables_are_held_to_their_types() {
        String query = "{\"query\":\"query Q($e: String!) { findLearner(email: $e) { id } }\",\"operationName\":\"Q\","
                + "\"variables\":%s}";

        assertThat(client.post("/graphql", query.formatted("{\"e\":\"ada\"}"))
                        .isOk()
                        .json()
                        .toString())
                .isEqualTo("{\"data\":{\"findLearner\":null}}");
        for (String wrong : new String[] {"{}", "{\"e\":null}", "{\"e\":[5]}", "{\"e\":{}}", "null"}) {
            assertThat(client.post("/graphql", query.formatted(wrong))
                            .isOk()
                            .json()
                            .at("/errors"))
                    .as(wrong)
                    .hasSize(1);
        }
    }

    @Test
    void a_token_is_needed() {
        server.anonymous().post("/graphql", "{\"query\":\"{ __typename }\"}").isRefused(401, "token-missing");
        server.withToken("mb_wrong")
                .post("/graphql", "{\"query\":\"{ __typename }\"}")
                .isRefused(401, "token-invalid");
        client.get("/graphql").isRefused(405, "method-not-allowed");
    }
}
