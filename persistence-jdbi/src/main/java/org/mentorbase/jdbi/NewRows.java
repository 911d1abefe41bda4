package org.mentorbase.jdbi;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.google.common.base.Joiner;
import com.google.common.collect.Lists;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.Collections;
import java.util.List;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.transaction.TransactionException;
import org.jspecify.annotations.Nullable;
import org.postgresql.PGConnection;
import org.postgresql.copy.CopyIn;

/**
 * Adds rows to a table: a few by INSERT, many by COPY where there is one, which takes PostgreSQL half the time. Values are
 * texts, numbers, truth values and times with an offset.
 */
final class NewRows {

    private static final int MANY = 100;
    private static final int BATCH = 1000;
    private static final int BUFFER = 1 << 16;

    private final String table;
    private final String columns;
    private final int width;

    NewRows(String table, String... columns) {
        this.table = table;
        this.columns = Joiner.on(", ").join(columns);
        this.width = columns.length;
    }

    /** @param rows each with a value for every column */
    void add(Handle handle, List<? extends List<? extends @Nullable Object>> rows) {
        if (rows.isEmpty()) {
            return;
        }
        Connection connection = handle.getConnection();
        try {
            if (rows.size() > MANY && goByCopy(handle)) {
                copy(connection.unwrap(PGConnection.class), rows);
            } else {
                insert(connection, rows);
            }
        } catch (SQLException failure) {
            throw new TransactionException("Rows were not added to " + table, failure);
        }
    }

    /** On PostgreSQL, if they are many. */
    static boolean goByCopy(Handle handle) {
        try {
            return handle.getConnection().isWrapperFor(PGConnection.class);
        } catch (SQLException failure) {
            throw new TransactionException("Not known what the database is", failure);
        }
    }

    private void insert(Connection connection, List<? extends List<? extends @Nullable Object>> rows)
            throws SQLException {
        String places = String.join(", ", Collections.nCopies(width, "?"));
        try (PreparedStatement statement =
                connection.prepareStatement("INSERT INTO " + table + " (" + columns + ") VALUES (" + places + ")")) {
            for (List<? extends List<? extends @Nullable Object>> some : Lists.partition(rows, BATCH)) {
                for (List<? extends @Nullable Object> row : some) {
                    for (int column = 0; column < width; column++) {
                        statement.setObject(column + 1, row.get(column));
                    }
                    statement.addBatch();
                }
                statement.executeBatch();
            }
        }
    }

    private void copy(PGConnection connection, List<? extends List<? extends @Nullable Object>> rows)
            throws SQLException {
        CopyIn copy = connection.getCopyAPI().copyIn("COPY " + table + " (" + columns + ") FROM STDIN");
        try {
            StringBuilder lines = new StringBuilder(2 * BUFFER);
            for (List<? extends @Nullable Object> row : rows) {
                appendLine(lines, row);
                if (lines.length() > BUFFER) {
                    send(copy, lines);
                }
            }
            send(copy, lines);
            copy.endCopy();
        } finally {
            if (copy.isActive()) {
                copy.cancelCopy();
            }
        }
    }

    private static void send(CopyIn copy, StringBuilder lines) throws SQLException {
        byte[] bytes = lines.toString().getBytes(UTF_8);
        copy.writeToCopy(bytes, 0, bytes.length);
        lines.setLength(0);
    }

    /** PostgreSQL, COPY, “Text Format”. */
    private static void appendLine(StringBuilder line, List<? extends @Nullable Object> row) {
        char separator = 0;
        for (Object value : row) {
            if (separator != 0) {
                line.append(separator);
            }
            separator = '\t';
            if (value == null) {
                line.append("\\N");
            } else {
                appendEscaped(line, value.toString());
            }
        }
        line.append('\n');
    }

    private static void appendEscaped(StringBuilder line, String text) {
        for (int i = 0; i < text.length(); i++) {
            char character = text.charAt(i);
            switch (character) {
                case '\\' -> line.append("\\\\");
                case '\t' -> line.append("\\t");
                case '\n' -> line.append("\\n");
                case '\r' -> line.append("\\r");
                default -> line.append(character);
            }
        }
    }
}
