package org.mentorbase.web.description;

import com.google.common.collect.ImmutableMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.mentorbase.web.operation.Operation;
import org.mentorbase.web.problem.ProblemDocument;

/** The OpenAPI document: everything that the server can be asked for, and what it answers. */
public final class ApiDescription {

    private static final ImmutableMap<Integer, String> REFUSALS = ImmutableMap.<Integer, String>builder()
            .put(400, "The request is not well-formed.")
            .put(401, "There is no token, or none that is valid.")
            .put(403, "Whoever asks may not.")
            .put(404, "It does not exist, or may not be seen by whoever asks.")
            .put(409, "The state of what is asked for forbids it.")
            .put(412, "It has been changed since the caller read it.")
            .put(413, "The body is too large.")
            .put(415, "The body is of another media type.")
            .put(422, "The request is well-formed, and wrong.")
            .put(429, "Too many requests; Retry-After says when to try again.")
            .put(500, "Something went wrong that should not have.")
            .put(503, "The database cannot be used at present.")
            .buildOrThrow();

    private ApiDescription() {}

    public static Map<String, Object> of(List<Operation> operations) {
        Schemas schemas = new Schemas();
        Map<String, Map<String, Object>> paths = new LinkedHashMap<>();
        for (Operation operation : operations) {
            paths.computeIfAbsent(operation.contract().path(), path -> new LinkedHashMap<>())
                    .put(
                            operation.contract().method().toLowerCase(Locale.ROOT),
                            new OperationDescription(operation, schemas).describe());
        }
        Map<String, Object> document = new LinkedHashMap<>();
        document.put("openapi", "3.1.0");
        document.put(
                "info",
                ImmutableMap.of(
                        "title",
                        "Mentorbase",
                        "version",
                        "1",
                        "description",
                        "Runs mentoring programmes: members, preferences, invitations, relationships and meetings.",
                        "license",
                        ImmutableMap.of("name", "Apache-2.0", "identifier", "Apache-2.0")));
        document.put("servers", List.of(ImmutableMap.of("url", "/")));
        document.put("security", List.of(ImmutableMap.of("token", List.of())));
        document.put("paths", paths);
        document.put("components", components(schemas));
        return document;
    }

    private static Map<String, Object> components(Schemas schemas) {
        Map<String, Object> problem = schemas.answered(ProblemDocument.class);
        Map<String, Object> responses = new LinkedHashMap<>();
        REFUSALS.forEach((status, description) -> responses.put(
                Integer.toString(status),
                ImmutableMap.of(
                        "description",
                        description,
                        "content",
                        ImmutableMap.of(ProblemDocument.MEDIA_TYPE, ImmutableMap.of("schema", problem)))));
        return ImmutableMap.of(
                "schemas",
                schemas.named(),
                "responses",
                responses,
                "securitySchemes",
                ImmutableMap.of(
                        "token",
                        ImmutableMap.of(
                                "type",
                                "http",
                                "scheme",
                                "bearer",
                                "description",
                                "Made by `mentorbase tokens create`.")));
    }
}
