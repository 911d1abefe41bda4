package org.mentorbase.jdbi;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.sql.SQLException;
import java.util.List;
import java.util.function.Supplier;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.UnableToExecuteStatementException;

/**
 * Fills an empty table as PostgreSQL advises (“Populating a Database”): without its foreign keys and further indexes, which
 * are made again at the end, all in the transaction. That needs the table for oneself; where somebody else is using it, or
 * where the tables belong to somebody else, and on other databases, the table is filled as it stands.
 */
final class FillingTable {

    private static final String SAVEPOINT = "before_filling";

    /** In use, and not ours. */
    private static final ImmutableSet<String> NOT_NOW = ImmutableSet.of("55P03", "42501");

    private static final String FOREIGN_KEYS = """
            SELECT FORMAT('ALTER TABLE %s DROP CONSTRAINT %I', CAST(conrelid AS regclass), conname) AS removal,
                FORMAT('ALTER TABLE %s ADD CONSTRAINT %I %s', CAST(conrelid AS regclass), conname, pg_get_constraintdef(oid))
                    AS making
            FROM pg_constraint WHERE conrelid = CAST(:table AS regclass) AND contype = 'f'
            ORDER BY conname
            """;

    private static final String INDEXES = """
            SELECT FORMAT('DROP INDEX %s', CAST(indexrelid AS regclass)) AS removal, pg_get_indexdef(indexrelid) AS making
            FROM pg_index WHERE indrelid = CAST(:table AS regclass) AND NOT indisunique
            ORDER BY indexrelid
            """;

    private final Handle handle;
    private final String table;
    private final String referenced;

    /** @param referenced the tables that the table's foreign keys refer to */
    FillingTable(Handle handle, String table, String referenced) {
        this.handle = handle;
        this.table = table;
        this.referenced = referenced;
    }

    private record Part(String removal, String making) {}

    /** If the work fails, nothing of it stays. */
    <T> T during(Supplier<T> work) {
        if (!NewRows.goByCopy(handle)) {
            return work.get();
        }
        handle.savepoint(SAVEPOINT);
        ImmutableList<Part> removed;
        try {
            removed = removeParts();
        } catch (UnableToExecuteStatementException failure) {
            handle.rollbackToSavepoint(SAVEPOINT);
            if (failure.getCause() instanceof SQLException cause && NOT_NOW.contains(cause.getSQLState())) {
                return work.get();
            }
            throw failure;
        }
        try {
            T result = work.get();
            removed.forEach(part -> handle.execute(part.making()));
            handle.releaseSavepoint(SAVEPOINT);
            return result;
        } catch (Throwable failure) {
            handle.rollbackToSavepoint(SAVEPOINT);
            throw failure;
        }
    }

    private ImmutableList<Part> removeParts() {
        handle.execute("LOCK TABLE " + table + ", " + referenced + " IN ACCESS EXCLUSIVE MODE NOWAIT");
        ImmutableList<Part> parts = ImmutableList.<Part>builder()
                .addAll(parts(INDEXES))
                .addAll(parts(FOREIGN_KEYS))
                .build();
        parts.forEach(part -> handle.execute(part.removal()));
        return parts;
    }

    private List<Part> parts(String query) {
        return handle.createQuery(query)
                .bind("table", table)
                .map((row, context) -> new Part(row.getString("removal"), row.getString("making")))
                .list();
    }
}
