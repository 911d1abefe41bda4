package org.mentorbase.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.google.errorprone.annotations.CanIgnoreReturnValue;
import java.net.http.HttpResponse;

/** What the server answered. */
record TestAnswer(String request, HttpResponse<String> response) {

    private static final ObjectMapper MAPPER = new ObjectMapper();

    static TestAnswer of(String method, String path, HttpResponse<String> response) {
        TestAnswer answer = new TestAnswer(method + " " + path, response);
        DescribedApi.check(method, path, answer);
        return answer;
    }

    int status() {
        return response.statusCode();
    }

    String header(String name) {
        return response.headers().firstValue(name).orElse(null);
    }

    String body() {
        return response.body();
    }

    JsonNode json() {
        try {
            return MAPPER.readTree(body());
        } catch (JsonProcessingException e) {
            throw new AssertionError(request + " was answered with: " + body(), e);
        }
    }

    /** The text at a JSON pointer without the first slash. */
    String at(String pointer) {
        return json().at("/" + pointer).asText();
    }

    @CanIgnoreReturnValue
    TestAnswer isOk() {
        return has(200);
    }

    @CanIgnoreReturnValue
    TestAnswer has(int status) {
        assertThat(status()).as("%s: %s", request, body()).isEqualTo(status);
        return this;
    }

    /** Is a problem document of that status and reason. */
    @CanIgnoreReturnValue
    TestAnswer isRefused(int status, String reason) {
        has(status);
        assertThat(header("Content-Type")).isEqualTo("application/problem+json");
        assertThat(at("type")).as(body()).isEqualTo("urn:mentorbase:problem:" + reason);
        assertThat(json().at("/status").asInt()).isEqualTo(status);
        assertThat(at("title")).isNotBlank();
        assertThat(at("detail")).isNotBlank();
        return this;
    }

    /** Names that field as the first at fault. */
    @CanIgnoreReturnValue
    TestAnswer naming(String field) {
        assertThat(at("errors/0/field")).as(body()).isEqualTo(field);
        return this;
    }
}
