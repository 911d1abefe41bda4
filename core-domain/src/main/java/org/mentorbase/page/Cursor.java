package org.mentorbase.page;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.google.common.hash.Hashing;
import java.util.Base64;
import org.mentorbase.refusal.Problem;

/** Where a page of a list ended; opaque to callers. It is no secret, and gives no access to anything. */
record Cursor(String list, String position) {

    private static final char SEPARATOR = '\n';

    String encode() {
        String text = fingerprint(list, position) + SEPARATOR + position;
        return Base64.getUrlEncoder().withoutPadding().encodeToString(text.getBytes(UTF_8));
    }

    static Decoded decode(String text) {
        String decoded;
        try {
            decoded = new String(Base64.getUrlDecoder().decode(text), UTF_8);
        } catch (IllegalArgumentException notBase64) {
            throw problem(PageReason.CURSOR_MALFORMED, text).refusal();
        }
        int separator = decoded.indexOf(SEPARATOR);
        if (separator < 0) {
            throw problem(PageReason.CURSOR_MALFORMED, text).refusal();
        }
        return new Decoded(text, decoded.substring(0, separator), decoded.substring(separator + 1));
    }

    /** Covers the position too, so that a damaged cursor is refused before a port tries to read it. */
    private static String fingerprint(String list, String position) {
        return Hashing.murmur3_128()
                .hashString(list + SEPARATOR + position, UTF_8)
                .toString();
    }

    private static Problem problem(PageReason reason, String text) {
        return Problem.of(reason).field("cursor").value(text);
    }

    record Decoded(String text, String fingerprint, String position) {

        String positionIn(String list) {
            if (!fingerprint.equals(Cursor.fingerprint(list, position))) {
                throw problem(PageReason.CURSOR_FROM_ELSEWHERE, text).refusal();
            }
            return position;
        }
    }
}
