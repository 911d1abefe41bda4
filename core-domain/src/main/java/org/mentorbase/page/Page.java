package org.mentorbase.page;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Part of a list.
 *
 * @param total how many items the whole list has
 * @param next the cursor that continues the list, or null at its end
 */
public record Page<T>(
        ImmutableList<T> items, long total, @Nullable String next) {

    /**
     * The page that a port makes from what it read.
     *
     * @param read up to {@code request.limit() + 1} items in the order of the list; the surplus one tells that there are more
     * @param position what the list is ordered by, in a form that the port can continue from
     */
    public static <T> Page<T> of(List<T> read, long total, PageRequest request, Function<T, String> position) {
        if (read.size() <= request.limit()) {
            return new Page<>(ImmutableList.copyOf(read), total, null);
        }
        List<T> items = read.subList(0, request.limit());
        T last = items.get(items.size() - 1);
        return new Page<>(
                ImmutableList.copyOf(items), total, new Cursor(request.list(), position.apply(last)).encode());
    }

    public <U> Page<U> map(Function<? super T, ? extends U> change) {
        return new Page<>(items.stream().<U>map(change).collect(ImmutableList.toImmutableList()), total, next);
    }
}
