package org.mentorbase.web;

import com.google.common.io.ByteSource;
import com.google.common.io.FileBackedOutputStream;
import io.javalin.http.Context;
import jakarta.servlet.http.HttpServletRequest;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.Locale;
import java.util.concurrent.TimeoutException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.mentorbase.refusal.Problem;
import org.mentorbase.refusal.Refusal;
import org.mentorbase.web.operation.Contract;
import org.mentorbase.web.operation.Success;
import org.mentorbase.web.problem.WebReason;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Receives the bodies of requests: JSON into memory, files into a temporary file when they are larger. */
final class RequestBodies {

    private static final Logger LOG = LoggerFactory.getLogger(RequestBodies.class);
    private static final Pattern MEDIA_TYPE = Pattern.compile("\\s*([^\\s;]+)\\s*(?:;(.*))?");
    private static final Pattern CHARSET = Pattern.compile("(?i)(?:^|;)\\s*charset\\s*=\\s*\"?([^\\s;\"]+)");
    private static final int MOST_IN_MEMORY = 1 << 20;
    private static final int BUFFER = 8192;
    private static final long MOST_FORGOTTEN = 10_000_000;

    private final long largestUpload;

    RequestBodies(long largestUpload) {
        this.largestUpload = largestUpload;
    }

    /** Closing it removes what was stored. */
    record Body(ByteSource source, @Nullable FileBackedOutputStream stored) implements AutoCloseable {

        static final Body NONE = new Body(ByteSource.empty(), null);

        @Override
        public void close() {
            if (stored != null) {
                try {
                    stored.reset();
                } catch (IOException e) {
                    LOG.warn("A temporary file could not be removed", e);
                }
            }
        }
    }

    /** Refuses other media types than the contract's, and what is too large. */
    Body read(Context context, Contract contract) {
        HttpServletRequest request = context.req();
        if ((contract.body() == null && contract.upload() == null) || isEmpty(request)) {
            return Body.NONE;
        }
        requireMediaType(
                request.getHeader("Content-Type"), contract.upload() == null ? Success.JSON : contract.upload());
        return contract.upload() == null ? inMemory(request) : stored(request);
    }

    private static Body inMemory(HttpServletRequest request) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        copy(request, bytes, WebSettings.LARGEST_BODY);
        return new Body(ByteSource.wrap(bytes.toByteArray()), null);
    }

    private Body stored(HttpServletRequest request) {
        FileBackedOutputStream file = new FileBackedOutputStream(MOST_IN_MEMORY);
        Body body = new Body(file.asByteSource(), file);
        try {
            copy(request, file, largestUpload);
            return body;
        } catch (RuntimeException e) {
            body.close();
            throw e;
        }
    }

    private static boolean isEmpty(HttpServletRequest request) {
        return request.getContentLengthLong() == 0
                || (request.getContentLengthLong() < 0 && request.getHeader("Transfer-Encoding") == null);
    }

    private static void requireMediaType(@Nullable String given, String wanted) {
        Matcher mediaType = MEDIA_TYPE.matcher(given == null ? "" : given);
        boolean right = mediaType.matches()
                && mediaType.group(1).toLowerCase(Locale.ROOT).equals(wanted);
        if (right && mediaType.group(2) != null) {
            Matcher charset = CHARSET.matcher(mediaType.group(2));
            right = !charset.find() || charset.group(1).toLowerCase(Locale.ROOT).equals("utf-8");
        }
        if (!right) {
            throw Problem.of(WebReason.MEDIA_TYPE_UNSUPPORTED)
                    .with("given", given == null ? "none" : given)
                    .with("wanted", wanted)
                    .refusal();
        }
    }

    private static void copy(HttpServletRequest request, OutputStream out, long most) {
        byte[] buffer = new byte[BUFFER];
        if (request.getContentLengthLong() > most) {
            throw tooLarge(request, buffer, most);
        }
        long total = 0;
        for (int length = receive(request, buffer); length >= 0; length = receive(request, buffer)) {
            total += length;
            if (total > most) {
                throw tooLarge(request, buffer, most);
            }
            store(out, buffer, length);
        }
    }

    private static void store(OutputStream out, byte[] buffer, int length) {
        try {
            out.write(buffer, 0, length);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What cannot be received is the sender's fault, unlike what cannot be stored. */
    private static int receive(HttpServletRequest request, byte[] buffer) {
        try {
            return request.getInputStream().read(buffer);
        } catch (IOException e) {
            throw Refusal.of(
                    e.getCause() instanceof TimeoutException
                            ? WebReason.REQUEST_TIMEOUT
                            : WebReason.REQUEST_INCOMPLETE);
        }
    }

    /**
     * A sender who does not ask first hears the answer only after sending everything, so a bit more than is accepted is
     * received, and forgotten.
     */
    private static RuntimeException tooLarge(HttpServletRequest request, byte[] buffer, long most) {
        if (request.getHeader("Expect") == null && request.getContentLengthLong() <= most + MOST_FORGOTTEN) {
            long forgotten = 0;
            for (int length = 0; length >= 0 && forgotten <= MOST_FORGOTTEN; length = receive(request, buffer)) {
                forgotten += length;
            }
        }
        return Problem.of(WebReason.BODY_TOO_LARGE).with("most", most).refusal();
    }
}
