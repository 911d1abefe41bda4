package org.mentorbase.jdbi;

import static com.google.common.collect.ImmutableMap.toImmutableMap;
import static org.mentorbase.jdbi.DomainArguments.booleans;
import static org.mentorbase.jdbi.DomainArguments.integers;
import static org.mentorbase.jdbi.DomainArguments.texts;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Lists;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.argument.Argument;
import org.jspecify.annotations.Nullable;
import org.mentorbase.actor.Username;
import org.mentorbase.member.Member;
import org.mentorbase.member.MemberQuery;
import org.mentorbase.member.Members;
import org.mentorbase.page.Page;
import org.mentorbase.transaction.Versioned;

final class JdbiMembers implements Members {

    private static final int BATCH = 10_000;

    private static final String FIND =
            "SELECT " + MemberRow.COLUMNS + ", member.version FROM " + MemberRow.SOURCE + " WHERE member.username = ?";

    /** Rows made of arrays: one statement for a whole batch. */
    private static final String GIVEN = """
            UNNEST(
                CAST(:usernames AS VARCHAR ARRAY), CAST(:preferredNames AS VARCHAR ARRAY),
                CAST(:surnames AS VARCHAR ARRAY), CAST(:firstNames AS VARCHAR ARRAY), CAST(:emails AS VARCHAR ARRAY),
                CAST(:researchGroups AS INTEGER ARRAY), CAST(:actives AS BOOLEAN ARRAY),
                CAST(:searchTexts AS VARCHAR ARRAY))
            AS given(
                username, preferred_name, surname, first_names, email, research_group_id, active, search_text)
            """;

    private static final NewRows ADDED = new NewRows(
            "member",
            "username",
            "preferred_name",
            "surname",
            "first_names",
            "email",
            "research_group_id",
            "active",
            "search_text",
            "version");

    private static final String UPDATE = "MERGE INTO member USING " + GIVEN + """
            ON member.username = given.username
            WHEN MATCHED THEN UPDATE SET
                preferred_name = given.preferred_name, surname = given.surname, first_names = given.first_names,
                email = given.email, research_group_id = given.research_group_id, active = given.active,
                search_text = given.search_text, version = member.version + 1
            """;

    /** Those with whom somebody shares an invitation or a relationship. */
    private static final String CONCERNED = """
            SELECT mentee FROM invitation WHERE mentor = :person
            UNION SELECT mentor FROM invitation WHERE mentee = :person
            UNION SELECT mentee FROM relationship WHERE mentor = :person
            UNION SELECT mentor FROM relationship WHERE mentee = :person
            """;

    private static final String IN_DIVISION =
            "member.research_group_id IN (SELECT id FROM research_group WHERE division = :division)";

    private static final String IN_GROUP =
            "member.research_group_id IN (SELECT id FROM research_group WHERE name = :group AND name <> '')";

    private final Handle handle;

    JdbiMembers(Handle handle) {
        this.handle = handle;
    }

    @Override
    public Optional<Versioned<Member>> find(Username username) {
        return Lookup.find(handle, FIND, username.value(), MemberRow::toVersioned);
    }

    @Override
    public ImmutableMap<Username, Member> findAll(Collection<Username> usernames) {
        ImmutableMap.Builder<Username, Member> found = ImmutableMap.builder();
        for (List<Username> some : Lists.partition(List.copyOf(usernames), BATCH)) {
            found.putAll(handle.createQuery("SELECT " + MemberRow.COLUMNS
                            + " FROM "
                            + MemberRow.namedBy(
                                    "UNNEST(CAST(:usernames AS VARCHAR ARRAY)) AS given(person)", "given.person"))
                    .bind("usernames", all(some, Username::value))
                    .map((row, context) -> MemberRow.toDomain(row))
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
        return new Selection(handle, MemberRow.COLUMNS, MemberRow.SOURCE)
                .where("active = :active", "active", query.active())
                .where(IN_DIVISION, "division", query.division())
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
                        (row, context) -> MemberRow.toDomain(row),
                        member -> member.username().value());
    }

    @Override
    public void forEach(boolean onlyActive, Consumer<Member> consumer) {
        String condition = onlyActive ? " WHERE active" : "";
        try (Stream<Member> members = handle
                .createQuery(
                        "SELECT " + MemberRow.COLUMNS + " FROM " + MemberRow.SOURCE + condition + " ORDER BY username")
                .setFetchSize(BATCH)
                .map((row, context) -> MemberRow.toDomain(row))
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
    public boolean isEmpty() {
        return handle.createQuery("SELECT NOT EXISTS (SELECT 1 FROM member)")
                .mapTo(Boolean.class)
                .one();
    }

    @Override
    public <T> T fill(Supplier<T> work) {
        return new FillingTable(handle, "member", "research_group").during(work);
    }

    @Override
    public void addAll(List<Member> members) {
        ResearchGroupIds groups = ResearchGroupIds.read(handle);
        LostRace.ifDuplicate(
                "the membership list",
                () -> ADDED.add(handle, Lists.transform(members, member -> MemberRow.values(member, groups))));
    }

    @Override
    public void updateAll(List<Member> members) {
        ResearchGroupIds groups = ResearchGroupIds.read(handle);
        for (List<Member> some : Lists.partition(members, BATCH)) {
            handle.createUpdate(UPDATE)
                    .bind("usernames", all(some, member -> member.username().value()))
                    .bind("preferredNames", all(some, Member::preferredName))
                    .bind("surnames", all(some, Member::surname))
                    .bind("firstNames", all(some, Member::firstNames))
                    .bind("emails", all(some, Member::email))
                    .bind("researchGroups", integers(groups.of(some)))
                    .bind("actives", booleans(Lists.transform(some, Member::active)))
                    .bind("searchTexts", all(some, MemberRow::searchText))
                    .execute();
        }
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

    private static <T> Argument all(List<T> some, Function<T, @Nullable String> field) {
        return texts(Lists.transform(some, field::apply));
    }
}
