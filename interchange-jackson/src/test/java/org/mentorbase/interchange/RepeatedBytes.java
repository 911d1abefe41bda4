package org.mentorbase.interchange;

import com.google.common.io.ByteSource;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;

/** The same few bytes over and over, made as they are read. */
final class RepeatedBytes extends ByteSource {

    private final byte[] part;
    private final long total;

    RepeatedBytes(String part, long total) {
        this.part = part.getBytes(StandardCharsets.UTF_8);
        this.total = total;
    }

    @Override
    public InputStream openStream() {
        return new InputStream() {
            private long given;

            @Override
            public int read() {
                return given == total ? -1 : part[(int) (given++ % part.length)] & 0xFF;
            }

            @Override
            public int read(byte[] into, int offset, int length) {
                int count = (int) Math.min(length, total - given);
                for (int i = 0; i < count; i++) {
                    into[offset + i] = (byte) read();
                }
                return count == 0 ? -1 : count;
            }
        };
    }
}
