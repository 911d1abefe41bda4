package org.mentorbase.jdbi;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.transaction.TransactionException;

/**
 * Finds one row by one text. By JDBC alone, for what every HTTP request looks up: there, what JDBI does around a statement
 * takes as long as the database.
 */
final class Lookup {

    private Lookup() {}

    /** What a row says. */
    interface Reading<T> {
        T read(ResultSet row) throws SQLException;
    }

    /** @param sql with one question mark, for the key */
    static <T> Optional<T> find(Handle handle, String sql, String key, Reading<T> reading) {
        try (PreparedStatement statement = handle.getConnection().prepareStatement(sql)) {
            statement.setString(1, key);
            try (ResultSet row = statement.executeQuery()) {
                return row.next() ? Optional.of(reading.read(row)) : Optional.empty();
            }
        } catch (SQLException failure) {
            throw new TransactionException("Not looked up: " + sql, failure);
        }
    }
}
