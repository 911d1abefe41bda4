package org.mentorbase.devdata;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.mentorbase.page.Page;
import org.mentorbase.page.PageRequest;

/** Goes through a list that comes in pages. */
final class AllPages {

    private AllPages() {}

    /** @param position of an item, from which the list can be continued */
    static <T> void forEach(Function<PageRequest, Page<T>> pages, Consumer<T> consumer, Function<T, String> position) {
        @Nullable String after = null;
        Page<T> page;
        do {
            page = pages.apply(new PageRequest("dev data", PageRequest.LARGEST, after));
            page.items().forEach(consumer);
            if (!page.items().isEmpty()) {
                after = position.apply(page.items().get(page.items().size() - 1));
            }
        } while (page.next() != null);
    }

    static <T> List<T> of(Function<PageRequest, Page<T>> pages, Function<T, String> position) {
        List<T> all = new ArrayList<>();
        forEach(pages, all::add, position);
        return all;
    }
}
