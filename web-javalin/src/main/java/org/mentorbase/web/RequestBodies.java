package org.mentorbase.web;

import com.google.common.io.ByteSource;
import com.google.common.io.ByteStreams;
import com.google.common.io.FileBackedOutputStream;
import io.javalin.http.Context;
import jakarta.servlet.http.HttpServletRequest;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.mentorbase.refusal.Problem;
import org.mentorbase.web.operation.Contract;
import org.mentorbase.web.operation.Success;
import org.mentorbase.web.problem.WebReason;

/** Receives the bodies of requests: JSON into memory, files into a temporary file when they are larger. */
final class RequestBodies {

    private static final Pattern MEDIA_TYPE = Pattern.compile("\\s*([^\\s;]+)\\s*(?:;(.*))?");
    private static final Pattern CHARSET = Pattern.compile("(?i)(?:^|;)\\s*charset\\s*=\\s*\"?([^\\s;\"]+)");
    private static final int MOST_IN_MEMORY = 1 << 20;

    private final long largestUpload;

    RequestBodies(long largestUpload) {
        this.largestUpload = largestUpload;
    }

    /** Closing it removes what was stored. */
    record Body(ByteSource source, @Nullable FileBackedOutputStream stored) implements AutoCloseable {

        static final Body NONE = new Body(ByteSource.empty(), null);

        @Override
        public void close() throws IOException {
            if (stored != null) {
                stored.reset();
            }
        }
    }

    /** Refuses other media types than the contract's, and what is too large. */
    Body read(Context context, Contract contract) throws IOException {
        HttpServletRequest request = context.req();
        if ((contract.body() == null && contract.upload() == null) || isEmpty(request)) {
            return Body.NONE;
        }
        if (contract.upload() == null) {
            requireMediaType(request.getContentType(), Success.JSON);
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            copy(request, bytes, WebSettings.LARGEST_BODY);
            return new Body(ByteSource.wrap(bytes.toByteArray()), null);
        }
        requireMediaType(request.getContentType(), contract.upload());
        FileBackedOutputStream stored = new FileBackedOutputStream(MOST_IN_MEMORY);
        try {
            copy(request, stored, largestUpload);
            return new Body(stored.asByteSource(), stored);
        } catch (IOException | RuntimeException e) {
            stored.reset();
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

    private static void copy(HttpServletRequest request, OutputStream out, long most) throws IOException {
        if (request.getContentLengthLong() > most) {
            throw tooLarge(most);
        }
        InputStream in = ByteStreams.limit(request.getInputStream(), most + 1);
        if (in.transferTo(out) > most) {
            throw tooLarge(most);
        }
    }

    private static RuntimeException tooLarge(long most) {
        return Problem.of(WebReason.BODY_TOO_LARGE).with("most", most).refusal();
    }
}
