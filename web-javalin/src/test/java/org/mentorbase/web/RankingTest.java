package org.mentorbase.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mentorbase.actor.Permission;
import org.mentorbase.fixture.TestMentorbase;

class RankingTest {

    private static final String RANKING = "/api/v1/members/ada/ranking";

    private final TestServer server = TestServer.of(TestMentorbase.with("ada", "bob", "cleo"));
    private final TestClient ada = server.as("ada");

    @BeforeEach
    void two_who_suit_each_other() {
        ada.put(
                        "/api/v1/members/ada/preferences",
                        "{\"seekingMentor\":true,\"availability\":[\"Mornings\"],\"interests\":[\"Looms\"]}")
                .isOk();
        server.as("bob")
                .put(
                        "/api/v1/members/bob/preferences",
                        "{\"seekingMentee\":true,\"availability\":[\"mornings\"],\"expertise\":[\"looms\"]}")
                .isOk();
    }

    @AfterEach
    void stop() {
        server.close();
    }

    @Test
    void mentors_are_ranked_for_a_mentee() {
        assertThat(ada.get(RANKING + "?as=mentee").isOk().body())
                .isEqualTo("{\"for\":\"ada\",\"as\":\"mentee\",\"candidates\":[{\"username\":\"bob\",\"score\":9,"
                        + "\"mentorScore\":3,\"menteeScore\":6,\"parts\":null}]}");
        assertThat(ada.get(RANKING).isOk().at("as")).isEqualTo("mentee");
    }

    @Test
    void mentees_are_ranked_for_a_mentor() {
        assertThat(server.as("bob")
                        .get("/api/v1/members/bob/ranking?as=mentor&limit=1")
                        .isOk()
                        .at("candidates/0/username"))
                .isEqualTo("ada");
    }

    @Test
    void what_a_score_is_made_of_is_told_when_asked_for() {
        TestAnswer explained = ada.get(RANKING + "?explain=true").isOk();

        assertThat(explained.json().at("/candidates/0/parts")).hasSize(7);
        assertThat(explained.json().at("/candidates/0/parts/0").toString())
                .isEqualTo("{\"rule\":\"interests and expertise\",\"points\":1,\"because\":\"In common: Looms.\"}");
    }

    @Test
    void it_is_for_oneself_and_for_matchmakers() {
        server.as("cleo").get(RANKING).isRefused(404, "member-unknown");
        server.as("mia", Permission.INVITATION_CREATE_FOR_OTHERS).get(RANKING).isOk();
        server.anonymous().get(RANKING).isRefused(401, "token-missing");
    }

    @Test
    void everybody_is_ranked_for_matchmakers_and_oneself_for_others() {
        TestClient mia = server.as("mia", Permission.INVITATION_CREATE_FOR_OTHERS);

        assertThat(mia.get("/api/v1/rankings?as=mentor&candidates=1").isOk().body())
                .isEqualTo(
                        "{\"items\":[{\"for\":\"bob\",\"as\":\"mentor\",\"candidates\":[{\"username\":\"ada\",\"score\":9,"
                                + "\"mentorScore\":3,\"menteeScore\":6,\"parts\":null}]}],\"total\":1,\"next\":null}");
        assertThat(ada.get("/api/v1/rankings").isOk().at("items/0/for")).isEqualTo("ada");
        mia.get("/api/v1/rankings?candidates=1001").isRefused(422, "limit-out-of-range");
        assertThat(ada.get("/api/v1/rankings?explain=true").isOk().json().at("/items/0/candidates/0/parts"))
                .hasSize(7);
    }

    @Test
    void any_rules_that_come_with_mentorbase_can_be_named() {
        TestAnswer ranking = ada.get(RANKING + "?rules=tech-stack");

        ranking.isRefused(422, "rules-beyond-preferences").naming("rules");
        ada.get("/api/v1/rankings?rules=tech-stack").isRefused(422, "rules-beyond-preferences");
        ada.get(RANKING + "?rules=mozzila").isRefused(422, "rules-unknown").naming("rules");
        ada.get(RANKING + "?rules=mozilla").isOk();
    }

    @Test
    void what_is_wrong_in_the_query_is_named() {
        ada.get(RANKING + "?as=friend").isRefused(422, "not-one-of").naming("as");
        ada.get(RANKING + "?limit=0").isRefused(422, "limit-out-of-range").naming("limit");
        ada.get(RANKING + "?explain=perhaps").isRefused(422, "not-one-of").naming("explain");
        ada.get(RANKING + "?programme=none").isRefused(404, "programme-unknown");
        server.operator().get("/api/v1/members/zoe/ranking").isRefused(404, "member-unknown");
    }
}
