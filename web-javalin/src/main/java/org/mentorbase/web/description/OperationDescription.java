package org.mentorbase.web.description;

import com.google.common.base.CaseFormat;
import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Iterables;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
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
        described.put("responses", new ResponsesDescription(contract, schemas).describe());
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
        if (contract.method().equals("POST") && contract.repeatable()) {
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
}
