package org.mentorbase.memory;

import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.mentorbase.transaction.StaleVersion;
import org.mentorbase.transaction.Versioned;

/** Rows that count their writes. */
final class VersionedTable<K, V> {

    private final Table<K, Versioned<V>> rows;

    VersionedTable(Journal journal) {
        rows = new Table<>(journal);
    }

    Optional<Versioned<V>> find(K key) {
        return rows.find(key);
    }

    Stream<V> all() {
        return rows.all().map(Versioned::value);
    }

    Stream<Versioned<V>> allVersioned() {
        return rows.all();
    }

    void add(K key, V value) {
        if (rows.has(key)) {
            throw new StaleVersion(key.toString());
        }
        rows.put(key, new Versioned<>(value, 1));
    }

    /** What is not there has version 0. */
    Versioned<V> update(K key, V value, long version) {
        if (version != versionOf(key)) {
            throw new StaleVersion(key.toString());
        }
        Versioned<V> updated = new Versioned<>(value, version + 1);
        rows.put(key, updated);
        return updated;
    }

    Versioned<V> overwrite(K key, V value) {
        return update(key, value, versionOf(key));
    }

    void removeIf(Predicate<V> unwanted) {
        rows.removeIf(row -> unwanted.test(row.value()));
    }

    private long versionOf(K key) {
        return rows.find(key).map(Versioned::version).orElse(0L);
    }
}
