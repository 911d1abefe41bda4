package org.mentorbase.cli.output;

import java.io.PrintWriter;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mentorbase.cli.output.Output.Listing;
import org.mentorbase.cli.terminal.DisplayWidth;
import org.mentorbase.cli.terminal.Style;
import org.mentorbase.page.Page;

/** A table, written while it is read: its first page decides how wide the columns are. */
final class TableListing<T> implements Listing<T> {

    private static final String GAP = "  ";

    private final PrintWriter out;
    private final Style style;
    private final Columns<T> columns;
    private final int[] widths;
    private long shown;

    TableListing(PrintWriter out, Style style, Columns<T> columns) {
        this.out = out;
        this.style = style;
        this.columns = columns;
        this.widths = new int[columns.all().size()];
    }

    @Override
    public void add(Page<T> page) {
        List<List<String>> rows = page.items().stream().map(this::cells).toList();
        if (shown == 0 && !rows.isEmpty()) {
            List<String> headings =
                    columns.all().stream().map(Columns.Column::heading).toList();
            widen(headings);
            rows.forEach(this::widen);
            out.println(style.strong(line(headings)));
        }
        rows.forEach(row -> out.println(line(row)));
        shown += rows.size();
    }

    @Override
    public void end(long total, @Nullable String next) {
        if (shown == 0) {
            out.println("There are none.");
        } else if (next != null) {
            out.println(style.quiet(shown + " of " + total + ". To go on: --cursor=" + next));
        }
    }

    private List<String> cells(T item) {
        return columns.all().stream().map(column -> column.cell(item)).toList();
    }

    private void widen(List<String> cells) {
        for (int i = 0; i < widths.length; i++) {
            widths[i] = Math.max(widths[i], DisplayWidth.of(cells.get(i)));
        }
    }

    private String line(List<String> cells) {
        StringBuilder line = new StringBuilder();
        for (int i = 0; i < widths.length - 1; i++) {
            line.append(WordsOutput.padded(cells.get(i), widths[i])).append(GAP);
        }
        return line.append(cells.get(widths.length - 1)).toString();
    }
}
