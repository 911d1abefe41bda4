package org.mentorbase.memory;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Rows by their key, in no order; what was written is taken back with the journal. */
final class Table<K, V> {

    private final Map<K, V> rows = new HashMap<>();
    private final Journal journal;

    Table(Journal journal) {
        this.journal = journal;
    }

    Optional<V> find(K key) {
        return Optional.ofNullable(rows.get(key));
    }

    boolean has(K key) {
        return rows.containsKey(key);
    }

    Stream<V> all() {
        return rows.values().stream();
    }

    void put(K key, V value) {
        V before = rows.put(key, value);
        journal.onUndo(() -> restore(key, before));
    }

    void remove(K key) {
        V before = rows.remove(key);
        journal.onUndo(() -> restore(key, before));
    }

    void removeIf(Predicate<V> unwanted) {
        List<K> keys = rows.entrySet().stream()
                .filter(row -> unwanted.test(row.getValue()))
                .map(Map.Entry::getKey)
                .toList();
        keys.forEach(this::remove);
    }

    private void restore(K key, @Nullable V before) {
        if (before == null) {
            rows.remove(key);
        } else {
            rows.put(key, before);
        }
    }
}
