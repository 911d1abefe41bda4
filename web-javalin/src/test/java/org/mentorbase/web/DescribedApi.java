package org.mentorbase.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.google.common.base.Splitter;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.mentorbase.fixture.TestMentorbase;
import org.mentorbase.interchange.CsvMembershipFormat;
import org.mentorbase.interchange.Json;
import org.mentorbase.web.description.ApiDescription;

/** Holds every answer of the tests to the OpenAPI document: its status, its media type and its body. */
final class DescribedApi {

    private static final ObjectMapper MAPPER = new ObjectMapper();
    private static final JsonNode DOCUMENT = document();
    private static final JsonSchemaFactory SCHEMAS = JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012);
    private static final Map<String, JsonSchema> KNOWN = new ConcurrentHashMap<>();
    private static final Splitter SEGMENTS = Splitter.on('/');

    /** Answered before it is known what was asked for. */
    private static final Set<Integer> OF_THE_SERVER = Set.of(400, 401, 404, 405, 414, 429, 431);

    private DescribedApi() {}

    /** As the server would answer it. */
    static JsonNode document() {
        WebServer server = new WebServer(
                new TestMentorbase().mentorbase(),
                TestServer.matchmaking(new TestMentorbase()),
                Json.mapper(),
                new CsvMembershipFormat(),
                () -> true,
                WebSettings.at("127.0.0.1", 0));
        return MAPPER.valueToTree(ApiDescription.of(server.operations()));
    }

    static void check(String method, String path, TestAnswer answer) {
        if (answer.status() >= 400 && !isPage(answer)) {
            checkProblem(method, answer);
        }
        operation(method, path)
                .ifPresentOrElse(
                        operation -> checkAnswer(operation, method, answer),
                        () -> assertThat(answer.status())
                                .as("%s %s is not described", method, path)
                                .isIn(204, 400, 401, 404, 405, 414, 429, 431));
    }

    /** For people, who can make nothing of a problem document. */
    private static boolean isPage(TestAnswer answer) {
        return answer.request().contains(" /unsubscribe/")
                && answer.header("Content-Type").startsWith("text/html");
    }

    private static void checkProblem(String method, TestAnswer answer) {
        assertThat(answer.header("Content-Type")).isEqualTo("application/problem+json");
        if (!method.equals("HEAD")) {
            checkBody("#/components/schemas/Problem", answer);
            assertThat(answer.json().get("status").asInt()).isEqualTo(answer.status());
        }
    }

    private static void checkAnswer(JsonNode operation, String method, TestAnswer answer) {
        JsonNode response = operation.get("responses").get(Integer.toString(answer.status()));
        if (response == null) {
            assertThat(answer.status())
                    .as("the status %s of %s is not described", answer.status(), answer.request())
                    .isIn(OF_THE_SERVER);
        } else if (answer.status() == 304 || method.equals("HEAD")) {
            assertThat(answer.body()).as(answer.request()).isEmpty();
        } else if (answer.status() < 400) {
            checkSuccess(response, answer);
        }
    }

    private static void checkSuccess(JsonNode response, TestAnswer answer) {
        String mediaType = answer.header("Content-Type").replaceAll(";.*", "");
        JsonNode content = response.get("content");
        assertThat(content.has(mediaType) || content.has("*/*")).as(mediaType).isTrue();
        JsonNode schema = content.at("/application~1json/schema/$ref");
        if (!schema.isMissingNode()) {
            checkBody(schema.asText(), answer);
        }
        for (String header : List.of("ETag", "Location")) {
            assertThat(answer.header(header) != null)
                    .as("%s of %s", header, answer.request())
                    .isEqualTo(response.at("/headers").has(header));
        }
    }

    private static void checkBody(String reference, TestAnswer answer) {
        assertThat(KNOWN.computeIfAbsent(reference, DescribedApi::schema).validate(answer.json()))
                .as("%s: %s", answer.request(), answer.body())
                .isEmpty();
    }

    /** Stricter than for clients, who must not mind new fields: here every field is a described one. */
    private static JsonSchema schema(String reference) {
        ObjectNode schema = MAPPER.createObjectNode();
        schema.put("$schema", "https://json-schema.org/draft/2020-12/schema");
        schema.put("$ref", reference);
        JsonNode components = DOCUMENT.get("components").deepCopy();
        components.get("schemas").forEach(each -> ((ObjectNode) each).put("additionalProperties", false));
        schema.set("components", components);
        return SCHEMAS.getSchema(schema);
    }

    private static Optional<JsonNode> operation(String method, String path) {
        List<String> asked = SEGMENTS.splitToList(path.replaceAll("\\?.*", ""));
        String name = method.equals("HEAD") ? "get" : method.toLowerCase(Locale.ROOT);
        return DOCUMENT.get("paths").properties().stream()
                .filter(entry -> matches(SEGMENTS.splitToList(entry.getKey()), asked))
                .map(entry -> entry.getValue().get(name))
                .filter(operation -> operation != null)
                .findFirst();
    }

    private static boolean matches(List<String> described, List<String> asked) {
        if (described.size() != asked.size()) {
            return false;
        }
        for (int i = 0; i < asked.size(); i++) {
            boolean parameter = described.get(i).startsWith("{");
            if (parameter ? asked.get(i).isEmpty() : !described.get(i).equals(asked.get(i))) {
                return false;
            }
        }
        return true;
    }
}
