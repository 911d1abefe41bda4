package org.mentorbase.interchange;

import com.google.common.collect.ImmutableList;
import com.google.common.io.ByteSource;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mentorbase.refusal.Refusal;

/**
 * A spreadsheet that somebody saved as text: cells separated by commas, semicolons or tabs. It is read as it should be written
 * or, if that fails, as leniently as is safe.
 *
 * @param line on which the headings stand
 */
record Sheet(ImmutableList<String> headings, long line, ImmutableList<Row> rows) {

    /**
     * One row.
     *
     * @param line on which it begins
     */
    record Row(long line, List<@Nullable String> cells) {

        @Nullable
        String cell(int column) {
            return cells.get(column);
        }
    }

    static Sheet read(ByteSource content) {
        char separator = SheetSeparator.of(content);
        try {
            return read(content, new CsvStyle(separator, true));
        } catch (Refusal untidy) {
            return read(content, new CsvStyle(separator, false));
        }
    }

    private static Sheet read(ByteSource content, CsvStyle style) {
        try (CsvTable table = CsvTable.open(content, style)) {
            ImmutableList<String> headings =
                    table.headings().stream().map(SheetText::line).collect(ImmutableList.toImmutableList());
            List<Row> rows = new ArrayList<>();
            while (table.next()) {
                rows.add(new Row(table.line(), cells(table, headings.size())));
            }
            return new Sheet(headings, table.headerLine(), ImmutableList.copyOf(rows));
        }
    }

    private static List<@Nullable String> cells(CsvTable table, int columns) {
        @Nullable String[] cells = new @Nullable String[columns];
        for (int column = 0; column < columns; column++) {
            cells[column] = table.cell(column);
        }
        return Arrays.asList(cells);
    }
}
