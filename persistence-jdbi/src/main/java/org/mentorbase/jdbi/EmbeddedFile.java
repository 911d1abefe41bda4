package org.mentorbase.jdbi;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Locale;
import java.util.Properties;

/** The file of an embedded database. */
public final class EmbeddedFile {

    private EmbeddedFile() {}

    /**
     * Gives back the room that is not used any more, of which there is a lot after long transactions. Does nothing to a file
     * that somebody has open, and to databases that are in none.
     *
     * @return whether it was done
     */
    public static boolean compact(DatabaseAddress address) {
        if (!H2Url.isFileOfH2(address.url())) {
            return false;
        }
        String url = H2Url.complete(address.url() + ";IFEXISTS=TRUE");
        try (Connection connection = DriverManager.getConnection(url, login(address));
                Statement statement = connection.createStatement()) {
            return isAlone(statement) && !statement.execute("SHUTDOWN COMPACT");
        } catch (SQLException unreachable) {
            return false;
        }
    }

    /** Whether nobody else is connected, be it in this process or another. */
    private static boolean isAlone(Statement statement) throws SQLException {
        try (ResultSet sessions = statement.executeQuery("SELECT COUNT(*) FROM INFORMATION_SCHEMA.SESSIONS")) {
            return sessions.next() && sessions.getInt(1) == 1;
        }
    }

    private static Properties login(DatabaseAddress address) {
        Properties login = new Properties();
        if (address.user() != null) {
            login.setProperty("user", address.user());
        } else if (!address.url().toUpperCase(Locale.ROOT).contains(";USER=")) {
            login.setProperty("user", "sa");
            login.setProperty("password", "");
        }
        if (address.password() != null) {
            login.setProperty("password", address.password());
        }
        return login;
    }
}
