package org.mentorbase.page;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.mentorbase.fixture.Refused.assertRefused;

import java.util.Base64;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PagingTest {

    @Test
    void a_page_that_has_more_behind_it_has_a_cursor() {
        PageRequest request = PageRequest.of("names", 2, null);

        Page<String> page = Page.of(List.of("ada", "ben", "cleo"), 5, request, name -> name);

        assertThat(page.items()).containsExactly("ada", "ben");
        assertThat(page.total()).isEqualTo(5);
        assertThat(PageRequest.of("names", 2, page.next()).after()).isEqualTo("ben");
    }

    @Test
    void the_last_page_has_none() {
        PageRequest request = PageRequest.of("names", 2, null);

        assertThat(Page.of(List.of("ada", "ben"), 2, request, name -> name).next())
                .isNull();
        assertThat(Page.of(List.<String>of(), 0, request, name -> name).next()).isNull();
    }

    @Test
    void a_hundred_are_listed_where_nothing_is_said() {
        assertThat(Paging.FIRST.request("names").limit()).isEqualTo(100);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 1000})
    void a_limit_is_within_1_and_1000(int limit) {
        assertThat(Paging.limit(limit).request("names").limit()).isEqualTo(limit);
    }

    @ParameterizedTest
    @ValueSource(ints = {Integer.MIN_VALUE, -1, 0, 1001, Integer.MAX_VALUE})
    void any_other_limit_is_refused(int limit) {
        assertRefused(PageReason.LIMIT_OUT_OF_RANGE, () -> Paging.limit(limit).request("names"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "not base64!", "YWJj", "====", "é", "\0"})
    void text_that_no_list_returned_is_malformed(String cursor) {
        assertRefused(PageReason.CURSOR_MALFORMED, () -> request("names", cursor));
    }

    @Test
    void a_cursor_of_another_list_is_refused() {
        String cursor = new Cursor("names", "ada").encode();

        assertRefused(PageReason.CURSOR_FROM_ELSEWHERE, () -> request("other names", cursor));
    }

    @Test
    void a_cursor_whose_position_was_changed_is_refused() {
        String cursor = new Cursor("numbers", "17").encode();
        String decoded = new String(Base64.getUrlDecoder().decode(cursor), UTF_8);
        String changed = Base64.getUrlEncoder()
                .encodeToString(decoded.replace("17", "seventeen").getBytes(UTF_8));

        assertRefused(PageReason.CURSOR_FROM_ELSEWHERE, () -> request("numbers", changed));
        assertRefused(
                PageReason.CURSOR_FROM_ELSEWHERE, () -> request("numbers", cursor.substring(0, cursor.length() - 1)));
    }

    @Test
    void any_position_comes_back() {
        String position = "2026-03-02 17\n“é𝔸”";
        String cursor = new Cursor("names", position).encode();

        assertThat(request("names", cursor).after()).isEqualTo(position);
        assertThat(cursor).matches("[A-Za-z0-9_-]+");
    }

    private static PageRequest request(String list, String cursor) {
        return PageRequest.of(list, null, cursor);
    }
}
