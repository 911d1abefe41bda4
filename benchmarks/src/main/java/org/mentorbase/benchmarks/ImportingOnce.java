package org.mentorbase.benchmarks;

import java.lang.management.GarbageCollectorMXBean;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.nio.file.Path;
import org.mentorbase.jdbi.Database;
import org.mentorbase.jdbi.DatabaseAddress;
import org.mentorbase.member.ImportReport;

/** Imports one file into one database, and says how long it took and what memory it needed. */
final class ImportingOnce {

    private ImportingOnce() {}

    public static void main(String[] arguments) {
        try (Database database = Database.open(DatabaseAddress.of(arguments[0]), null)) {
            long begin = System.nanoTime();
            ImportReport report = Importing.run(database, Path.of(arguments[1]));
            System.out.printf(
                    "%d rows: %d created, %d unchanged in %.1f s, of which %.1f s for collecting garbage;"
                            + " live after the last collection: at most %d MB%n",
                    report.rows(),
                    report.created(),
                    report.unchanged(),
                    (System.nanoTime() - begin) / 1e9,
                    collecting() / 1e3,
                    live() >> 20);
        }
    }

    private static long collecting() {
        return ManagementFactory.getGarbageCollectorMXBeans().stream()
                .mapToLong(GarbageCollectorMXBean::getCollectionTime)
                .sum();
    }

    private static long live() {
        return ManagementFactory.getMemoryPoolMXBeans().stream()
                .filter(pool -> pool.getType() == MemoryType.HEAP && pool.getCollectionUsage() != null)
                .mapToLong((MemoryPoolMXBean pool) -> pool.getCollectionUsage().getUsed())
                .sum();
    }
}
