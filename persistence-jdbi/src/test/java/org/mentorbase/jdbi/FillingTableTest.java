package org.mentorbase.jdbi;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mentorbase.devdata.SomeMember.aMember;

import java.util.ArrayList;
import java.util.List;
import org.jdbi.v3.core.Handle;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mentorbase.member.Members;

/** An empty table is filled without its indexes and foreign keys, and has all of them afterwards, whatever happens. */
class FillingTableTest {

    private static final Installation INSTALLATION = Installation.on(PostgresServer.migratedDatabase());

    private final List<String> before = parts();
    private final List<String> meanwhile = new ArrayList<>();

    @BeforeEach
    void asNew() {
        INSTALLATION.asNew();
    }

    @Test
    void a_table_has_its_indexes_and_foreign_keys_again_at_the_end() {
        INSTALLATION.database().mentoring().execute(repositories -> fill(repositories.members()));

        assertThat(before)
                .hasSizeGreaterThan(3)
                .anySatisfy(part -> assertThat(part).contains("FOREIGN KEY"));
        assertThat(parts()).isEqualTo(before);
        assertThat(count()).isEqualTo(1);
    }

    @Test
    void nothing_refers_to_a_group_that_is_not_there() {
        assertThatThrownBy(() -> INSTALLATION.main().useTransaction(handle -> {
                    handle.registerArgument(new DomainArguments());
                    new JdbiMembers(handle).fill(() -> addToNoGroup(handle));
                }))
                .hasMessageContaining("member_research_group_fk");

        assertThat(parts()).isEqualTo(before);
        assertThat(count()).isZero();
    }

    @Test
    void a_failure_that_is_caught_in_the_transaction_leaves_the_table_as_it_was() {
        INSTALLATION.database().mentoring().execute(repositories -> {
            assertThatThrownBy(() -> repositories.members().fill(() -> {
                        repositories.members().addAll(List.of(aMember("ada").build()));
                        throw new IllegalStateException("after all");
                    }))
                    .hasMessage("after all");
            return repositories;
        });

        assertThat(parts()).isEqualTo(before);
        assertThat(count()).isZero();
    }

    @Test
    void a_table_that_somebody_else_is_reading_is_filled_as_it_stands() {
        try (Handle reader = INSTALLATION.main().open()) {
            reader.begin();
            reader.createQuery("SELECT username FROM member")
                    .mapTo(String.class)
                    .list();

            INSTALLATION
                    .database()
                    .mentoring()
                    .execute(repositories -> repositories.members().fill(() -> {
                        repositories.members().addAll(List.of(aMember("ada").build()));
                        return meanwhile.addAll(parts());
                    }));
            reader.rollback();
        }

        assertThat(count()).isEqualTo(1);
        assertThat(meanwhile).isEqualTo(before);
    }

    @Test
    void while_it_is_filled_it_has_its_primary_key_only() {
        INSTALLATION
                .main()
                .useTransaction(handle -> new FillingTable(handle, "member", "research_group")
                        .during(() -> meanwhile.addAll(parts(handle))));

        assertThat(meanwhile).hasSize(1).first().asString().contains("member_pk");
    }

    private static int fill(Members members) {
        return members.fill(() -> {
            members.addAll(List.of(aMember("ada").build()));
            return 1;
        });
    }

    private static int addToNoGroup(Handle handle) {
        return handle.execute("INSERT INTO member (username, email, research_group_id, active, search_text, version)"
                + " VALUES ('ada', 'ada@example.org', -1, TRUE, 'ada', 1)");
    }

    private static int count() {
        return INSTALLATION
                .main()
                .withHandle(handle -> handle.createQuery("SELECT COUNT(*) FROM member")
                        .mapTo(Integer.class)
                        .one());
    }

    private static List<String> parts() {
        return INSTALLATION.main().withHandle(FillingTableTest::parts);
    }

    private static List<String> parts(Handle handle) {
        return handle.createQuery("""
                        SELECT indexdef FROM pg_indexes WHERE tablename = 'member'
                        UNION SELECT conname || ' ' || pg_get_constraintdef(oid) FROM pg_constraint
                            WHERE conrelid = CAST('member' AS regclass) AND contype = 'f'
                        ORDER BY 1
                        """).mapTo(String.class).list();
    }
}
