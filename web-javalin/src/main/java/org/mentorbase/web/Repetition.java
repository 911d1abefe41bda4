package org.mentorbase.web;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.google.common.collect.ImmutableMap;
import com.google.common.hash.Funnels;
import com.google.common.hash.Hasher;
import com.google.common.hash.Hashing;
import com.google.common.io.ByteSource;
import io.javalin.http.Context;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import org.mentorbase.idempotency.Answer;
import org.mentorbase.idempotency.AnsweringOnce;
import org.mentorbase.web.operation.Call;
import org.mentorbase.web.operation.Content;
import org.mentorbase.web.operation.Contract;
import org.mentorbase.web.operation.Operation;
import org.mentorbase.web.operation.Reply;

/** Gives the same answer again to a POST that is repeated with the same Idempotency-Key. */
final class Repetition {

    private static final String REPLAY = "Idempotent-Replay";

    private final AnsweringOnce answeringOnce;
    private final ObjectMapper mapper;

    Repetition(AnsweringOnce answeringOnce, ObjectMapper mapper) {
        this.answeringOnce = answeringOnce;
        this.mapper = mapper;
    }

    @SuppressWarnings("ReferenceEquality") // an equal answer may be the remembered one
    Reply answer(Context context, Call call, ByteSource body, Operation operation) {
        Contract contract = operation.contract();
        boolean remembered = contract.method().equals("POST") && !contract.open() && contract.repeatable();
        String key = remembered ? context.header("Idempotency-Key") : null;
        if (key == null) {
            return operation.answer(call);
        }
        AtomicReference<@Nullable Answer> made = new AtomicReference<>();
        Answer answer = answeringOnce.answer(call.actor(), key, digest(context, body), () -> {
            Answer fresh = answer(operation.answer(call));
            made.set(fresh);
            return fresh;
        });
        // The work may have run and been rolled back, when the same request won a race.
        return reply(answer, made.get() != answer);
    }

    private Answer answer(Reply reply) {
        if (reply.content() instanceof Content.Json json) {
            try {
                return new Answer(reply.status(), reply.headers(), mapper.writeValueAsString(json.representation()));
            } catch (JsonProcessingException e) {
                throw new IllegalStateException(e);
            }
        }
        throw new IllegalStateException("only JSON can be answered again, not " + reply.content());
    }

    private static Reply reply(Answer answer, boolean again) {
        ImmutableMap.Builder<String, String> headers =
                ImmutableMap.<String, String>builder().putAll(answer.headers());
        if (again) {
            headers.put(REPLAY, "true");
        }
        return new Reply(answer.status(), headers.buildOrThrow(), new Content.WrittenJson(answer.body()));
    }

    private static String digest(Context context, ByteSource body) {
        Hasher hasher = Hashing.sha256().newHasher();
        String head = String.join(
                "\n",
                context.req().getMethod(),
                context.path(),
                String.valueOf(context.queryString()),
                String.valueOf(context.header("Content-Type")));
        hasher.putString(head + "\n\n", UTF_8);
        try {
            body.copyTo(Funnels.asOutputStream(hasher));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return hasher.hash().toString();
    }
}
