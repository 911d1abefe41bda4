package org.mentorbase.interchange;

import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mentorbase.refusal.Location;
import org.mentorbase.refusal.Problem;
import org.mentorbase.refusal.Refusal;

/** The cells of one row after another, in the same buffer. Bounded, so that no file can fill the memory. */
final class CsvCells {

    static final int LARGEST_CELL = 100_000;
    static final int LARGEST_ROW = 1_000_000;
    static final int MOST_COLUMNS = 1_000;

    private static final int SHOWN = 100;

    private List<String> header = List.of();
    private char[] text = new char[1 << 10];
    private int length;
    private final int[] ends = new int[MOST_COLUMNS];
    private int count;

    /** Holds the rows that follow to these columns. */
    void expect(List<String> columns) {
        header = columns;
    }

    void clear() {
        length = 0;
        count = 0;
    }

    int count() {
        return count;
    }

    /** The cell without the space around it, or null if that leaves nothing or the row has no such cell. */
    @Nullable
    String get(int index) {
        if (index >= count) {
            return null;
        }
        int begin = index == 0 ? 0 : ends[index - 1];
        int end = ends[index];
        while (begin < end && isSpace(text[begin])) {
            begin++;
        }
        while (begin < end && isSpace(text[end - 1])) {
            end--;
        }
        return begin == end ? null : new String(text, begin, end - begin);
    }

    /** Any other control character is left for whoever reads the cell to refuse. */
    private static boolean isSpace(char character) {
        return character <= ' '
                ? character == ' ' || character == '\t' || character == '\n' || character == '\r'
                : character > '~' && Character.isSpaceChar(character);
    }

    /** Refuses a cell that the row should not have. */
    void begin(Location cell) {
        if (count == MOST_COLUMNS) {
            throw Problem.of(CsvReason.TOO_MANY_COLUMNS)
                    .with("most", MOST_COLUMNS)
                    .at(cell)
                    .refusal();
        }
        if (count > 0 && count == header.size()) {
            throw Problem.of(CsvReason.TOO_MANY_CELLS)
                    .with("columns", header.size())
                    .at(cell)
                    .refusal();
        }
    }

    void append(char[] from, int begin, int end, Location cell) {
        int more = end - begin;
        if (lengthOfCell() + more > LARGEST_CELL) {
            throw cellTooLarge(cell);
        }
        if (length + more > LARGEST_ROW) {
            throw Problem.of(CsvReason.ROW_TOO_LARGE)
                    .with("longest", LARGEST_ROW)
                    .at(cell)
                    .refusal();
        }
        if (length + more > text.length) {
            text = Arrays.copyOf(text, Math.max(2 * text.length, length + more));
        }
        System.arraycopy(from, begin, text, length, more);
        length += more;
    }

    void end() {
        ends[count++] = length;
    }

    private int lengthOfCell() {
        return length - (count == 0 ? 0 : ends[count - 1]);
    }

    private Refusal cellTooLarge(Location cell) {
        return Problem.of(CsvReason.CELL_TOO_LARGE)
                .field(count < header.size() ? header.get(count) : "header")
                .value(new String(text, length - lengthOfCell(), Math.min(lengthOfCell(), SHOWN)))
                .with("longest", LARGEST_CELL)
                .at(cell)
                .refusal();
    }
}
