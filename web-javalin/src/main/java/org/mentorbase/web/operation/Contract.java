package org.mentorbase.web.operation;

import static com.google.common.base.Preconditions.checkNotNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedSet;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import org.mentorbase.web.body.Shape;

/**
 * What an operation accepts and answers: requests are held to it, and its description is made from it.
 *
 * @param path with its parameters in braces
 * @param open whether it needs no token
 * @param repeatable whether its answer, if it is a POST, is remembered under an Idempotency-Key; not if it carries a secret
 * @param query the parameters that it knows; others are refused
 * @param body the JSON that it accepts, or null
 * @param upload the media type of a file that it accepts instead, or null
 * @param refusals the statuses with which it, besides those that all have, may refuse
 */
public record Contract(
        String method,
        String path,
        String summary,
        boolean open,
        boolean repeatable,
        ImmutableList<Parameter> query,
        @Nullable Shape<?> body,
        @Nullable String upload,
        Success success,
        ImmutableSortedSet<Integer> refusals) {

    public static Builder get(String path) {
        return new Builder("GET", path);
    }

    public static Builder post(String path) {
        return new Builder("POST", path);
    }

    public static Builder put(String path) {
        return new Builder("PUT", path);
    }

    public static final class Builder {

        private final String method;
        private final String path;
        private String summary = "";
        private boolean open;
        private boolean repeatable = true;
        private final ImmutableList.Builder<Parameter> query = ImmutableList.builder();
        private @Nullable Shape<?> body;
        private @Nullable String upload;
        private @Nullable Success success;
        private final ImmutableSortedSet.Builder<Integer> refusals = ImmutableSortedSet.naturalOrder();

        private Builder(String method, String path) {
            this.method = method;
            this.path = path;
        }

        public Builder summary(String sentence) {
            summary = sentence;
            return this;
        }

        public Builder open() {
            open = true;
            return this;
        }

        public Builder unrepeatable() {
            repeatable = false;
            return this;
        }

        public Builder query(Parameter... parameters) {
            query.add(parameters);
            return this;
        }

        public Builder body(Shape<?> shape) {
            body = shape;
            return this;
        }

        public Builder upload(String mediaType) {
            upload = mediaType;
            return this;
        }

        public Builder refuses(Integer... statuses) {
            refusals.addAll(Arrays.asList(statuses));
            return this;
        }

        public Builder answers(Class<? extends Record> schema) {
            success = Success.of(200, schema);
            return this;
        }

        public Builder answersVersion(Class<? extends Record> schema) {
            success = Success.of(200, schema).withVersion();
            return this;
        }

        /** A page of these, for which the query has a limit and a cursor too. */
        public Builder answersPage(Class<? extends Record> schema) {
            success = Success.page(schema);
            return query(Parameter.LIMIT, Parameter.CURSOR).refuses(422);
        }

        public Builder answers(String mediaType) {
            success = Success.other(mediaType);
            return this;
        }

        /** Carries an ETag. */
        public Builder versioned() {
            success = checkNotNull(success, "say first what is answered").withVersion();
            return this;
        }

        public Builder creates(Class<? extends Record> schema) {
            success = Success.of(201, schema).withVersion();
            return this;
        }

        public Contract build() {
            return new Contract(
                    method,
                    path,
                    summary,
                    open,
                    repeatable,
                    query.build(),
                    body,
                    upload,
                    checkNotNull(success, "%s %s answers nothing", method, path),
                    refusals.build());
        }
    }
}
