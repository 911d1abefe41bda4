package org.mentorbase.interchange;

import com.google.common.base.Utf8;
import com.google.common.io.ByteSource;
import java.io.BufferedInputStream;
import java.io.BufferedReader;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import org.mentorbase.member.MemberReason;
import org.mentorbase.refusal.Location;
import org.mentorbase.refusal.Problem;
import org.mentorbase.refusal.Refusal;

/** Strict UTF-8, with or without a byte-order mark. */
final class Utf8Text {

    private static final int BYTE_ORDER_MARK = '\uFEFF';
    private static final int LONGEST_LINE = 1 << 20;

    private Utf8Text() {}

    /** A new decoder reports malformed bytes instead of replacing them. */
    static Reader reader(ByteSource content) {
        try {
            Reader reader = new BufferedReader(
                    new InputStreamReader(content.openStream(), StandardCharsets.UTF_8.newDecoder()));
            reader.mark(1);
            if (reader.read() != BYTE_ORDER_MARK) {
                reader.reset();
            }
            return reader;
        } catch (CharacterCodingException malformed) {
            throw refusal(content);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** The refusal of content that was found not to be UTF-8; reads it once more for the line at fault. */
    static Refusal refusal(ByteSource content) {
        try (InputStream bytes = new BufferedInputStream(content.openStream())) {
            return Problem.of(MemberReason.FILE_NOT_UTF8)
                    .at(Location.line(firstMalformedLine(bytes)))
                    .refusal();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static long firstMalformedLine(InputStream bytes) throws IOException {
        ByteArrayOutputStream line = new ByteArrayOutputStream();
        long number = 1;
        for (int next = bytes.read(); next >= 0; next = bytes.read()) {
            line.write(next);
            if (next == '\n' || line.size() == LONGEST_LINE) {
                if (!Utf8.isWellFormed(line.toByteArray())) {
                    return number;
                }
                number += next == '\n' ? 1 : 0;
                line.reset();
            }
        }
        return number;
    }
}
