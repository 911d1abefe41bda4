package org.mentorbase.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.mentorbase.actor.Permission;
import org.mentorbase.fixture.TestMentorbase;
import org.mentorbase.invitation.InvitationId;
import org.mentorbase.invitation.Response;

class InvitationsTest {

    private static final String INVITATIONS = "/api/v1/invitations";
    private static final String ADA_FOR_BOB = "{\"mentor\":\"ada\",\"mentee\":\"bob\"}";
    private static final String ACCEPT = "{\"response\":\"ACCEPT\"}";
    private static final String DECLINE = "{\"response\":\"DECLINE\",\"reason\":\"No time\"}";

    private final TestMentorbase installation = TestMentorbase.with("ada", "bob", "cleo");
    private final TestServer server = TestServer.of(installation);
    private final TestClient ada = server.as("ada");
    private final TestClient bob = server.as("bob");
    private final TestClient cleo = server.as("cleo");
    private final TestClient matchmaker = server.as("matchmaker", Permission.INVITATION_CREATE_FOR_OTHERS);

    @AfterEach
    void stop() {
        server.close();
    }

    @Test
    void an_invitation_is_created_and_found_where_the_answer_says() {
        TestAnswer created = bob.post(INVITATIONS, ADA_FOR_BOB).has(201);

        assertThat(created.header("Location")).isEqualTo("/api/v1/invitations/" + created.at("id"));
        assertThat(created.header("ETag")).isEqualTo("\"1\"");
        assertThat(created.body())
                .isEqualTo(
                        "{\"id\":" + created.at("id") + ",\"programme\":\"main\",\"mentor\":\"ada\",\"mentee\":\"bob\","
                                + "\"createdBy\":\"bob\",\"createdOn\":\"2026-03-02\",\"mentorResponse\":null,"
                                + "\"menteeResponse\":\"ACCEPT\",\"state\":\"PENDING\",\"active\":true,"
                                + "\"expiresOn\":\"2026-03-23\",\"deactivatedOn\":null,\"relationshipId\":null}");
        assertThat(ada.get(created.header("Location")).isOk().json()).isEqualTo(created.json());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    {"mentor":"bob","mentee":"BOB"}                  | invites-oneself     | mentee
                    {"mentor":"nobody","mentee":"bob"}               | person-unknown      | mentor
                    {"mentor":"gone","mentee":"bob"}                 | member-inactive     | mentor
                    {"mentor":"a b","mentee":"bob"}                  | username-malformed  | mentor
                    {"mentor":"a\\u0000","mentee":"bob"}             | username-malformed  | mentor
                    {"mentor":"","mentee":"bob"}                     | username-malformed  | mentor
                    {"mentor":"ada"}                                 | required            | mentee
                    {"mentor":null,"mentee":"bob"}                   | required            | mentor
                    {"mentor":"ada","mentee":"bob","programme":"A"}  | programme-key-malformed | programme
                    """)
    void what_is_wrong_is_named(String body, String reason, String field) {
        installation.add(org.mentorbase.devdata.SomeMember.aMember("gone").inactive());

        bob.post(INVITATIONS, body).isRefused(422, reason).naming(field);
    }

    @Test
    void an_invitation_into_an_unknown_programme_is_refused() {
        bob.post(INVITATIONS, "{\"mentor\":\"ada\",\"mentee\":\"bob\",\"programme\":\"none\"}")
                .isRefused(404, "programme-unknown");
    }

    @Test
    void inviting_two_others_needs_the_permission() {
        cleo.post(INVITATIONS, ADA_FOR_BOB).isRefused(403, "invites-others");

        matchmaker.post(INVITATIONS, ADA_FOR_BOB).has(201);
    }

    @Test
    void a_pair_is_invited_once_at_a_time() {
        bob.post(INVITATIONS, ADA_FOR_BOB).has(201);

        ada.post(INVITATIONS, ADA_FOR_BOB).isRefused(409, "invitation-pending-already");
    }

    @Test
    void a_pair_with_a_relationship_is_not_invited() {
        installation.relationship("ada", "bob");

        ada.post(INVITATIONS, ADA_FOR_BOB).isRefused(409, "relationship-active-already");
    }

    @Test
    void the_second_acceptance_begins_the_relationship() {
        InvitationId id = installation.invitation("ada", "bob");

        TestAnswer accepted =
                ada.post(INVITATIONS + "/" + id + "/responses", ACCEPT).isOk();

        assertThat(accepted.at("state")).isEqualTo("ACCEPTED");
        assertThat(accepted.header("ETag")).isEqualTo("\"2\"");
        assertThat(bob.get("/api/v1/relationships/" + accepted.at("relationshipId"))
                        .isOk()
                        .at("mentor"))
                .isEqualTo("ada");
    }

    @Test
    void one_decline_ends_it() {
        InvitationId id = installation.invitation("ada", "bob");

        TestAnswer declined =
                ada.post(INVITATIONS + "/" + id + "/responses", DECLINE).isOk();

        assertThat(declined.at("state")).isEqualTo("DECLINED");
        assertThat(declined.at("deactivatedOn")).isEqualTo("2026-03-02");
        ada.post(INVITATIONS + "/" + id + "/responses", DECLINE).isOk();
        ada.post(INVITATIONS + "/" + id + "/responses", ACCEPT).isRefused(409, "invitation-ended");
    }

    @Test
    void only_the_parties_answer_and_others_do_not_see_it() {
        InvitationId id = installation.invitation("ada", "bob");

        matchmaker.post(INVITATIONS + "/" + id + "/responses", ACCEPT).isRefused(403, "not-a-party");
        cleo.post(INVITATIONS + "/" + id + "/responses", ACCEPT).isRefused(404, "invitation-unknown");
        cleo.get(INVITATIONS + "/" + id).isRefused(404, "invitation-unknown");
        cleo.post(INVITATIONS + "/" + id + "/withdrawal").isRefused(404, "invitation-unknown");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    {"response":"MAYBE"}                   | not-one-of         | response
                    {"response":"accept"}                  | not-one-of         | response
                    {}                                     | required           | response
                    {"response":"DECLINE","reason":"\\u0001"} | control-character | reason
                    """)
    void a_wrong_response_is_named(String body, String reason, String field) {
        InvitationId id = installation.invitation("ada", "bob");

        ada.post(INVITATIONS + "/" + id + "/responses", body)
                .isRefused(422, reason)
                .naming(field);
    }

