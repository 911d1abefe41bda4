package org.mentorbase.interchange;

import com.google.common.io.ByteSource;
import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;

/** Finds out by its first row what separates the cells of a sheet: a tab, a semicolon or a comma. */
final class SheetSeparator {

    private static final int LONGEST_HEADER = 1 << 16;
    private static final String SEPARATORS = "\t;,";

    private SheetSeparator() {}

    /** A heading in which there are commas has no tab in it, so a tab decides; otherwise whatever is there more often. */
    static char of(ByteSource content) {
        int[] counts = countInFirstRow(content);
        if (counts[0] > 0) {
            return '\t';
        }
        return counts[1] > counts[2] ? ';' : ',';
    }

    private static int[] countInFirstRow(ByteSource content) {
        int[] counts = new int[SEPARATORS.length()];
        try (Reader text = Utf8Text.reader(content)) {
            boolean quoted = false;
            boolean begun = false;
            for (int read = 0; read < LONGEST_HEADER; read++) {
                int next = text.read();
                if (next < 0 || (begun && !quoted && (next == '\n' || next == '\r'))) {
                    break;
                }
                begun |= !Character.isWhitespace(next);
                quoted ^= next == '"';
                int separator = SEPARATORS.indexOf(next);
                if (separator >= 0 && !quoted) {
                    counts[separator]++;
                }
            }
        } catch (CharacterCodingException malformed) {
            throw Utf8Text.refusal(content);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        return counts;
    }
}
