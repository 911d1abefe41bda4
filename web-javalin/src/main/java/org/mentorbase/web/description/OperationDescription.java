package org.mentorbase.web.description;

import com.google.common.base.CaseFormat;
import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSortedSet;
import com.google.common.collect.Iterables;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.mentorbase.web.operation.Contract;
import org.mentorbase.web.operation.Operation;
import org.mentorbase.web.operation.Parameter;
import org.mentorbase.web.operation.Success;

/** The description of one operation, made from its contract. */
final class OperationDescription {

    private static final Pattern IN_BRACES = Pattern.compile("\\{(\\w+)}");
    private static final ImmutableMap<String, String> IN_PATHS = ImmutableMap.of(
            "username", "Identifies a person.",
            "key", "Identifies a programme.",
            "id", "The number by which it is known.",
            "file", "The name of a file that the page needs.");

    private static final ImmutableSortedSet<Integer> OF_ALL = ImmutableSortedSet.of(400, 401, 429, 500, 503);
    private static final ImmutableSortedSet<Integer> OF_BODIES = ImmutableSortedSet.of(413, 415);
    private static final ImmutableSortedSet<Integer> OF_POSTS = ImmutableSortedSet.of(409, 422);

    private final Operation operation;
    private final Contract contract;
    private final Schemas schemas;

    OperationDescription(Operation operation, Schemas schemas) {
        this.operation = operation;
        this.contract = operation.contract();
        this.schemas = schemas;
    }

    Map<String, Object> describe() {
        Class<?> type = operation.getClass();
        Map<String, Object> described = new LinkedHashMap<>();
        described.put("operationId", CaseFormat.UPPER_CAMEL.to(CaseFormat.LOWER_CAMEL, type.getSimpleName()));
        described.put("tags", List.of(Iterables.getLast(Splitter.on('.').split(type.getPackageName()))));
        described.put("summary", contract.summary());
        if (contract.open()) {
            described.put("security", List.of());
        }
        described.put("parameters", parameters());
        if (contract.body() != null) {
            String name = type.getSimpleName() + "Body";
            described.put(
                    "requestBody",
                    body(
                            contract.body().isRequired(),
                            Success.JSON,
                            schemas.accepted(name, contract.body().type())));
        } else if (contract.upload() != null) {
            described.put("requestBody", body(true, contract.upload(), ImmutableMap.of("type", "string")));
        }
        described.put("responses", responses());
        return described;
    }

    private static Map<String, Object> body(boolean required, String mediaType, Map<String, Object> schema) {
        return ImmutableMap.of(
                "required", required, "content", ImmutableMap.of(mediaType, ImmutableMap.of("schema", schema)));
    }

    private List<Object> parameters() {
        List<Object> parameters = new ArrayList<>();
        for (Matcher matcher = IN_BRACES.matcher(contract.path()); matcher.find(); ) {
            parameters.add(ImmutableMap.of(
                    "name",
                    matcher.group(1),
                    "in",
                    "path",
                    "required",
                    true,
                    "description",
                    String.valueOf(IN_PATHS.get(matcher.group(1))),
                    "schema",
                    ImmutableMap.of("type", matcher.group(1).equals("id") ? "integer" : "string")));
        }
        contract.query().forEach(parameter -> parameters.add(parameter(parameter)));
        if (contract.method().equals("POST")) {
            parameters.add(header("Idempotency-Key", "Makes it safe to repeat the request."));
        }
        if (contract.success().versioned()) {
            if (contract.method().equals("GET")) {
                parameters.add(header("If-None-Match", "Answers 304 when it still has this entity tag."));
            } else if (contract.refusals().contains(412)) {
                parameters.add(header("If-Match", "Refuses with 412 unless it still has this entity tag."));
            }
        }
        return parameters;
    }

    private static Map<String, Object> parameter(Parameter parameter) {
        return ImmutableMap.of(
                "name",
                parameter.name(),
                "in",
                "query",
                "description",
                parameter.description(),
                "schema",
                ImmutableMap.of(
                        "type",
                        switch (parameter.type()) {
                            case TEXT -> "string";
                            case NUMBER -> "integer";
                            case FLAG -> "boolean";
                        }));
    }

    private static Map<String, Object> header(String name, String description) {
        return ImmutableMap.of(
                "name", name, "in", "header", "description", description, "schema", ImmutableMap.of("type", "string"));
    }

    private Map<String, Object> responses() {
        ImmutableSortedSet.Builder<Integer> refusals = ImmutableSortedSet.naturalOrder();
        refusals.addAll(contract.refusals());
        if (!contract.open()) {
            refusals.addAll(OF_ALL);
        }
        if (contract.body() != null || contract.upload() != null) {
            refusals.addAll(OF_BODIES);
        }
        if (contract.method().equals("POST")) {
            refusals.addAll(OF_POSTS);
        }
        Map<String, Object> responses = new TreeMap<>();
        refusals.build()
                .forEach(status -> responses.put(
                        Integer.toString(status), ImmutableMap.of("$ref", "#/components/responses/" + status)));
        responses.put(Integer.toString(contract.success().status()), success());
        if (contract.method().equals("GET") && contract.success().versioned()) {
            responses.put("304", ImmutableMap.of("description", "It still has the entity tag."));
        }
        return responses;
    }

    private Map<String, Object> success() {
        Success success = contract.success();
        Map<String, Object> headers = new LinkedHashMap<>();
        if (success.versioned()) {
            headers.put("ETag", headerOf("Changes with every change."));
        }
        if (success.status() == 201) {
            headers.put("Location", headerOf("Where it is."));
        }
        if (contract.method().equals("POST")) {
            headers.put("Idempotent-Replay", headerOf("`true` when the answer was given before."));
        }
        if (success.paged()) {
            headers.put("Link", headerOf("Where the next page is, if there is one."));
        }
        Class<? extends Record> type = success.schema();
        Map<String, Object> schema = type == null
                ? ImmutableMap.of("type", success.mediaType().equals(Success.JSON) ? "object" : "string")
                : success.paged() ? schemas.page(type) : schemas.answered(type);
        Map<String, Object> described = new LinkedHashMap<>();
        described.put("description", success.status() == 201 ? "It is created." : "It is done.");
        if (!headers.isEmpty()) {
            described.put("headers", headers);
        }
        described.put("content", ImmutableMap.of(success.mediaType(), ImmutableMap.of("schema", schema)));
        return described;
    }

    private static Map<String, Object> headerOf(String description) {
        return ImmutableMap.of("description", description, "schema", ImmutableMap.of("type", "string"));
    }
}
