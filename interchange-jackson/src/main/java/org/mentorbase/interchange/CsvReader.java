package org.mentorbase.interchange;

import static org.mentorbase.interchange.LocatedText.END;

import java.io.Closeable;
import java.io.InputStream;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mentorbase.refusal.Location;
import org.mentorbase.refusal.Problem;
import org.mentorbase.refusal.Refusal;

/**
 * Reads CSV row by row, strictly as RFC 4180 has it except that lines may end in CRLF, LF or CR and that blank lines are no
 * rows. Refuses what is not well-formed as soon as it comes to it, with its line and column.
 */
final class CsvReader implements Closeable {

    private final LocatedText text;
    private final CsvCells cells = new CsvCells();
    private long line;
    private boolean quoted;
    private Location cell = Location.line(1);

    CsvReader(InputStream stream) {
        this.text = new LocatedText(stream);
    }

    /** Holds the rows that follow to these columns. */
    void expect(List<String> columns) {
        cells.expect(columns);
    }

    /** Goes to the next row; false if there is none. */
    boolean next() {
        do {
            if (text.peek() == END) {
                return false;
            }
            readRow();
        } while (cells.count() == 1 && !quoted && cells.get(0) == null);
        return true;
    }

    /** The line on which the row begins, from 1. */
    long line() {
        return line;
    }

    int cells() {
        return cells.count();
    }

    /** The cell without the space around it, or null if that leaves nothing or the row has no such cell. */
    @Nullable
    String cell(int index) {
        return cells.get(index);
    }

    private void readRow() {
        line = text.line();
        quoted = false;
        cells.clear();
        int delimiter;
        do {
            cell = text.location();
            cells.begin(cell);
            delimiter = text.peek() == '"' ? readQuotedCell() : readPlainCell();
            cells.end();
        } while (delimiter == ',');
    }

    private int readPlainCell() {
        do {
            char[] buffer = text.buffer;
            int begin = text.position;
            int end = begin;
            while (end < text.limit && !isSpecial(buffer[end])) {
                end++;
            }
            text.position = end;
            cells.append(buffer, begin, end, cell);
        } while (text.position == text.limit && text.fill());
        if (text.peek() == '"') {
            throw Problem.of(CsvReason.QUOTE_INSIDE_TEXT).at(text.location()).refusal();
        }
        return readDelimiter();
    }

    private static boolean isSpecial(char character) {
        return character <= ',' && (character == ',' || character == '\n' || character == '\r' || character == '"');
    }

    private int readQuotedCell() {
        quoted = true;
        text.position++;
        while (true) {
            int begin = text.position;
            while (text.position < text.limit && text.buffer[text.position] != '"') {
                // A CR that is not followed by LF ends a line as well.
                if (text.buffer[text.position] == '\r') {
                    break;
                }
                if (text.buffer[text.position++] == '\n') {
                    text.startLine();
                }
            }
            append(begin);
            switch (text.peek()) {
                case END ->
                    throw Problem.of(CsvReason.QUOTE_NOT_CLOSED).at(cell).refusal();
                case '\r' -> {
                    appendNext();
                    if (text.peek() != '\n') {
                        text.startLine();
                    }
                }
                case '"' -> {
                    text.position++;
                    if (text.peek() != '"') {
                        return readDelimiter();
                    }
                    appendNext();
                }
                default -> {} // the buffer was filled
            }
        }
    }

    private void appendNext() {
        text.position++;
        append(text.position - 1);
    }

    /** A quote that spans lines until the cell is too large was rather forgotten. */
    private void append(int begin) {
        try {
            cells.append(text.buffer, begin, text.position, cell);
        } catch (Refusal tooLarge) {
            throw text.line() == cell.line()
                    ? tooLarge
                    : Problem.of(CsvReason.QUOTE_NOT_CLOSED).at(cell).refusal();
        }
    }

    /** Consumes the comma or line break that ends a cell. */
    private int readDelimiter() {
        int character = text.peek();
        if (character != END) {
            text.position++;
        }
        if (character == '\r' && text.peek() == '\n') {
            text.position++;
        }
        if (character == '\r' || character == '\n') {
            text.startLine();
        } else if (character != ',' && character != END) {
            throw Problem.of(CsvReason.QUOTE_FOLLOWED_BY_TEXT)
                    .value(Character.toString(character))
                    .at(cell)
                    .refusal();
        }
        return character;
    }

    @Override
    public void close() {
        text.close();
    }
}