    @Test
    void a_pending_invitation_is_withdrawn_and_withdrawing_it_again_does_nothing() {
        InvitationId id = installation.invitation("ada", "bob");

        assertThat(bob.post(INVITATIONS + "/" + id + "/withdrawal").isOk().at("state"))
                .isEqualTo("WITHDRAWN");
        assertThat(ada.post(INVITATIONS + "/" + id + "/withdrawal", "{}").isOk().header("ETag"))
                .isEqualTo("\"2\"");
        ada.post(INVITATIONS + "/" + id + "/withdrawal", "{\"reason\":\"none\"}")
                .isRefused(400, "field-unknown")
                .naming("reason");
    }

    @Test
    void lists_are_filtered_by_person_and_state() {
        InvitationId declined = installation.invitation("ada", "bob");
        installation.respond("ada", declined, Response.DECLINE);
        InvitationId pending = installation.invitation("ada", "cleo");

        assertThat(matchmaker.get(INVITATIONS).isOk().at("total")).isEqualTo("2");
        assertThat(matchmaker.get(INVITATIONS + "?for=bob").at("items/0/id")).isEqualTo(declined.toString());
        assertThat(matchmaker.get(INVITATIONS + "?active=true").at("items/0/id"))
                .isEqualTo(pending.toString());
        assertThat(bob.get(INVITATIONS).at("total")).isEqualTo("1");
        assertThat(bob.get(INVITATIONS + "?for=cleo").at("total")).isEqualTo("0");
        bob.get(INVITATIONS + "?for=a%20b").isRefused(422, "username-malformed").naming("for");
    }

    @ParameterizedTest
    @ValueSource(strings = {"abc", "1.5", "0x1", "1e3", "--1", "%00x", "%D9%A1", "1%20"})
    void an_id_that_is_no_number_is_malformed(String id) {
        assertThat(ada.get(INVITATIONS + "/" + id).status()).isEqualTo(400);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"-1", "0", "7", "9223372036854775807", "99999999999999999999999999", "-99999999999999999999"})
    void a_number_that_is_nobodys_is_not_found(String id) {
        ada.get(INVITATIONS + "/" + id).isRefused(404, "invitation-unknown");
        ada.post(INVITATIONS + "/" + id + "/responses", ACCEPT).isRefused(404, "invitation-unknown");
        ada.post(INVITATIONS + "/" + id + "/withdrawal").isRefused(404, "invitation-unknown");
        ada.get("/api/v1/relationships/" + id).isRefused(404, "relationship-unknown");
        ada.get("/api/v1/relationships/" + id + "/meetings").isRefused(404, "relationship-unknown");
        ada.post("/api/v1/relationships/" + id + "/end").isRefused(404, "relationship-unknown");
        ada.get("/api/v1/meetings/" + id).isRefused(404, "meeting-unknown");
        ada.post("/api/v1/meetings/" + id + "/void").isRefused(404, "meeting-unknown");
    }
}
