package org.mentorbase.benchmarks;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import io.javalin.Javalin;
import io.javalin.http.Context;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import org.mentorbase.interchange.Json;
import org.mentorbase.jdbi.Database;
import org.mentorbase.jdbi.DatabaseAddress;
import org.mentorbase.member.MemberView;

/**
 * A bare Javalin handler: one prepared SELECT, one JSON document; no token, no permission, no ETag, no metrics. The
 * database, the pool and the JSON are those of Mentorbase.
 */
final class BareServer {

    private static final String SELECT =
            "SELECT member.username, preferred_name, surname, first_names, email, division,"
                    + " NULLIF(name, ''), active FROM member LEFT JOIN research_group ON research_group.id = research_group_id"
                    + " WHERE username = ?";
    private static final ObjectMapper MAPPER = Json.mapper();

    private BareServer() {}

    public static void main(String[] arguments) throws Exception {
        try (Database database = Database.open(DatabaseAddress.of(arguments[0]), null)) {
            Importing.run(database, Path.of(arguments[1]));
        }
        try (HikariDataSource pool = pool(arguments[0])) {
            Javalin javalin = Javalin.create(config -> {
                        config.startup.showJavalinBanner = false;
                        config.routes.get("/api/v1/members/{username}", context -> answer(pool, context));
                    })
                    .start("127.0.0.1", 0);
            System.out.println(javalin.port());
            System.out.println("none");
            while (System.in.read() >= 0) {
                // until whoever started this closes it
            }
            javalin.stop();
        }
    }

    private static HikariDataSource pool(String url) {
        HikariConfig config = new HikariConfig();
        config.setJdbcUrl(url);
        config.setUsername("sa");
        config.setPassword("");
        config.setMaximumPoolSize(10);
        config.setMinimumIdle(1);
        return new HikariDataSource(config);
    }

    private static void answer(HikariDataSource pool, Context context) throws Exception {
        try (Connection connection = pool.getConnection();
                PreparedStatement select = connection.prepareStatement(SELECT)) {
            select.setString(1, context.pathParam("username"));
            try (ResultSet row = select.executeQuery()) {
                if (row.next()) {
                    context.contentType("application/json").result(MAPPER.writeValueAsBytes(view(row)));
                } else {
                    context.status(404);
                }
            }
        }
    }

    private static MemberView view(ResultSet row) throws SQLException {
        return new MemberView(
                row.getString(1),
                row.getString(2),
                row.getString(3),
                row.getString(4),
                row.getString(5),
                row.getString(6),
                row.getString(7),
                row.getBoolean(8));
    }
}
