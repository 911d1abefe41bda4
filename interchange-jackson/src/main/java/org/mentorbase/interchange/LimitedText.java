package org.mentorbase.interchange;

import java.io.FilterReader;
import java.io.IOException;
import java.io.Reader;
import org.mentorbase.refusal.Problem;

/** Text that may be of any length, but refuses when too much of it is read between two reports of progress. */
final class LimitedText extends FilterReader {

    static final int MOST_CHARACTERS = 1 << 18;

    private int left = MOST_CHARACTERS;

    LimitedText(Reader in) {
        super(in);
    }

    /** Something was made of what was read so far. */
    void progress() {
        left = MOST_CHARACTERS;
    }

    @Override
    public int read() throws IOException {
        char[] one = new char[1];
        return read(one, 0, 1) < 0 ? -1 : one[0];
    }

    @Override
    public int read(char[] into, int from, int length) throws IOException {
        int read = super.read(into, from, length);
        left -= read;
        if (left < 0) {
            throw Problem.of(YamlReason.YAML_TOO_LONG)
                    .with("most", MOST_CHARACTERS)
                    .refusal();
        }
        return read;
    }
}
