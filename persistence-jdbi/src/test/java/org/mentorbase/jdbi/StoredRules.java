package org.mentorbase.jdbi;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.jdbi.v3.core.JdbiException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What one kind of database holds to by itself, whoever writes to it. */
abstract class StoredRules {

    private static final String INVITATION =
            "INSERT INTO invitation (programme, mentor, mentee, created_by, created_at,"
                    + " version, id, mentor_response, mentee_response, state, active, deactivated_at, relationship_id)"
                    + " VALUES ('main', 'ada', 'ben', 'ada', CURRENT_TIMESTAMP, 1, ";
    private static final String RELATIONSHIP =
            "INSERT INTO relationship (programme, mentor, mentee, started_at, version,"
                    + " id, active, ended_at, ended_by) VALUES ('main', 'ada', 'ben', CURRENT_TIMESTAMP, 1, ";
    private static final String MEETING =
            "INSERT INTO meeting (relationship_id, programme, mentor, held_on, version, id,"
                    + " mentee, duration_minutes, happened, second_on_date, sole) VALUES (1, 'main', 'ada', DATE '2026-03-02', 1, ";
    private static final String PAIRING =
            "INSERT INTO pairing (programme, rules_name, unpaired_mentees, unpaired_mentors,"
                    + " optimal, blocking_pairs, created_by, created_at, version, id, objective, limit_per_mentee, minimum_score,"
                    + " pairs, covered_mentees, total_score, upper_bound, state)"
                    + " VALUES ('main', 'mozilla', 0, 0, TRUE, 0, 'ada', CURRENT_TIMESTAMP, 1, ";

    abstract Installation installation();

