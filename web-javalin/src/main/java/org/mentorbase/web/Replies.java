package org.mentorbase.web;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.google.common.io.ByteSource;
import io.javalin.http.Context;
import io.javalin.http.HandlerType;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.mentorbase.web.operation.Call;
import org.mentorbase.web.operation.Content;
import org.mentorbase.web.operation.Reply;
import org.mentorbase.web.operation.Success;

/** Writes what is answered. */
final class Replies {

    private static final int NOT_MODIFIED = 304;

    private final ObjectMapper mapper;

    Replies(ObjectMapper mapper) {
        this.mapper = mapper;
    }

    void write(Context context, Call call, Reply reply) throws IOException {
        HttpServletResponse response = context.res();
        reply.headers().forEach(response::setHeader);
        String tag = reply.headers().get(Reply.ETAG);
        if (tag != null && isReading(context) && call.knows(tag)) {
            response.setStatus(NOT_MODIFIED);
            response.setContentType(null);
            response.flushBuffer();
            return;
        }
        byte[] json = json(reply.content());
        response.setStatus(reply.status());
        if (reply.content() instanceof Content.Other other) {
            try {
                response.setContentType(other.mediaType());
                write(context, other.source());
            } finally {
                other.done().close();
            }
        } else {
            response.setContentType(Success.JSON);
            response.setContentLength(json.length);
            if (!context.method().equals(HandlerType.HEAD)) {
                response.getOutputStream().write(json);
            }
        }
    }

    private static void write(Context context, ByteSource source) throws IOException {
        context.res().setContentLengthLong(source.size());
        if (!context.method().equals(HandlerType.HEAD)) {
            source.copyTo(context.res().getOutputStream());
        }
    }

    /** Made before anything is written, so that whatever fails here can still be answered as a problem. */
    private byte[] json(Content content) throws IOException {
        if (content instanceof Content.Json json) {
            return mapper.writeValueAsBytes(json.representation());
        }
        return content instanceof Content.WrittenJson written ? written.text().getBytes(UTF_8) : new byte[0];
    }

    private static boolean isReading(Context context) {
        return context.method().equals(HandlerType.GET) || context.method().equals(HandlerType.HEAD);
    }
}
