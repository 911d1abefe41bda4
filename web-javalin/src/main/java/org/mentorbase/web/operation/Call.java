package org.mentorbase.web.operation;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.google.common.io.ByteSource;
import io.javalin.http.Context;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URLEncoder;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.LongSupplier;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.mentorbase.actor.Actor;
import org.mentorbase.actor.Username;
import org.mentorbase.member.MemberReason;
import org.mentorbase.page.Paging;
import org.mentorbase.programme.ProgrammeKey;
import org.mentorbase.refusal.Problem;
import org.mentorbase.transaction.VersionReason;
import org.mentorbase.web.body.Shape;

/** A request as an operation sees it: who asks, and for what. */
public final class Call {

    private static final String IF_MATCH = "If-Match";

    private final Context context;
    private final Actor actor;
    private final Query query;
    private final ByteSource body;

    public Call(Context context, Actor actor, Query query, ByteSource body) {
        this.context = context;
        this.actor = actor;
        this.query = query;
        this.body = body;
    }

    public Actor actor() {
        return actor;
    }

    /** The decoded part of the path that stands for the name in braces. */
    public String path(String name) {
        return context.pathParam(name);
    }

    /** The username in the path; what is not one is nobody's. */
    public Username username() {
        String text = path("username");
        return Username.from(text)
                .orElseThrow(() -> Problem.of(MemberReason.MEMBER_UNKNOWN)
                        .with("username", text)
                        .refusal());
    }

    public Optional<String> text(Parameter parameter) {
        return query.get(parameter);
    }

    public Optional<Username> username(Parameter parameter) {
        return query.get(parameter).map(text -> Username.parse(parameter.name(), text));
    }

    public Optional<Boolean> flag(Parameter parameter) {
        return query.get(parameter).map(text -> QueryValues.flag(parameter.name(), text));
    }

    /** A whole number that is not negative. */
    public Optional<Long> number(Parameter parameter) {
        return query.get(parameter).map(text -> QueryValues.number(parameter.name(), text));
    }

    public ProgrammeKey programme() {
        return query.get(Parameter.PROGRAMME)
                .map(text -> ProgrammeKey.parse(Parameter.PROGRAMME.name(), text))
                .orElse(ProgrammeKey.MAIN);
    }

    public Paging paging() {
        return new Paging(
                limit(Parameter.LIMIT).orElse(null), query.get(Parameter.CURSOR).orElse(null));
    }

    /** A whole number, which the domain holds to its bounds. */
    public Optional<Integer> limit(Parameter parameter) {
        return query.get(parameter).map(text -> QueryValues.limit(parameter.name(), text));
    }

    public <R extends Record> R body(Shape<R> shape) {
        try {
            return shape.read(body.read());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The file that was sent. */
    public ByteSource upload() {
        return body;
    }

    /**
     * The version that the caller insists on, or null where none is.
     *
     * @param current tells the present version, which is needed only where the caller names several or none that there can be
     */
    public @Nullable Long ifVersion(LongSupplier current) {
        String header = context.header(IF_MATCH);
        EntityTags tags = header == null ? null : EntityTags.parse(IF_MATCH, header);
        if (tags == null || tags.any()) {
            return null;
        }
        long version = current.getAsLong();
        if (!tags.matchStrongly("\"" + version + "\"")) {
            throw Problem.of(VersionReason.CHANGED_SINCE_READ)
                    .with("expected", header)
                    .with("actual", version)
                    .refusal();
        }
        return version;
    }

    /** Whether the caller has what that entity tag names already. */
    public boolean knows(String tag) {
        String header = context.header("If-None-Match");
        return header != null && EntityTags.parse("If-None-Match", header).matchWeakly(tag);
    }

    /** A reference to the same list from there on. */
    String withCursor(String cursor) {
        Map<String, String> values = new LinkedHashMap<>(query.values());
        values.put(Parameter.CURSOR.name(), cursor);
        return values.entrySet().stream()
                .map(value -> value.getKey() + "=" + URLEncoder.encode(value.getValue(), UTF_8))
                .collect(Collectors.joining("&", "?", ""));
    }
}
