package org.mentorbase.interchange;

import com.google.common.base.CharMatcher;
import com.google.common.base.Strings;
import de.siegmar.fastcsv.reader.AbstractBaseCsvCallbackHandler;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mentorbase.refusal.Location;
import org.mentorbase.refusal.Problem;

/** The row at which a reader stands: one object, filled anew for every row. */
final class CsvRow extends AbstractBaseCsvCallbackHandler<CsvRow> {

    private static final int MOST_COLUMNS = 1_000;

    private final List<@Nullable String> cells = new ArrayList<>();
    private long line = 1;

    @Override
    protected void handleBegin(long startingLine) {
        line = startingLine;
        cells.clear();
    }

    /** The library takes a quote inside a cell without quotes as text; RFC 4180 does not, and it is mostly a slip. */
    @Override
    protected void handleField(int index, char[] buffer, int offset, int length, boolean quoted) {
        String text = new String(buffer, offset, length);
        if (!quoted && text.indexOf('"') >= 0) {
            throw CsvTable.notWellFormed(line);
        }
        if (index == MOST_COLUMNS) {
            throw Problem.of(CsvReason.TOO_MANY_COLUMNS)
                    .with("most", MOST_COLUMNS)
                    .at(Location.line(line))
                    .refusal();
        }
        cells.add(Strings.emptyToNull(CharMatcher.whitespace().trimFrom(text)));
    }

    @Override
    protected CsvRow buildRecord() {
        return this;
    }

    /** The line on which the row begins, from 1. */
    long line() {
        return line;
    }

    int size() {
        return cells.size();
    }

    boolean isBlank() {
        return cells.stream().allMatch(cell -> cell == null);
    }

    /** The cell without the space around it, or null where nothing stands. */
    @Nullable
    String cell(int column) {
        return column < cells.size() ? cells.get(column) : null;
    }
}
