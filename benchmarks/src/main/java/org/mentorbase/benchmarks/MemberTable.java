package org.mentorbase.benchmarks;

import com.google.common.collect.ImmutableList;
import com.google.common.io.MoreFiles;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Iterator;
import org.mentorbase.interchange.CsvMembershipFormat;
import org.mentorbase.member.MembershipFile.Rows;
import org.mentorbase.member.MembershipRow;

/** The plain way to keep members: a table with their columns and a primary key, filled by batches of MERGE. */
final class MemberTable {

    private static final int BATCH = 1000;

    private static final String CREATE = """
            CREATE TABLE plain_member (
                username VARCHAR(254) PRIMARY KEY, preferred_name VARCHAR(200), surname VARCHAR(200),
                first_names VARCHAR(200), email VARCHAR(510) NOT NULL, division VARCHAR(8),
                research_group VARCHAR(200), active BOOLEAN NOT NULL)
            """;

    private MemberTable() {}

    static void create(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(CREATE);
        }
    }

    static ImmutableList<MembershipRow> rows(Path file) {
        try (Rows rows = open(file)) {
            return ImmutableList.copyOf(rows);
        }
    }

    static Rows open(Path file) {
        return new CsvMembershipFormat().read(MoreFiles.asByteSource(file)).open();
    }

    /** In one transaction. */
    static void merge(Connection connection, Iterator<MembershipRow> rows) throws SQLException {
        connection.setAutoCommit(false);
        try (PreparedStatement merge =
                connection.prepareStatement("MERGE INTO plain_member KEY (username) VALUES (?, ?, ?, ?, ?, ?, ?, ?)")) {
            int batched = 0;
            while (rows.hasNext()) {
                bind(merge, rows.next());
                merge.addBatch();
                if (++batched % BATCH == 0) {
                    merge.executeBatch();
                }
            }
            merge.executeBatch();
        }
        connection.commit();
    }

    private static void bind(PreparedStatement merge, MembershipRow row) throws SQLException {
        merge.setString(1, row.username());
        merge.setString(2, row.preferredName());
        merge.setString(3, row.surname());
        merge.setString(4, row.firstNames());
        merge.setString(5, row.username() + "@cam.ac.uk");
        merge.setString(6, row.division());
        merge.setString(7, row.researchGroup());
        merge.setBoolean(8, !"No".equals(row.arrived()));
    }
}
