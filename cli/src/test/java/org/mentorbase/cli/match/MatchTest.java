package org.mentorbase.cli.match;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.mentorbase.cli.Answer;
import org.mentorbase.cli.Shell;

class MatchTest {

    @TempDir
    Path folder;

    private Path mentors;
    private Path mentees;

    @BeforeEach
    void two_sheets() throws IOException {
        mentors = file("mentors.csv", "email,name,technologies\ngrace@x.example,=Grace,Java\nann@x.example,Ann,SQL\n");
        mentees = file("mentees.csv", "email,name,technologies\nann@x.example,Ann,SQL\nbob@x.example,Bob,java\n");
    }

    private Path file(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text);
    }

    private Answer match(String more) {
        return Shell.withoutHome().run("match --mentors=" + mentors + " --mentees=" + mentees + " " + more);
    }

    @Test
    void pairs_are_a_table_and_what_they_are_worth_is_said_beside_it() {
        Answer answer = match("");

        assertThat(answer.exitCode()).isZero();
        assertThat(answer.out().lines())
                .hasSize(4)
                .element(1)
                .asString()
                .startsWith("paired,bob@x.example,Bob,grace@x.example,'=Grace,0,0,0,");
        assertThat(answer.out()).contains("no mentor,ann@x.example,Ann", "no mentee,,,ann@x.example,Ann");
        assertThat(answer.err())
                .contains("Rules: tech-stack, chosen because both sheets tell technologies", "1 of 2 mentees");
    }

    @Test
    void nobody_is_paired_with_themselves_whatever_the_rules_say() throws IOException {
        Path rules =
                file("r.yaml", "name: any\nattributes: {technologies: tags}\nconstraints:\n  - share: technologies\n");

        assertThat(match("--rules=" + rules).out())
                .contains("no mentor,ann@x.example", "They have no technologies in common", "It is the same person");
    }

    @Test
    void a_file_is_written_so_that_a_spreadsheet_reads_it_right() throws IOException {
        Path pairs = folder.resolve("pairs.csv");

        assertThat(match("-o " + pairs).out()).isEmpty();
        assertThat(Files.readString(pairs)).startsWith("\uFEFFResult,Mentee,").contains("paired,bob@x.example");
    }

    @Test
    void programs_get_the_representation_of_a_pairing() {
        JsonNode pairing = match("--json --objective=total").done().json();

        assertThat(Answer.fields(pairing))
                .startsWith("id", "programme", "objective")
                .contains("pairs", "unpairedMentees", "unpairedMentors", "totalScore", "optimal", "upperBound")
                .contains("blockingPairs", "createdOn", "state", "sheets", "notes");
        assertThat(pairing.get("objective").asText()).isEqualTo("total");
        assertThat(pairing.get("id").isNull()).isTrue();
        JsonNode pair = match("--json --objective=coverage").json().get("pairs").get(0);
        assertThat(Answer.fields(pair))
                .containsExactly(
                        "mentor", "mentee", "mentorName", "menteeName", "score", "mentorScore", "menteeScore", "parts");
        assertThat(pair.get("mentor").asText()).isEqualTo("grace@x.example");
        assertThat(Answer.fields(pair.get("parts").get(0))).containsExactly("rule", "side", "points", "because");
    }

    @Test
    void a_sheet_with_nobody_on_it_gives_an_empty_pairing_that_says_why() throws IOException {
        mentors = file("mentors.csv", "email,name,technologies\n");

        Answer answer = match("");

        assertThat(answer.exitCode()).isZero();
        assertThat(answer.out().lines()).hasSize(3).allMatch(line -> !line.startsWith("paired"));
        assertThat(answer.out()).contains("no mentor,ann@x.example,Ann,,,,,,There is no mentor.");
    }

    @Test
    void bad_sheets_are_refused_with_file_line_and_heading() throws IOException {
        Path pairs = folder.resolve("pairs.csv");
        mentees = file("mentees.csv", "email,technologies\nbob@x.example,a\nBob@X.example,b\n");

        match("-o " + pairs)
                .failed(
                        3,
                        mentees
                                + ": line 3: email: bob@x.example is on this sheet twice, here and on line 2. Leave the row that counts.");
        assertThat(pairs).doesNotExist();

        mentees = file("mentees.csv", "who,technologies\nbob,a\n");
        assertThat(match("").err()).contains(mentees + ": line 1: No column says who people are", "who, technologies");
    }

    @Test
    void the_pairs_of_an_earlier_match_stay_unless_others_are_worth_enough_more() throws IOException {
        mentors = file(
                "mentors.csv",
                "email,technologies,help\ngrace@x.example,Java,\n-joe@x.example,Java,pair programming\n");
        mentees = file("mentees.csv", "email,technologies,help\nbob@x.example,java,pair programming\n");
        Path earlier = file(
                "earlier.csv",
                "Mentee;Mentor\nBob@x.example;grace@x.example\nann@x.example;grace@x.example\nzoe@x.example;\n");
        Path pairs = folder.resolve("pairs.csv");

        Answer close = match("--points-per-change=1000 --close-to=" + earlier + " -o " + pairs);

        assertThat(close.err())
                .contains("Of 2 pairs in " + earlier + ", 1 stayed; to give one up had to gain more than 1000 points.");
        assertThat(Files.readString(pairs)).contains("paired,bob@x.example,,grace@x.example");
        assertThat(match("--close-to=" + pairs + " -o " + pairs).err()).contains("Of 1 pair in", "0 stayed");
        JsonNode again = match("--json --close-to=" + pairs).json();
        assertThat(again.at("/pairs/0/mentor").asText()).isEqualTo("-joe@x.example");
        assertThat(again.at("/closeTo/kept").asInt()).isEqualTo(1);
    }

    @Test
    void what_cannot_be_stayed_close_to_is_refused() throws IOException {
        Path earlier = file("earlier.csv", "Mentee,Score\nbob@x.example,3\n");

        match("--close-to=" + earlier)
                .failed(3, earlier + ": line 1: The column “Mentor” is missing. The header is: Mentee, Score.");
        match("--points-per-change=1").failed(3, "There are 1 points per change, but no pairing to stay close to.");
        match("--points-per-change=-1 --close-to=" + earlier)
                .failed(3, "A change cannot have to gain more than -1 points. It can be 0 to 1000000.");
        match("--close-to=none.csv").failed(1, "There is no file none.csv.");
    }

    @Test
    void a_stable_pairing_can_be_the_best_for_the_mentors() {
        assertThat(match("--json --objective=stable-for-mentors")
                        .json()
                        .get("objective")
                        .asText())
                .isEqualTo("stable-for-mentors");
    }

    @Test
    void a_limit_must_be_positive() {
        match("--limit-per-mentee=0").failed(3, "--limit-per-mentee is 0, and must be 1 or more.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"--objective=best", "--limit-per-mentee=many"})
    void what_cannot_be_understood_is_wrong_usage(String option) {
        assertThat(match(option).exitCode()).isEqualTo(2);
    }

    @Test
    void rules_that_are_not_there_are_refused() {
        match("--rules=mozila")
                .failed(3, "There are no rules “mozila”. There are: mozilla, grade-and-profession, tech-stack.");
        match("--rules=none.yaml").failed(1, "There is no file none.yaml.");
    }

    @Test
    void columns_can_be_said() throws IOException {
        mentors = file("mentors.csv", "Adresse;Kann\ngrace@x.example;Java\n");
        mentees = file("mentees.csv", "Adresse;Will\nbob@x.example;Java\n");
        Path columns = file(
                "columns.yaml", "Adresse: email\nmentors:\n  Kann: technologies\nmentees:\n  Will: technologies\n");

        assertThat(match("--columns=" + columns).out()).contains("paired,bob@x.example,,grace@x.example");
    }
}
