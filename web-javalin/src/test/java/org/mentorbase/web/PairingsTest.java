package org.mentorbase.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mentorbase.actor.Permission;
import org.mentorbase.fixture.TestMentorbase;

class PairingsTest {

    private static final String PAIRINGS = "/api/v1/pairings";
    private static final String PAIR = "{\"mentor\":\"bob\",\"mentee\":\"ada\"}";

    private final TestServer server = TestServer.of(TestMentorbase.with("ada", "bob", "cleo"));
    private final TestClient mia = server.as("mia", Permission.INVITATION_CREATE_FOR_OTHERS);

    @BeforeEach
    void two_who_suit_each_other() {
        server.as("ada")
                .put(
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
    void a_draft_is_made_and_can_be_read() {
        TestAnswer made = mia.post(PAIRINGS, "{\"objective\":\"total\"}").has(201);

        assertThat(made.header("Location")).isEqualTo(PAIRINGS + "/1");
        assertThat(made.header("ETag")).isEqualTo("\"1\"");
        assertThat(made.body())
                .startsWith("{\"id\":1,\"programme\":\"main\",\"objective\":\"total\",\"rules\":\"mozilla\","
                        + "\"limitPerMentee\":1,\"minimumScore\":0,\"closeTo\":null,\"pointsPerChange\":null,\"pairs\":[{\"mentor\":\"bob\",\"mentee\":\"ada\","
                        + "\"score\":9,\"mentorScore\":3,\"menteeScore\":6,\"pinned\":false}]");
        assertThat(made.at("worstOff")).isEqualTo("9");
        assertThat(made.at("state")).isEqualTo("DRAFT");
        assertThat(mia.get(PAIRINGS + "/1").isOk().body()).isEqualTo(made.body());
        assertThat(mia.get(PAIRINGS).isOk().at("items/0/totalScore")).isEqualTo("9");
    }

    @Test
    void a_repeated_request_makes_no_second_draft() {
        TestClient twice = mia.with("Idempotency-Key", "pair-once");

        assertThat(twice.post(PAIRINGS, "{}").has(201).body())
                .isEqualTo(twice.post(PAIRINGS, "{}").has(201).body());
        assertThat(mia.get(PAIRINGS).isOk().at("total")).isEqualTo("1");
    }

    @Test
    void a_draft_is_explained_adjusted_compared_and_published() {
        mia.post(PAIRINGS, "{}").has(201);
        mia.post(PAIRINGS, "{\"rulesText\":\"name: ours\\nextends: mozilla\\n\"}")
                .has(201);
        assertThat(mia.get(PAIRINGS + "/1/explanation?mentor=bob&mentee=ada")
                        .isOk()
                        .at("paired"))
                .isEqualTo("true");
        assertThat(mia.post(PAIRINGS + "/1/pins", PAIR).isOk().at("totalScoreChange"))
                .isEqualTo("0");
        assertThat(mia.post(PAIRINGS + "/2/forbidden", PAIR).isOk().at("coverageChange"))
                .isEqualTo("-1");
        assertThat(mia.get(PAIRINGS + "/1/comparison/2").isOk().at("onlyHere/0/mentor"))
                .isEqualTo("bob");

        TestAnswer published = mia.post(PAIRINGS + "/1/publication").isOk();

        assertThat(published.at("state")).isEqualTo("PUBLISHED");
        assertThat(published.at("invitations/0/mentee")).isEqualTo("ada");
        mia.post(PAIRINGS + "/1/publication").isRefused(409, "pairing-published");
        mia.post(PAIRINGS + "/1/forbidden", PAIR).isRefused(409, "pairing-published");
    }

    @Test
    void what_was_pinned_or_kept_apart_is_left_to_the_objective_again() {
        mia.post(PAIRINGS, "{}").has(201);
        mia.post(PAIRINGS + "/1/pins", PAIR).isOk();

        TestAnswer unpinned = mia.post(PAIRINGS + "/1/pins/removal", PAIR).isOk();

        assertThat(unpinned.at("pairing/pairs/0/pinned")).isEqualTo("false");
        assertThat(unpinned.header("ETag")).isEqualTo("\"3\"");
        mia.post(PAIRINGS + "/1/forbidden", PAIR).isOk();
        TestAnswer allowed = mia.post(PAIRINGS + "/1/forbidden/removal", PAIR).isOk();
        assertThat(allowed.at("totalScoreChange")).isEqualTo("9");
        assertThat(allowed.at("pairing/forbidden/0/mentee")).isEmpty();
        assertThat(mia.post(PAIRINGS + "/1/forbidden/removal", PAIR).isOk().header("ETag"))
                .as("nothing changed")
                .isEqualTo(allowed.header("ETag"));
    }

    @Test
    void a_version_that_is_insisted_on_must_be_the_present_one() {
        mia.post(PAIRINGS, "{}").has(201);
        mia.with("If-Match", "\"1\"").post(PAIRINGS + "/1/pins", PAIR).isOk();

        mia.with("If-Match", "\"1\"").post(PAIRINGS + "/1/publication").isRefused(412, "changed-since-read");
    }

    @Test
    void it_is_for_matchmakers() {
        mia.post(PAIRINGS, "{}").has(201);
        TestClient ada = server.as("ada");

        ada.post(PAIRINGS, "{}").isRefused(403, "not-permitted");
        ada.get(PAIRINGS).isRefused(403, "not-permitted");
        ada.get(PAIRINGS + "/1").isRefused(403, "not-permitted");
        ada.post(PAIRINGS + "/1/publication").isRefused(403, "not-permitted");
        server.anonymous().get(PAIRINGS).isRefused(401, "token-missing");
    }

    @Test
    void a_pairing_stays_close_to_an_earlier_one() {
        mia.post(PAIRINGS, "{}").has(201);

        TestAnswer close = mia.post(
                        PAIRINGS, "{\"objective\":\"stable-for-mentors\",\"closeTo\":1,\"pointsPerChange\":5}")
                .has(201);

        assertThat(close.at("objective")).isEqualTo("stable-for-mentors");
        assertThat(close.at("closeTo")).isEqualTo("1");
        assertThat(close.at("pairs/0/mentor")).isEqualTo("bob");
        assertThat(mia.get(PAIRINGS).isOk().at("items/0/pointsPerChange")).isEqualTo("5");
    }

    @Test
    void what_is_wrong_is_named() {
        mia.post(PAIRINGS, "{\"closeTo\":7}").isRefused(404, "pairing-unknown");
        mia.post(PAIRINGS, "{\"pointsPerChange\":7}")
                .isRefused(422, "points-per-change-of-nothing")
                .naming("pointsPerChange");
        mia.post(PAIRINGS, "{\"closeTo\":1,\"pointsPerChange\":-1}")
                .isRefused(422, "points-per-change-out-of-range")
                .naming("pointsPerChange");
        mia.post(PAIRINGS, "{\"objective\":\"best\"}")
                .isRefused(422, "objective-unknown")
                .naming("objective");
        mia.post(PAIRINGS, "{\"rules\":\"none\"}").isRefused(422, "rules-unknown");
        mia.post(PAIRINGS, "{\"limitPerMentee\":0}")
                .isRefused(422, "mentee-limit-out-of-range")
                .naming("limitPerMentee");
        mia.post(PAIRINGS, "{\"programme\":\"none\"}").isRefused(404, "programme-unknown");
        mia.get(PAIRINGS + "/7").isRefused(404, "pairing-unknown");
        mia.get(PAIRINGS + "/seven").isRefused(400, "pairing-id-malformed");
        mia.post(PAIRINGS, "{}").has(201);
        mia.get(PAIRINGS + "/1/explanation?mentor=bob")
                .isRefused(422, "username-malformed")
                .naming("mentee");
        mia.post(PAIRINGS + "/1/pins", "{\"mentor\":\"cleo\",\"mentee\":\"ada\"}")
                .isRefused(422, "mentor-takes-no-part")
                .naming("mentor");
    }
}
