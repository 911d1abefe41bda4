package org.mentorbase.jdbi;

import static com.google.common.collect.ImmutableMap.toImmutableMap;
import static org.mentorbase.jdbi.DomainArguments.booleans;
import static org.mentorbase.jdbi.DomainArguments.texts;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Lists;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.argument.Argument;
import org.jdbi.v3.core.statement.Update;
import org.jspecify.annotations.Nullable;
import org.mentorbase.actor.Username;
import org.mentorbase.member.Member;
import org.mentorbase.member.MemberQuery;
import org.mentorbase.member.Members;
import org.mentorbase.page.Page;
import org.mentorbase.transaction.Versioned;

final class JdbiMembers implements Members {

    private static final int BATCH = 10_000;

    /** Rows made of arrays: one statement for a whole batch. */
    private static final String GIVEN = """
            UNNEST(
                CAST(:usernames AS VARCHAR ARRAY), CAST(:preferredNames AS VARCHAR ARRAY),
                CAST(:surnames AS VARCHAR ARRAY), CAST(:firstNames AS VARCHAR ARRAY), CAST(:emails AS VARCHAR ARRAY),
                CAST(:divisions AS VARCHAR ARRAY), CAST(:researchGroups AS VARCHAR ARRAY),
                CAST(:actives AS BOOLEAN ARRAY), CAST(:searchTexts AS VARCHAR ARRAY))
            AS given(
                username, preferred_name, surname, first_names, email,
                division, research_group, active, search_text)
            """;

    private static final String ADD = """
            INSERT INTO member (
                username, preferred_name, surname, first_names, email,
                division, research_group, active, search_text, version)
            SELECT
                given.username, given.preferred_name, given.surname, given.first_names, given.email,
                given.division, given.research_group, given.active, given.search_text, 1
            FROM\s""" + GIVEN;

    private static final String UPDATE = "MERGE INTO member USING " + GIVEN + """
            ON member.username = given.username
            WHEN MATCHED THEN UPDATE SET
                preferred_name = given.preferred_name, surname = given.surname, first_names = given.first_names,
                email = given.email, division = given.division, research_group = given.research_group,
                active = given.active, search_text = given.search_text, version = member.version + 1
            """;

    /** Those with whom somebody shares an invitation or a relationship. */
    private static final String CONCERNED = """
            SELECT mentee FROM invitation WHERE mentor = :person
            UNION SELECT mentor FROM invitation WHERE mentee = :person
            UNION SELECT mentee FROM relationship WHERE mentor = :person
            UNION SELECT mentor FROM relationship WHERE mentee = :person
            """;

    /** By the divisions that have such a group, so that the index on both is of use. */
    private static final String IN_GROUP =
            "division IN (SELECT research_group.division FROM research_group WHERE research_group.name = :group)"
                    + " AND research_group = :group";

    private final Handle handle;

    JdbiMembers(Handle handle) {
        this.handle = handle;
    }

    @Override
    public Optional<Versioned<Member>> find(Username username) {
        return handle.createQuery("SELECT " + MemberRow.COLUMNS + ", version FROM member WHERE username = :username")
                .bind("username", username)
                .map(MemberRow::toVersioned)
                .findOne();
    }

    @Override
    public ImmutableMap<Username, Member> findAll(Collection<Username> usernames) {
        ImmutableMap.Builder<Username, Member> found = ImmutableMap.builder();
        for (List<Username> some : Lists.partition(List.copyOf(usernames), BATCH)) {
            found.putAll(handle.createQuery("SELECT " + MemberRow.COLUMNS
                            + " FROM UNNEST(CAST(:usernames AS VARCHAR ARRAY)) AS given(person)"
                            + " JOIN member ON member.username = given.person")
                    .bind("usernames", all(some, Username::value))
                    .map(MemberRow::toDomain)
                    .collect(toImmutableMap(Member::username, member -> member)));
        }
        return found.buildOrThrow();
    }

    @Override
    public boolean concern(Username person, Username other) {
        return handle.createQuery("SELECT EXISTS (SELECT 1 FROM (" + CONCERNED + ") AS concerned(username)"
                        + " WHERE username = :other)")
                .bind("person", person)
                .bind("other", other)
                .mapTo(Boolean.class)
                .one();
    }

    @Override
    public Page<Member> page(MemberQuery query) {
        return new Selection(handle, MemberRow.COLUMNS, "member")
                .where("active = :active", "active", query.active())
                .where("division = :division", "division", query.division())
                .where(IN_GROUP, "group", query.researchGroup())
                .where(
                        "POSITION(:text IN search_text) > 0",
                        "text",
                        query.text().map(MemberRow::searchable))
                .where(
                        "username IN (SELECT CAST(:person AS VARCHAR) UNION " + CONCERNED + ")",
                        "person",
                        query.concerning())
                .after("after", Positions.username(query.page()))
                .page(
                        query.page(),
                        "username > :after",
                        "username",
                        MemberRow::toDomain,
                        member -> member.username().value());
    }

    @Override
    public void forEach(boolean onlyActive, Consumer<Member> consumer) {
        String condition = onlyActive ? " WHERE active" : "";
        try (Stream<Member> members = handle
                .createQuery("SELECT " + MemberRow.COLUMNS + " FROM member" + condition + " ORDER BY username")
                .setFetchSize(BATCH)
                .map(MemberRow::toDomain)
                .stream()) {
            members.forEach(consumer);
        }
    }

    @Override
    public long countActive() {
        return handle.createQuery("SELECT COUNT(*) FROM member WHERE active")
                .mapTo(Long.class)
                .one();
    }

    @Override
    public void addAll(List<Member> members) {
        LostRace.ifDuplicate("the membership list", () -> write(ADD, members));
    }

    @Override
    public void updateAll(List<Member> members) {
        write(UPDATE, members);
    }

    @Override
    public void deactivateAll(List<Username> usernames) {
        for (List<Username> some : Lists.partition(usernames, BATCH)) {
            handle.createUpdate("""
                            MERGE INTO member USING UNNEST(CAST(:usernames AS VARCHAR ARRAY)) AS given(username)
                            ON member.username = given.username
                            WHEN MATCHED THEN UPDATE SET active = FALSE, version = member.version + 1
                            """)
                    .bind("usernames", all(some, Username::value))
                    .execute();
        }
    }

    @Override
    public void lockForImport() {
        handle.createQuery("SELECT id FROM import_lock WHERE id = 1 FOR UPDATE")
                .mapTo(Integer.class)
                .one();
    }

    private int write(String sql, List<Member> members) {
        int written = 0;
        for (List<Member> some : Lists.partition(members, BATCH)) {
            try (Update update = handle.createUpdate(sql)) {
                written += update.bind(
                                "usernames",
                                all(some, member -> member.username().value()))
                        .bind("preferredNames", all(some, Member::preferredName))
                        .bind("surnames", all(some, Member::surname))
                        .bind("firstNames", all(some, Member::firstNames))
                        .bind("emails", all(some, Member::email))
                        .bind("divisions", all(some, Member::division))
                        .bind("researchGroups", all(some, Member::researchGroup))
                        .bind("actives", booleans(Lists.transform(some, Member::active)))
                        .bind("searchTexts", all(some, MemberRow::searchText))
                        .execute();
            }
        }
        return written;
    }

    private static <T> Argument all(List<T> some, Function<T, @Nullable String> field) {
        return texts(Lists.transform(some, field::apply));
    }
}
