package org.mentorbase.memory;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.mentorbase.page.Page;
import org.mentorbase.page.PageRequest;

/**
 * What a list is ordered by, and how its pages continue.
 *
 * @param parse reads what {@code toString} of the key has written
 */
record ListOrder<K>(Comparator<K> comparator, Function<String, K> parse) {

    static final ListOrder<String> NAMES = new ListOrder<>(Comparator.<String>naturalOrder(), Function.identity());
    static final ListOrder<Long> OLDEST_FIRST = new ListOrder<>(Comparator.<Long>naturalOrder(), Long::valueOf);
    static final ListOrder<Long> NEWEST_FIRST = new ListOrder<>(Comparator.<Long>reverseOrder(), Long::valueOf);
    static final ListOrder<DateAndId> LATEST_FIRST =
            new ListOrder<>(Comparator.<DateAndId>naturalOrder().reversed(), DateAndId::parse);

    static final ListOrder<SecondAndId> SOONEST_FIRST =
            new ListOrder<>(Comparator.<SecondAndId>naturalOrder(), SecondAndId::parse);

    <T> Page<T> page(Stream<T> matching, Function<T, K> key, PageRequest request) {
        List<T> all = matching.sorted(Comparator.comparing(key, comparator)).toList();
        String after = request.after();
        Stream<T> rest = all.stream();
        if (after != null) {
            K position = parse.apply(after);
            rest = rest.filter(item -> comparator.compare(key.apply(item), position) > 0);
        }
        return Page.of(
                rest.limit(request.limit() + 1L).toList(),
                all.size(),
                request,
                item -> key.apply(item).toString());
    }

    record SecondAndId(long second, long id) implements Comparable<SecondAndId> {

        static SecondAndId parse(String text) {
            int separator = text.indexOf(' ');
            return new SecondAndId(
                    Long.parseLong(text.substring(0, separator)), Long.parseLong(text.substring(separator + 1)));
        }

        @Override
        public int compareTo(SecondAndId other) {
            int bySecond = Long.compare(second, other.second);
            return bySecond != 0 ? bySecond : Long.compare(id, other.id);
        }

        @Override
        public String toString() {
            return second + " " + id;
        }
    }

    record DateAndId(LocalDate date, long id) implements Comparable<DateAndId> {

        static DateAndId parse(String text) {
            int separator = text.indexOf(' ');
            return new DateAndId(
                    LocalDate.parse(text.substring(0, separator)), Long.parseLong(text.substring(separator + 1)));
        }

        @Override
        public int compareTo(DateAndId other) {
            int byDate = date.compareTo(other.date);
            return byDate != 0 ? byDate : Long.compare(id, other.id);
        }

        @Override
        public String toString() {
            return date + " " + id;
        }
    }
}
