package org.mentorbase.web.operation;

import com.google.common.collect.ImmutableMap;
import org.mentorbase.page.Page;
import org.mentorbase.transaction.Versioned;

/** What is answered to a request. */
public record Reply(int status, ImmutableMap<String, String> headers, Content content) {

    public static final String ETAG = "ETag";
    public static final String LOCATION = "Location";

    public static Reply json(Object representation) {
        return of(new Content.Json(representation));
    }

    public static Reply of(Content content) {
        return new Reply(200, ImmutableMap.of(), content);
    }

    /** With the version as its entity tag. */
    public static Reply version(Versioned<?> representation) {
        return new Reply(200, ImmutableMap.of(ETAG, tag(representation)), new Content.Json(representation.value()));
    }

    public static Reply created(String location, Versioned<?> representation) {
        return new Reply(
                201,
                ImmutableMap.of(LOCATION, location, ETAG, tag(representation)),
                new Content.Json(representation.value()));
    }

    /** With a link to the next page where there is one. */
    public static Reply page(Call call, Page<?> page) {
        return page.next() == null
                ? json(page)
                : new Reply(
                        200,
                        ImmutableMap.of("Link", "<" + call.withCursor(page.next()) + ">; rel=\"next\""),
                        new Content.Json(page));
    }

    private static String tag(Versioned<?> representation) {
        return "\"" + representation.version() + "\"";
    }
}
