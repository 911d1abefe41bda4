package org.mentorbase.cli.output;

import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.mentorbase.page.Page;
import org.mentorbase.page.PageRequest;
import org.mentorbase.page.Paging;
import picocli.CommandLine.Option;

/** How much of a list is wanted: all of it, unless a limit is given. */
public final class ListOptions {

    @Option(
            names = "--limit",
            paramLabel = "N",
            description = "At most this many, 1 to 1000; then --cursor goes on. Otherwise all of them.")
    private @Nullable Integer limit;

    @Option(
            names = "--cursor",
            paramLabel = "NEXT",
            description = "Go on behind an earlier page: the “next” that it ended with.")
    private @Nullable String cursor;

    /** Shows the list as it is read, page by page. */
    public <T> void show(Output output, Columns<T> columns, Function<Paging, Page<T>> pages) {
        show(pages, () -> output.listing(columns));
    }

    /** The same, as somebody else lays it out. */
    public <T> void show(Output.Listing<T> listing, Function<Paging, Page<T>> pages) {
        show(pages, () -> listing);
    }

    private <T> void show(Function<Paging, Page<T>> pages, Supplier<Output.Listing<T>> begin) {
        Page<T> page = pages.apply(new Paging(limit == null ? Integer.valueOf(PageRequest.LARGEST) : limit, cursor));
        Output.Listing<T> listing = begin.get();
        long total = page.total();
        listing.add(page);
        while (limit == null && page.next() != null) {
            page = pages.apply(new Paging(PageRequest.LARGEST, page.next()));
            listing.add(page);
        }
        listing.end(total, page.next());
    }
}
