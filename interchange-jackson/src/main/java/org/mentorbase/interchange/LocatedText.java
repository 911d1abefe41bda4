package org.mentorbase.interchange;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import org.mentorbase.member.MemberReason;
import org.mentorbase.refusal.Location;
import org.mentorbase.refusal.Problem;

/**
 * UTF-8 text, read through a buffer, with the line and column at which the reader stands. The buffer is open to the
 * reader, which scans it directly and tells when it has read a line break.
 */
final class LocatedText implements Closeable {

    static final int END = -1;

    private static final char BYTE_ORDER_MARK = '\uFEFF';

    private final Utf8Characters source;
    private long bufferStart;
    private long line = 1;
    private long lineStart;

    final char[] buffer = new char[1 << 14];
    int position;
    int limit;

    LocatedText(InputStream stream) {
        this.source = new Utf8Characters(stream);
    }

    /** The next character, which stays the next one, or {@link #END}. May replace the buffer's content. */
    int peek() {
        return position < limit || fill() ? buffer[position] : END;
    }

    /** Replaces the buffer's content by what follows it; false at the end. */
    boolean fill() {
        bufferStart += limit;
        position = 0;
        limit = 0;
        try {
            limit = Math.max(0, source.read(buffer));
        } catch (CharacterCodingException malformed) {
            throw Problem.of(MemberReason.FILE_NOT_UTF8).at(location()).refusal();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        if (bufferStart == 0 && limit > 0 && buffer[0] == BYTE_ORDER_MARK) {
            position = 1;
            lineStart = 1;
            return limit > 1 || fill();
        }
        return limit > 0;
    }

    /** The next character is the first of a line. */
    void startLine() {
        line++;
        lineStart = bufferStart + position;
    }

    long line() {
        return line;
    }

    /** Of the next character. */
    Location location() {
        return new Location(line, bufferStart + position - lineStart + 1);
    }

    @Override
    public void close() {
        try {
            source.close();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
