package org.mentorbase.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;

/** Asks in GraphQL, on behalf of whoever the client's token belongs to. */
record GraphqlClient(TestClient client) {

    private static final ObjectMapper MAPPER = new ObjectMapper();

    /** What is answered, with data and errors. */
    JsonNode ask(String query) {
        ObjectNode body = MAPPER.createObjectNode().put("query", query);
        return client.post("/graphql", body.toString()).isOk().json();
    }

    /** The data of an answer without errors. */
    JsonNode data(String query) {
        JsonNode answer = ask(query);
        assertThat(answer.has("errors")).as(answer.toString()).isFalse();
        return answer.get("data");
    }

    /** The only error. */
    JsonNode error(String query) {
        JsonNode errors = ask(query).path("errors");
        assertThat(errors).as(errors.toString()).hasSize(1);
        return errors.get(0);
    }

    /** Expects one refusal of that reason, naming that argument. */
    void refuses(String query, String reason, String argument) {
        JsonNode problem = error(query).at("/extensions/problem");
        assertThat(problem.path("type").asText()).isEqualTo("urn:mentorbase:problem:" + reason);
        assertThat(problem.at("/errors/0/field").asText())
                .as(problem.toString())
                .isEqualTo(argument);
    }
}
