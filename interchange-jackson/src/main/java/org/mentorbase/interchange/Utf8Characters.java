package org.mentorbase.interchange;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;

/**
 * The characters of a stream of UTF-8. Unlike a {@link java.io.InputStreamReader} it gives out everything before a
 * malformed byte first, so that whoever reads knows exactly where the fault is.
 */
final class Utf8Characters implements Closeable {

    private static final int BUFFER = 1 << 15;

    private final InputStream stream;
    private final CharsetDecoder decoder = StandardCharsets.UTF_8
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPORT)
            .onUnmappableCharacter(CodingErrorAction.REPORT);
    private final ByteBuffer bytes = ByteBuffer.allocate(BUFFER).limit(0);
    private boolean atEnd;

    Utf8Characters(InputStream stream) {
        this.stream = stream;
    }

    /**
     * Returns how many characters were read, at least one, or -1 at the end.
     *
     * @throws CharacterCodingException if malformed bytes come next
     */
    int read(char[] into) throws IOException {
        CharBuffer characters = CharBuffer.wrap(into);
        while (true) {
            CoderResult result = decoder.decode(bytes, characters, atEnd);
            if (characters.position() > 0) {
                return characters.position();
            }
            if (result.isError()) {
                result.throwException();
            }
            if (atEnd) {
                return -1;
            }
            readBytes();
        }
    }

    private void readBytes() throws IOException {
        bytes.compact();
        int count = stream.read(bytes.array(), bytes.position(), bytes.remaining());
        if (count < 0) {
            atEnd = true;
        } else {
            bytes.position(bytes.position() + count);
        }
        bytes.flip();
    }

    @Override
    public void close() throws IOException {
        stream.close();
    }
}
