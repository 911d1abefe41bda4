package org.mentorbase.cli.output;

import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.mentorbase.page.Page;

/** Where a command says what it did or found: in words for people, or in JSON for programs. */
public interface Output {

    /** @param view what programs get, in one JSON document */
    void sentence(Object view, Supplier<String> sentence);

    default void sentence(Object view, String sentence) {
        sentence(view, () -> sentence);
    }

    /** One thing with its fields, one below the other. */
    <T> void details(T view, Columns<T> columns);

    /** A list, which is given page by page. */
    <T> Listing<T> listing(Columns<T> columns);

    interface Listing<T> {

        void add(Page<T> page);

        /** @param next the cursor that continues the list, or null at its end */
        void end(long total, @Nullable String next);
    }
}
