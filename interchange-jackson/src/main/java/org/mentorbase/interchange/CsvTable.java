package org.mentorbase.interchange;

import com.google.common.io.ByteSource;
import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.mentorbase.member.MemberReason;
import org.mentorbase.refusal.Location;
import org.mentorbase.refusal.Problem;

/** CSV with a header: cells are found by the names of their columns, whatever their case and order. */
final class CsvTable implements Closeable {

    private final CsvReader reader;
    private final long headerLine;
    private final List<String> header;

    private CsvTable(CsvReader reader) {
        this.reader = reader;
        if (!reader.next()) {
            throw Problem.of(MemberReason.FILE_EMPTY).refusal();
        }
        this.headerLine = reader.line();
        this.header = readHeader();
        reader.expect(header);
    }

    static CsvTable open(ByteSource content) {
        CsvReader reader;
        try {
            reader = new CsvReader(content.openStream());
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        try {
            return new CsvTable(reader);
        } catch (RuntimeException unreadable) {
            reader.close();
            throw unreadable;
        }
    }

    private List<String> readHeader() {
        List<String> names = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        for (int i = 0; i < reader.cells(); i++) {
            String name = reader.cell(i);
            names.add(name == null ? "" : name.toLowerCase(Locale.ROOT));
            if (name != null && !seen.add(names.get(i))) {
                throw Problem.of(MemberReason.COLUMN_DUPLICATE)
                        .field(name)
                        .at(Location.line(headerLine))
                        .refusal();
            }
        }
        return names;
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

    boolean next() {
        return reader.next();
    }

    /** The line on which the row begins, from 1. */
    long line() {
        return reader.line();
    }

    /** The cell without the space around it, or null where nothing stands. */
    @Nullable
    String cell(int column) {
        return reader.cell(column);
    }

    @Override
    public void close() {
        reader.close();
    }
}
