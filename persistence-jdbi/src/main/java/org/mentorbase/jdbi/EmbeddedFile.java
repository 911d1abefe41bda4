package org.mentorbase.jdbi;

import java.sql.Connection;
import java.sql.DriverManager;
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
        // So opened, it is opened alone or not at all, even if it is open in this process.
        String url = H2Url.complete(address.url() + ";AUTO_SERVER=FALSE;IFEXISTS=TRUE;OPEN_NEW=TRUE");
        try (Connection connection = DriverManager.getConnection(url, login(address));
                Statement statement = connection.createStatement()) {
            return !statement.execute("SHUTDOWN COMPACT");
        } catch (SQLException inUse) {
            return false;
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