    @BeforeEach
    void one_relationship() {
        installation().asNew();
        run(RELATIONSHIP + "1, TRUE, NULL, NULL)");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1, NULL, NULL, 'PENDING', TRUE, NULL, NULL)",
                "1, 'ACCEPT', NULL, 'EXPIRED', NULL, CURRENT_TIMESTAMP, NULL)",
                "1, 'ACCEPT', 'DECLINE', 'DECLINED', NULL, CURRENT_TIMESTAMP, NULL)",
                "1, 'ACCEPT', 'ACCEPT', 'ACCEPTED', NULL, CURRENT_TIMESTAMP, 1)"
            })
    void an_invitation_whose_parts_agree_is_stored(String invitation) {
        assertThatCode(() -> run(INVITATION + invitation)).doesNotThrowAnyException();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1, NULL, NULL, 'UNSURE', NULL, CURRENT_TIMESTAMP, NULL)",
                "1, NULL, NULL, 'PENDING', NULL, NULL, NULL)",
                "1, NULL, NULL, 'PENDING', FALSE, NULL, NULL)",
                "1, NULL, NULL, 'PENDING', TRUE, CURRENT_TIMESTAMP, NULL)",
                "1, NULL, NULL, 'EXPIRED', TRUE, CURRENT_TIMESTAMP, NULL)",
                "1, NULL, NULL, 'EXPIRED', NULL, NULL, NULL)",
                "1, 'ACCEPT', 'ACCEPT', 'PENDING', TRUE, NULL, NULL)",
                "1, 'ACCEPT', NULL, 'ACCEPTED', NULL, CURRENT_TIMESTAMP, 1)",
                "1, 'ACCEPT', 'ACCEPT', 'ACCEPTED', NULL, CURRENT_TIMESTAMP, NULL)",
                "1, 'ACCEPT', 'ACCEPT', 'ACCEPTED', NULL, CURRENT_TIMESTAMP, 99)",
                "1, NULL, 'DECLINE', 'WITHDRAWN', NULL, CURRENT_TIMESTAMP, NULL)",
                "1, NULL, NULL, 'DECLINED', NULL, CURRENT_TIMESTAMP, NULL)",
                "0, NULL, NULL, 'PENDING', TRUE, NULL, NULL)"
            })
    void an_invitation_whose_parts_disagree_is_not(String invitation) {
        assertRefused(INVITATION + invitation);
    }

    @Test
    void a_pair_has_one_pending_invitation_and_any_number_of_ended_ones() {
        run(INVITATION + "1, NULL, NULL, 'PENDING', TRUE, NULL, NULL)");
        run(INVITATION + "2, NULL, NULL, 'EXPIRED', NULL, CURRENT_TIMESTAMP, NULL)");
        run(INVITATION + "3, NULL, NULL, 'EXPIRED', NULL, CURRENT_TIMESTAMP, NULL)");

        assertRefused(INVITATION + "4, NULL, NULL, 'PENDING', TRUE, NULL, NULL)");
    }

    @Test
    void a_relationship_comes_from_one_invitation() {
        run(INVITATION + "1, 'ACCEPT', 'ACCEPT', 'ACCEPTED', NULL, CURRENT_TIMESTAMP, 1)");

        assertRefused(INVITATION + "2, 'ACCEPT', 'ACCEPT', 'ACCEPTED', NULL, CURRENT_TIMESTAMP, 1)");
    }

    @Test
    void a_pair_has_one_active_relationship_and_any_number_of_ended_ones() {
        run(RELATIONSHIP + "2, NULL, CURRENT_TIMESTAMP, 'ada')");
        run(RELATIONSHIP + "3, NULL, CURRENT_TIMESTAMP, 'ada')");

        assertRefused(RELATIONSHIP + "4, TRUE, NULL, NULL)");
        assertRefused(RELATIONSHIP + "5, NULL, NULL, NULL)");
        assertRefused(RELATIONSHIP + "6, NULL, CURRENT_TIMESTAMP, NULL)");
    }

    @Test
    void a_meeting_is_of_the_people_of_its_relationship_and_the_sole_one_of_its_date() {
        run(MEETING + "1, 'ben', 3600, TRUE, FALSE, TRUE)");
        run(MEETING + "2, 'ben', 1, TRUE, TRUE, NULL)");
        run(MEETING + "3, 'ben', 60, FALSE, FALSE, NULL)");

        assertRefused(MEETING + "4, 'ben', 60, TRUE, FALSE, TRUE)");
        assertRefused(MEETING + "5, 'ben', 60, TRUE, FALSE, NULL)");
        assertRefused(MEETING + "6, 'cleo', 60, TRUE, TRUE, NULL)");
        assertRefused(MEETING + "7, 'ben', 0, TRUE, TRUE, NULL)");
        assertRefused(MEETING + "8, 'ben', 3601, TRUE, TRUE, NULL)");
    }

    @Test
    void a_member_belongs_to_a_group_that_exists_if_to_any() {
        String member = "INSERT INTO member (email, active, search_text, version, username, research_group_id)"
                + " VALUES ('a@b', TRUE, '', 1, ";
        String groupId = "(SELECT id FROM research_group WHERE division = 'C' AND name = 'Biomechanics')";
        run(member + "'ada', " + groupId + ")");
        run(member + "'ben', NULL)");

        assertRefused(member + "'cleo', 1000000)");
        assertRefused("DELETE FROM research_group WHERE id = " + groupId);
    }

    @Test
    void a_group_belongs_to_a_division_and_is_there_once() {
        assertRefused("INSERT INTO research_group (division, name) VALUES ('Z', 'Biomechanics')");
        assertRefused("INSERT INTO research_group (division, name) VALUES ('C', 'Biomechanics')");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "0, 'FAIR', 1, 0, 1, 1, 7, 7, 'DRAFT')",
                "2, 'BEST', 1, 0, 1, 1, 7, 7, 'DRAFT')",
                "2, 'FAIR', 0, 0, 1, 1, 7, 7, 'DRAFT')",
                "2, 'FAIR', 1, -1, 1, 1, 7, 7, 'DRAFT')",
                "2, 'FAIR', 1, 0, 1, 2, 7, 7, 'DRAFT')",
                "2, 'FAIR', 1, 0, 1, 1, 8, 7, 'DRAFT')",
                "2, 'FAIR', 1, 0, 1, 1, 7, 7, 'SENT')",
                "1, 'FAIR', 1, 0, 1, 1, 7, 7, 'DRAFT')"
            })
    void a_pairing_whose_parts_disagree_is_not(String pairing) {
        run(PAIRING + "1, 'FAIR', 1, 0, 1, 1, 7, 7, 'DRAFT')");

        assertRefused(PAIRING + pairing);
    }

    @ParameterizedTest
    @ValueSource(strings = {"1, NULL", "NULL, 0", "1, -1", "7, 0"})
    void what_a_pairing_stays_close_to_is_there_and_has_points(String closeTo) {
        run(PAIRING + "1, 'FAIR', 1, 0, 1, 1, 7, 7, 'DRAFT')");
        String close = PAIRING.replace("(programme", "(close_to, points_per_change, programme");
        run(close.replace("('main'", "(1, 0, 'main'") + "2, 'FAIR', 1, 0, 1, 1, 7, 7, 'DRAFT')");

        assertRefused(close.replace("('main'", "(" + closeTo + ", 'main'") + "3, 'FAIR', 1, 0, 1, 1, 7, 7, 'DRAFT')");
    }

    @Test
    void the_pairs_of_a_pairing_are_two_people_each_and_there_once() {
        run(PAIRING + "1, 'FAIR', 1, 0, 1, 1, 7, 7, 'DRAFT')");
        String pair = "INSERT INTO pairing_pair (mentee_score, pinned, pairing_id, mentee, mentor, mentor_score)"
                + " VALUES (3, FALSE, ";
        String forbidden = "INSERT INTO pairing_forbidden_pair (pairing_id, mentee, mentor) VALUES (";
        String unpaired = "INSERT INTO pairing_unpaired (because, pairing_id, party, username) VALUES ('', ";
        run(pair + "1, 'ada', 'ben', 4)");
        run(forbidden + "1, 'ada', 'cleo')");
        run(unpaired + "1, 'MENTOR', 'dan')");

        assertRefused(pair + "1, 'ada', 'ben', 4)");
        assertRefused(pair + "1, 'ada', 'ada', 4)");
        assertRefused(pair + "1, 'ada', 'cleo', -1)");
        assertRefused(pair + "2, 'ada', 'ben', 4)");
        assertRefused(forbidden + "1, 'ada', 'cleo')");
        assertRefused(forbidden + "1, 'ada', 'ada')");
        assertRefused(unpaired + "1, 'MENTOR', 'dan')");
        assertRefused(unpaired + "1, 'FRIEND', 'dan')");
    }

    private void assertRefused(String sql) {
        assertThatThrownBy(() -> run(sql)).as(sql).isInstanceOf(JdbiException.class);
    }

    private void run(String sql) {
        installation().main().useHandle(handle -> handle.execute(sql));
    }
}
