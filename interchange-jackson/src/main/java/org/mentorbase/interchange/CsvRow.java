package org.mentorbase.interchange;

import com.google.common.base.CharMatcher;
import com.google.common.base.Strings;
import de.siegmar.fastcsv.reader.AbstractBaseCsvCallbackHandler;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mentorbase.refusal.Location;
import org.mentorbase.refusal.Problem;
import org.mentorbase.refusal.Refusal;

/** The row at which a reader stands: one object, filled anew for every row. */
final class CsvRow extends AbstractBaseCsvCallbackHandler<CsvRow> {

    static final int LONGEST = 1_000_000;

    private static final int MOST_COLUMNS = 1_000;

    /** Other control characters are left for whoever reads the cell to refuse. */
    private static final CharMatcher SPACE =
            CharMatcher.whitespace().and(CharMatcher.javaIsoControl().negate()).or(CharMatcher.anyOf("\t\n\r"));

    private static final CharMatcher LINE_BREAK = CharMatcher.anyOf("\n\r");

    private final CsvStyle style;
    private final List<@Nullable String> cells = new ArrayList<>();
    private long line = 1;
    private int characters;

    CsvRow(CsvStyle style) {
        this.style = style;
    }

    @Override
    protected void handleBegin(long startingLine) {
        line = startingLine;
        cells.clear();
        characters = 0;
    }

    @Override
    protected void handleField(int index, char[] buffer, int offset, int length, boolean quoted) {
        String text = new String(buffer, offset, length);
        if (isDoubtful(text, quoted) || length > CsvTable.LARGEST_CELL) {
            throw CsvTable.notWellFormed(line);
        }
        if (index == MOST_COLUMNS) {
            throw refusal(CsvReason.TOO_MANY_COLUMNS, MOST_COLUMNS);
        }
        characters += length;
        if (characters > LONGEST) {
            throw refusal(CsvReason.ROW_TOO_LARGE, LONGEST);
        }
        cells.add(Strings.emptyToNull(SPACE.trimFrom(text)));
    }

    /**
     * The library takes a quote inside a cell without quotes as text; RFC 4180 does not, and it is mostly a slip. Where it is
     * let pass, a quote beside a line break may mean that a cell was not closed and has swallowed the rows that follow.
     */
    private boolean isDoubtful(String text, boolean quoted) {
        return text.indexOf('"') >= 0 && (style.strict() ? !quoted : quoted && LINE_BREAK.matchesAnyOf(text));
    }

    private Refusal refusal(CsvReason reason, int most) {
        return Problem.of(reason).with("most", most).at(Location.line(line)).refusal();
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
        return isBlankFrom(0);
    }

    boolean isBlankFrom(int column) {
        return cells.stream().skip(column).allMatch(cell -> cell == null);
    }

    /** The cell without the space around it, or null where nothing stands. */
    @Nullable
    String cell(int column) {
        return column < cells.size() ? cells.get(column) : null;
    }
}
