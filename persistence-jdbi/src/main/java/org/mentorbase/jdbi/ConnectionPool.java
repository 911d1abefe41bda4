package org.mentorbase.jdbi;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import javax.sql.DataSource;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.statement.SqlStatements;
import org.jdbi.v3.core.statement.StatementExceptions;
import org.jdbi.v3.core.statement.TemplateEngine;

/** The connections to one database. */
final class ConnectionPool implements AutoCloseable {

    private static final int MOST_CONNECTIONS = 10;

    static {
        // Processes that share a file talk to each other on this machine only. H2 reads it once.
        if (System.getProperty("h2.bindAddress") == null) {
            System.setProperty("h2.bindAddress", "127.0.0.1");
        }
    }

    private final DatabaseAddress address;
    private final HikariDataSource dataSource;

    private ConnectionPool(DatabaseAddress address, HikariDataSource dataSource) {
        this.address = address;
        this.dataSource = dataSource;
    }

    /** Connects once, and throws {@link DatabaseUnreachable} if that fails. */
    static ConnectionPool open(DatabaseAddress address) {
        HikariConfig config = new HikariConfig();
        config.setPoolName("mentorbase");
        config.setMaximumPoolSize(MOST_CONNECTIONS);
        config.setMinimumIdle(1);
        config.setConnectionTimeout(TimeUnit.SECONDS.toMillis(10));
        config.setInitializationFailTimeout(1);
        config.setUsername(address.user());
        config.setPassword(address.password());
        if (H2Url.isH2(address.url())) {
            config.setJdbcUrl(H2Url.complete(address.url()));
            config.setMaxLifetime(0);
            if (address.user() == null
                    && !address.url().toUpperCase(Locale.ROOT).contains(";USER=")) {
                config.setUsername("sa");
                config.setPassword("");
            }
        } else if (address.isPostgres()) {
            config.setJdbcUrl(address.url());
            config.addDataSourceProperty("ApplicationName", "mentorbase");
            config.addDataSourceProperty("tcpKeepAlive", "true");
            config.addDataSourceProperty("logServerErrorDetail", "false");
        } else {
            throw new DatabaseUnreachable(
                    "“" + address.place() + "” is not the address of an H2 or PostgreSQL database."
                            + " It begins with jdbc:h2:file:, jdbc:h2:mem: or jdbc:postgresql://");
        }
        try {
            return new ConnectionPool(address, new HikariDataSource(config));
        } catch (RuntimeException failure) {
            throw Unreachable.of(address, failure);
        }
    }

    DatabaseAddress address() {
        return address;
    }

    DataSource dataSource() {
        return dataSource;
    }

    Transactions transactions() {
        Jdbi jdbi = Jdbi.create(dataSource)
                .registerArgument(new DomainArguments())
                .registerArgument(new InstantArguments());
        // The usual message has the values too, and personal data does not belong into logs.
        jdbi.getConfig(StatementExceptions.class)
                .setMessageRendering(StatementExceptions.MessageRendering.SHORT_STATEMENT);
        // SQL is complete as it stands.
        jdbi.getConfig(SqlStatements.class).setTemplateEngine(TemplateEngine.NOP);
        return new Transactions(address, jdbi);
    }

    @Override
    public void close() {
        dataSource.close();
    }
}
