package org.mentorbase.jdbi;

import com.google.common.base.Joiner;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Locale;
import org.jdbi.v3.core.statement.StatementContext;
import org.mentorbase.actor.Username;
import org.mentorbase.member.Member;
import org.mentorbase.transaction.Versioned;

/** How a member is stored. */
final class MemberRow {

    static final String COLUMNS = "member.username, member.preferred_name, member.surname, member.first_names,"
            + " member.email, member.division, member.research_group, member.active";

    private static final Joiner LINES = Joiner.on('\n').skipNulls();

    private MemberRow() {}

    static Member toDomain(ResultSet row, StatementContext context) throws SQLException {
        return new Member(
                new Username(row.getString(1)),
                row.getString(2),
                row.getString(3),
                row.getString(4),
                row.getString(5),
                row.getString(6),
                row.getString(7),
                row.getBoolean(8));
    }

    static Versioned<Member> toVersioned(ResultSet row, StatementContext context) throws SQLException {
        return new Versioned<>(toDomain(row, context), row.getLong("version"));
    }

    /** What a search looks through, in lower case; databases do not agree on what lower case is. */
    static String searchText(Member member) {
        return searchable(LINES.join(
                member.username(), member.preferredName(), member.surname(), member.firstNames(), member.email()));
    }

    static String searchable(String text) {
        return text.toLowerCase(Locale.ROOT);
    }
}
