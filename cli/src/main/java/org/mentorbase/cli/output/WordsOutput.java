package org.mentorbase.cli.output;

import java.io.PrintWriter;
import java.util.function.Supplier;
import org.mentorbase.cli.output.Columns.Column;
import org.mentorbase.cli.terminal.DisplayWidth;
import org.mentorbase.cli.terminal.Style;

/** Sentences and aligned tables. */
public final class WordsOutput implements Output {

    private final PrintWriter out;
    private final Style style;

    public WordsOutput(PrintWriter out, Style style) {
        this.out = out;
        this.style = style;
    }

    @Override
    public void sentence(Object view, Supplier<String> sentence) {
        out.println(sentence.get());
    }

    @Override
    public <T> void details(T view, Columns<T> columns) {
        int width = columns.all().stream()
                .mapToInt(column -> column.heading().length())
                .max()
                .orElse(0);
        for (Column<T> column : columns.all()) {
            out.println(style.strong(padded(column.heading(), width)) + "  " + column.cell(view));
        }
    }

    @Override
    public <T> Listing<T> listing(Columns<T> columns) {
        return new TableListing<>(out, style, columns);
    }

    static String padded(String text, int width) {
        return text + " ".repeat(Math.max(0, width - DisplayWidth.of(text)));
    }
}
