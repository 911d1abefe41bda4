package org.mentorbase.jdbi;

import com.google.common.base.Joiner;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.mentorbase.actor.Username;
import org.mentorbase.member.Member;
import org.mentorbase.transaction.Versioned;

/** How a member is stored. */
final class MemberRow {

    static final String COLUMNS = "member.username, member.preferred_name, member.surname, member.first_names,"
            + " member.email, research_group.division, NULLIF(research_group.name, ''), member.active";

    private static final String WITH_GROUP =
            " LEFT JOIN research_group ON research_group.id = member.research_group_id";

    /** What these columns are read from. */
    static final String SOURCE = "member" + WITH_GROUP;

    private static final Joiner LINES = Joiner.on('\n').skipNulls();

    private MemberRow() {}

    static Member toDomain(ResultSet row) throws SQLException {
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

    static Versioned<Member> toVersioned(ResultSet row) throws SQLException {
        return new Versioned<>(toDomain(row), row.getLong(9));
    }

    /** For a new row, in the order of its columns. */
    static List<@Nullable Object> values(Member member, ResearchGroupIds groups) {
        return Arrays.asList(
                member.username().value(),
                member.preferredName(),
                member.surname(),
                member.firstNames(),
                member.email(),
                groups.of(member),
                member.active(),
                searchText(member),
                1L);
    }

    /** The members whom a column of another table names. */
    static String namedBy(String table, String column) {
        return table + " JOIN member ON member.username = " + column + WITH_GROUP;
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
