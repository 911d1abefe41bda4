package org.mentorbase.interchange;

import com.google.common.base.Strings;
import com.google.common.io.ByteSource;
import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.Closeable;
import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.mentorbase.member.MemberReason;
import org.mentorbase.refusal.Location;
import org.mentorbase.refusal.Problem;
import org.mentorbase.refusal.Refusal;

/**
 * CSV with a header: cells are found by the names of their columns, whatever their case and order. Rows without any text
 * are passed over. Refuses what is not well-formed with the line on which its row begins.
 */
final class CsvTable implements Closeable {

    static final int LARGEST_CELL = 100_000;

    private final ByteSource content;
    private final CsvStyle style;
    private final CsvReader<CsvRow> reader;
    private final Iterator<CsvRow> rows;
    private final CsvRow row;
    private final long headerLine;
    private final List<String> headings = new ArrayList<>();
    private final List<String> header;

    private CsvTable(ByteSource content, Reader text, CsvStyle style) {
        this.content = content;
        this.style = style;
        this.row = new CsvRow(style);
        this.reader = CsvReader.builder()
                .fieldSeparator(style.separator())
                .allowUnclosedQuote(false)
                .allowExtraCharsAfterClosingQuote(!style.strict())
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .maxBufferSize(2 * LARGEST_CELL)
                .build(row, text);
        this.rows = reader.iterator();
        if (!read()) {
            throw Refusal.of(MemberReason.FILE_EMPTY);
        }
        this.headerLine = row.line();
        this.header = readHeader();
    }

    static CsvTable open(ByteSource content) {
        return open(content, CsvStyle.RFC_4180);
    }

    static CsvTable open(ByteSource content, CsvStyle style) {
        Reader text = Utf8Text.reader(content);
        try {
            return new CsvTable(content, text, style);
        } catch (RuntimeException unreadable) {
            close(text);
            throw unreadable;
        }
    }

    private List<String> readHeader() {
        List<String> names = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        for (int i = 0; i < row.size(); i++) {
            headings.add(Strings.nullToEmpty(row.cell(i)));
            String name = headings.get(i).toLowerCase(Locale.ROOT);
            names.add(name);
            if (!name.isEmpty() && !seen.add(name) && style.strict()) {
                throw Problem.of(MemberReason.COLUMN_DUPLICATE)
                        .field(name)
                        .at(Location.line(headerLine))
                        .refusal();
            }
        }
        return names;
    }

    /** The names of the columns as they are written, in the order of the file; blank where a column has none. */
    List<String> headings() {
        return headings;
    }

    /** The names of the columns in lower case, in the order of the file; blank where a column has none. */
    List<String> header() {
        return header;
    }

    long headerLine() {
        return headerLine;
    }

    boolean has(String column) {
        return header.contains(column);
    }

    /** The number of a column for {@link #cell}, even if the file does not have it. */
    int column(String name) {
        int index = header.indexOf(name);
        return index < 0 ? Integer.MAX_VALUE : index;
    }

    int requiredColumn(String name) {
        if (!has(name)) {
            throw Problem.of(MemberReason.COLUMN_MISSING)
                    .field(name)
                    .with("header", String.join(",", header))
                    .at(Location.line(headerLine))
                    .refusal();
        }
        return column(name);
    }

    /** Goes to the next row; false if there is none. */
    boolean next() {
        if (!read()) {
            return false;
        }
        if (row.size() > header.size() && (style.strict() || !row.isBlankFrom(header.size()))) {
            throw Problem.of(CsvReason.TOO_MANY_CELLS)
                    .with("columns", header.size())
                    .at(Location.line(row.line()))
                    .refusal();
        }
        return true;
    }

    private boolean read() {
        try {
            while (rows.hasNext()) {
                if (!rows.next().isBlank()) {
                    return true;
                }
            }
            return false;
        } catch (CsvParseException malformed) {
            throw malformed.getCause() instanceof Refusal refusal ? refusal : notWellFormed(row.line());
        } catch (UncheckedIOException failure) {
            throw failure.getCause() instanceof CharacterCodingException ? Utf8Text.refusal(content) : failure;
        }
    }

    static Refusal notWellFormed(long line) {
        return Problem.of(CsvReason.FILE_NOT_CSV)
                .with("longest", LARGEST_CELL)
                .at(Location.line(line))
                .refusal();
    }

    /** The line on which the row begins, from 1. */
    long line() {
        return row.line();
    }

    /** The cell without the space around it, or null where nothing stands. */
    @Nullable
    String cell(int column) {
        return row.cell(column);
    }

    @Override
    public void close() {
        close(reader);
    }

    private static void close(Closeable source) {
        try {
            source.close();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
