package org.mentorbase.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.mentorbase.actor.Permission;
import org.mentorbase.fixture.TestMentorbase;

class StrictQueryTest {

    private static final String MEMBERS = "/api/v1/members";

    private final TestServer server = TestServer.of(TestMentorbase.with("ada", "bob", "cleo", "dan", "eve"));
    private final TestClient reader = server.as("reader", Permission.MEMBER_READ_ALL);

    @AfterEach
    void stop() {
        server.close();
    }

    @Test
    void an_unknown_parameter_is_named_with_those_that_there_are() {
        TestAnswer answer = reader.get(MEMBERS + "?active=true&activ=false")
                .isRefused(400, "parameter-unknown")
                .naming("activ");

        assertThat(answer.at("detail")).contains("active, division, group, q, limit, cursor");
        reader.get(MEMBERS + "/ada?active=true").isRefused(400, "parameter-unknown");
        reader.post("/api/v1/invitations/1/withdrawal?force=1").isRefused(400, "parameter-unknown");
    }

    @Test
    void a_parameter_that_is_there_twice_is_named() {
        reader.get(MEMBERS + "?q=a&q=b").isRefused(400, "parameter-twice").naming("q");
    }

    @ParameterizedTest
    @ValueSource(strings = {"?q=%FF", "?q=%C3", "?%FF=1", "?q=%C0%80", "?q=%ED%A0%80"})
    void what_is_not_utf_8_is_malformed(String query) {
        reader.get(MEMBERS + query).isRefused(400, "query-malformed");
    }

    @ParameterizedTest
    @ValueSource(strings = {"?", "?&", "?&&q=a&", "?q", "?q=", "?q=a+b", "?q=%F0%9F%98%80", "?q=a%26b", "?q=a=b"})
    void unusual_queries_are_understood(String query) {
        reader.get(MEMBERS + query).isOk();
    }

    @ParameterizedTest
    @CsvSource({
        "active=maybe, not-one-of, active",
        "active=TRUE, not-one-of, active",
        "limit=0, limit-out-of-range, limit",
        "limit=-1, limit-out-of-range, limit",
        "limit=1001, limit-out-of-range, limit",
        "limit=99999999999999999999, number-out-of-range, limit",
        "limit=4294967297, number-out-of-range, limit",
        "limit=ten, number-malformed, limit",
        "limit=1.5, number-malformed, limit"
    })
    void wrong_values_are_named(String query, String reason, String field) {
        reader.get(MEMBERS + "?" + query).isRefused(422, reason).naming(field);
    }

    @ParameterizedTest
    @ValueSource(strings = {"q=%00", "q=a%0Ab", "group=%7F", "division=%00", "cursor=%00"})
    void control_characters_are_refused(String query) {
        reader.get(MEMBERS + "?" + query).isRefused(422, "control-character");
    }

    @Test
    void pages_follow_one_another_to_the_end() {
        TestAnswer first = reader.get(MEMBERS + "?active=true&limit=2").isOk();
        String second = first.at("next");
        TestAnswer middle =
                reader.get(MEMBERS + "?active=true&limit=2&cursor=" + second).isOk();
        TestAnswer last = reader.get(MEMBERS + "?active=true&limit=2&cursor=" + middle.at("next"))
                .isOk();

        assertThat(first.at("total")).isEqualTo("5");
        assertThat(middle.json().at("/items").findValuesAsText("username")).containsExactly("cleo", "dan");
        assertThat(last.json().at("/items").findValuesAsText("username")).containsExactly("eve");
        assertThat(last.json().get("next").isNull()).isTrue();
        assertThat(last.header("Link")).isNull();
    }

    @Test
    void a_link_leads_to_the_next_page_of_the_same_list() {
        String link = reader.get(MEMBERS + "?active=true&limit=2&q=%26%20").header("Link");
        assertThat(link).isNull();

        link = reader.get(MEMBERS + "?q=a&limit=1").isOk().header("Link");

        assertThat(link).matches("<\\?q=a&limit=1&cursor=[^>]+>; rel=\"next\"");
        String query = link.substring(1, link.indexOf('>'));
        assertThat(reader.get(MEMBERS + query).isOk().at("items/0/username")).isNotEqualTo("ada");
    }

    @Test
    void a_cursor_from_elsewhere_is_refused() {
        String cursor = reader.get(MEMBERS + "?limit=2").isOk().at("next");

        reader.get(MEMBERS + "?active=true&limit=2&cursor=" + cursor)
                .isRefused(422, "cursor-from-elsewhere")
                .naming("cursor");
        reader.get("/api/v1/events?cursor=" + cursor).isRefused(422, "cursor-from-elsewhere");
        server.as("ada").get(MEMBERS + "?limit=2&cursor=" + cursor).isRefused(422, "cursor-from-elsewhere");
    }

    @ParameterizedTest
    @ValueSource(strings = {"x", "!!!!", "eA", "%C3%A9", "AAAAAAAAAAAAAAAAAAAA"})
    void a_cursor_that_is_none_is_malformed(String cursor) {
        reader.get(MEMBERS + "?cursor=" + cursor)
                .isRefused(400, "cursor-malformed")
                .naming("cursor");
    }
}
