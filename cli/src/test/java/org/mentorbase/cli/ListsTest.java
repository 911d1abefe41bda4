package org.mentorbase.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.mentorbase.cli.terminal.Terminal;

class ListsTest {

    private static final Terminal TERMINAL = new Terminal(true, true, true);

    @RegisterExtension
    final InMemoryDatabase database = new InMemoryDatabase();

    private void importNumbered(int people) {
        String file = IntStream.rangeClosed(1, people)
                .mapToObj(number -> "u%05d\n".formatted(number))
                .collect(Collectors.joining("", "crsid\n", ""));
        database.shell().typing(file).done("members import");
    }

    @Test
    void a_list_is_one_page_however_many_it_is_read_in() {
        importNumbered(2500);

        JsonNode page = database.shell().done("members list --json").json();

        assertThat(page.get("items")).hasSize(2500);
        assertThat(page.get("total").asInt()).isEqualTo(2500);
        assertThat(page.at("/items/2499/username").asText()).isEqualTo("u02500");
        assertThat(database.shell().done("members list").out()).hasLineCount(2501);
    }

    @Test
    void a_limit_gives_a_page_and_the_cursor_that_goes_on() {
        importNumbered(5);

        JsonNode first = database.shell().done("members list --limit=2 --json").json();
        JsonNode second = database.shell()
                .done("members list --limit=2 --json --cursor="
                        + first.get("next").asText())
                .json();
        JsonNode rest = database.shell()
                .done("members list --json --cursor=" + second.get("next").asText())
                .json();

        assertThat(first.get("items")).hasSize(2);
        assertThat(first.get("total").asInt()).isEqualTo(5);
        assertThat(second.at("/items/0/username").asText()).isEqualTo("u00003");
        assertThat(rest.get("items")).hasSize(1);
        assertThat(rest.get("next").isNull()).isTrue();
    }

    @Test
    void people_are_told_how_to_go_on() {
        importNumbered(3);

        String out = database.shell().done("members list --limit=2").out();

        assertThat(out).contains("2 of 3. To go on: --cursor=");
    }

    @Test
    void divisions_are_paged_like_everything_else() {
        JsonNode first =
                database.shell().done("divisions list --limit=4 --json").json();
        JsonNode rest = database.shell()
                .done("divisions list --json --cursor=" + first.get("next").asText())
                .json();

        assertThat(rest.get("items"))
                .extracting(division -> division.get("letter").asText())
                .containsExactly("E", "F");
    }

    @Test
    void columns_are_aligned_also_under_wide_characters() {
        database.shell()
                .typing("crsid,surname,division\nab123,王小明,A\ncd456,Bell,B\n")
                .done("members import");

        assertThat(database.shell().done("members list").out()).isEqualToNormalizingNewlines("""
                        Username  Name    E-mail           Div.  Research group  Active
                        ab123     王小明  ab123@cam.ac.uk  A     -               yes
                        cd456     Bell    cd456@cam.ac.uk  B     -               yes
                        """);
    }

    @Test
    void an_empty_list_says_so() {
        assertThat(database.shell().done("members list").out().strip()).isEqualTo("There are none.");
    }

    @Test
    void filters_narrow_the_list() {
        Shell shell = database.shell();
        shell.typing("""
                        crsid,surname,arrived,division,research_group
                        ab123,Bell,,C,Biomechanics
                        cd456,Dove,,D,Applied Mechanics
                        ef789,Finch,No,C,Applied Mechanics
                        """).done("members import");

        assertThat(usernames("members list")).containsExactly("ab123", "cd456");
        assertThat(usernames("members list --inactive")).containsExactly("ef789");
        assertThat(usernames("members list --all --division=C")).containsExactly("ab123", "ef789");
        assertThat(usernames("members list --all --q=DOV")).containsExactly("cd456");
        assertThat(shell.runWords("members", "list", "--all", "--group=Applied Mechanics", "--json")
                        .json()
                        .get("items"))
                .hasSize(2);
    }

    private List<String> usernames(String command) {
        return ImmutableList.copyOf(
                        database.shell().done(command + " --json").json().get("items"))
                .stream()
                .map(member -> member.get("username").asText())
                .toList();
    }

    @Test
    void colour_is_for_terminals_only_and_never_for_those_who_want_none() {
        importNumbered(1);

        assertThat(database.shell().on(TERMINAL).done("members list").out()).contains("\u001b[1m");
        assertThat(database.shell().done("members list").out()).doesNotContain("\u001b");
        assertThat(database.shell()
                        .on(TERMINAL)
                        .with("NO_COLOR", "1")
                        .done("members list")
                        .out())
                .doesNotContain("\u001b");
        assertThat(database.shell().on(TERMINAL).done("members list --json").out())
                .doesNotContain("\u001b");
    }
}
