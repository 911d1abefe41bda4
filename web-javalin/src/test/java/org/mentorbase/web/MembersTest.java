package org.mentorbase.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mentorbase.devdata.SomeMember.aMember;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.mentorbase.actor.Permission;
import org.mentorbase.fixture.TestMentorbase;

class MembersTest {

    private static final String MEMBERS = "/api/v1/members";

    private final TestMentorbase installation = new TestMentorbase();
    private final TestServer server = TestServer.of(installation);
    private final TestClient reader = server.as("reader", Permission.MEMBER_READ_ALL);

    @BeforeEach
    void add_members() {
        installation.add(aMember("ada").called("Ada", "Lovelace").inDivision("A"));
        installation.add(aMember("bob").called("Bob", "Babbage").inDivision("B"));
        installation.add(aMember("cleo").inactive());
    }

    @AfterEach
    void stop() {
        server.close();
    }

    @Test
    void a_member_is_shown_with_every_field() {
        assertThat(reader.get(MEMBERS + "/ada").isOk().body())
                .isEqualTo("{\"username\":\"ada\",\"preferredName\":\"Ada\",\"surname\":\"Lovelace\","
                        + "\"firstNames\":null,\"email\":\"ada@cam.ac.uk\",\"division\":\"A\","
                        + "\"researchGroup\":null,\"active\":true}");
    }

    @Test
    void usernames_are_found_in_any_case_and_encoded() {
        assertThat(reader.get(MEMBERS + "/%41DA").isOk().at("username")).isEqualTo("ada");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"nobody", "-", "a%20b", "a%2Fb", "..", "%2e%2e", "a;b", "%E2%80%AE", "a%0Ab", "%F0%9F%98%80"})
    void whoever_is_no_member_is_not_found_whatever_the_name(String name) {
        reader.get(MEMBERS + "/" + name).isRefused(404, "member-unknown");
    }

    @Test
    void who_may_not_be_seen_is_not_found() {
        server.as("ada").get(MEMBERS + "/bob").isRefused(404, "member-unknown");
    }

    @Test
    void lists_are_filtered() {
        assertThat(usernames("?active=true")).isEqualTo("[ada, bob]");
        assertThat(usernames("?active=false")).isEqualTo("[cleo]");
        assertThat(usernames("")).isEqualTo("[ada, bob, cleo]");
        assertThat(usernames("?division=B")).isEqualTo("[bob]");
        assertThat(usernames("?q=LOVE")).isEqualTo("[ada]");
        assertThat(usernames("?group=None")).isEqualTo("[]");
        assertThat(usernames("?active=&division=&group=&q=&limit=&cursor=")).isEqualTo("[ada, bob, cleo]");
    }

    private String usernames(String query) {
        return reader.get(MEMBERS + query)
                .isOk()
                .json()
                .at("/items")
                .findValuesAsText("username")
                .toString();
    }

    @Test
    void a_client_that_has_the_present_version_is_not_sent_it_again() {
        String tag = reader.get(MEMBERS + "/ada").isOk().header("ETag");

        TestAnswer again =
                reader.with("If-None-Match", tag).get(MEMBERS + "/ada").has(304);

        assertThat(again.header("ETag")).isEqualTo(tag);
        reader.with("If-None-Match", "W/" + tag).get(MEMBERS + "/ada").has(304);
        reader.with("If-None-Match", "*").get(MEMBERS + "/ada").has(304);
        reader.with("If-None-Match", "\"x\", " + tag).get(MEMBERS + "/ada").has(304);
        reader.with("If-None-Match", "\"99\"").get(MEMBERS + "/ada").isOk();
        reader.with("If-None-Match", "99").get(MEMBERS + "/ada").isRefused(400, "precondition-malformed");
    }

    @Test
    void the_list_is_given_out_as_a_file() {
        TestAnswer file = reader.get("/api/v1/members.csv").isOk();

        assertThat(file.header("Content-Type")).isEqualTo("text/csv;charset=utf-8");
        assertThat(file.header("Content-Disposition")).contains("members.csv");
        assertThat(file.body().lines()).hasSize(3).element(1).asString().startsWith("ada,");
        assertThat(reader.get("/api/v1/members.csv?all=true").body().lines()).hasSize(4);
        server.as("ada").get("/api/v1/members.csv").isRefused(403, "not-permitted");
    }

    @Test
    void everybody_sees_the_divisions() {
        TestAnswer divisions = server.as("ada").get("/api/v1/divisions").isOk();

        assertThat(divisions.at("items/0/letter")).isEqualTo("A");
        assertThat(divisions.json().at("/items/0/researchGroups").isArray()).isTrue();
        assertThat(server.as("ada")
                        .get("/api/v1/divisions?limit=2")
                        .isOk()
                        .json()
                        .get("items"))
                .hasSize(2);
    }
}
