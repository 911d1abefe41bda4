package org.mentorbase.web.description;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSortedSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;
import org.mentorbase.web.operation.Contract;
import org.mentorbase.web.operation.Success;

/** What an operation may answer, made from its contract. */
final class ResponsesDescription {

    private static final ImmutableSortedSet<Integer> OF_ALL = ImmutableSortedSet.of(400, 401, 429, 500, 503);
    private static final ImmutableSortedSet<Integer> OF_BODIES = ImmutableSortedSet.of(413, 415);
    private static final ImmutableSortedSet<Integer> OF_POSTS = ImmutableSortedSet.of(409, 422);

    private final Contract contract;
    private final Schemas schemas;

    ResponsesDescription(Contract contract, Schemas schemas) {
        this.contract = contract;
        this.schemas = schemas;
    }

    /** By status. */
    Map<String, Object> describe() {
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
