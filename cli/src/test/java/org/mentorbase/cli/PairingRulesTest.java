package org.mentorbase.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

/** A coordinator changes a rule in a file, and the pairing changes as the rule says. */
class PairingRulesTest {

    private static final String RULES = """
            name: ours
            attributes:
              availability: tags
              interests: tags
              expertise: tags
              organisation: category
            constraints:
              - not-oneself
              - share: availability
            criteria:
              - name: interests
                for: both
                overlap: { mentee: interests, mentor: expertise, each: 2, most: 10 }
              - name: from elsewhere
                for: mentee
                same-or-different: { of: organisation, different: 3 }
            """;

    @RegisterExtension
    final InMemoryDatabase database = new InMemoryDatabase();

    @TempDir
    Path folder;

    /** Ann shares an interest with Bob, who is from her organisation; Cy is from elsewhere. */
    @BeforeEach
    void a_mentee_and_two_mentors() {
        Shell shell = database.shell();
        shell.typing("crsid\nann\nbob\ncy\n").done("members import");
        shell.done("preferences set ann --seeking-mentor --availability=Mornings --interests=looms --organisation=IT");
        shell.done("preferences set bob --seeking-mentee --availability=Mornings --expertise=looms --organisation=IT");
        shell.done("preferences set cy --seeking-mentee --availability=Mornings --organisation=Legal");
    }

    @Test
    void rules_are_read_from_a_file() throws IOException {
        JsonNode pairing = byFile(RULES);

        assertThat(pairing.get("rules").asText()).isEqualTo("ours");
        assertThat(pairing.at("/pairs/0/mentor").asText()).isEqualTo("bob");
        assertThat(pairing.at("/pairs/0/score").asInt()).isEqualTo(4);
    }

    @Test
    void points_that_are_changed_change_whom_a_mentee_gets() throws IOException {
        JsonNode pairing = byFile(RULES.replace("different: 3", "different: 5"));

        assertThat(pairing.at("/pairs/0/mentor").asText()).isEqualTo("cy");
        assertThat(pairing.at("/pairs/0/score").asInt()).isEqualTo(5);
    }

    @Test
    void a_further_constraint_keeps_people_apart_and_is_given_as_the_reason() throws IOException {
        JsonNode pairing = byFile(RULES.replace("- not-oneself", "- not-oneself\n  - different: organisation"));

        assertThat(pairing.at("/pairs/0/mentor").asText()).isEqualTo("cy");
        assertThat(pairing.at("/pairs/0/score").asInt()).isEqualTo(3);
        assertThat(database.shell()
                        .done("pairings explain 1 --mentor=bob --mentee=ann")
                        .out())
                .startsWith("Both have the same organisation: IT.");
    }

    @Test
    void a_draft_keeps_the_rules_by_which_it_was_made() throws IOException {
        byFile(RULES);
        Files.delete(rules());

        JsonNode adjusted = database.shell()
                .done("pairings forbid 1 --mentor=bob --mentee=ann --json")
                .json();

        assertThat(adjusted.at("/totalScoreChange").asInt()).isEqualTo(-1);
    }

    @Test
    void what_is_wrong_in_the_file_is_named_by_line_and_column_and_nothing_is_drafted() throws IOException {
        Files.writeString(rules(), RULES.replace("interests, mentor", "intrests, mentor"));

        database.shell()
                .run("pairings run --rules=" + rules())
                .failed(
                        3,
                        rules() + ": line 13, column 24: There is no attribute “intrests”. There are: availability,"
                                + " interests, expertise, organisation.");
        assertThat(database.shell()
                        .done("pairings list --json")
                        .json()
                        .get("total")
                        .asInt())
                .isZero();
    }

    @Test
    void rules_that_look_at_what_members_do_not_state_are_refused_by_name() {
        database.shell()
                .run("pairings run --rules=tech-stack")
                .failed(
                        3,
                        "The rules tech-stack look at what is not in the preferences of members: technologies, help. Rules"
                                + " for members of this programme can look at: availability, interests, expertise, organisation, track, level, changeTrack,"
                                + " outsideOrganisation, manager, requested, partners, presentPartners,"
                                + " pastPartners, doNotMatch, positiveFeedback; a further attribute is there as soon as one of them states it. For two"
                                + " spreadsheets, all of them can be used (mentorbase match).");
    }

    /** Both are of another organisation; Bob is two grades above, and Cy one. */
    @Test
    void grades_and_professions_pair_members() {
        Shell shell = database.shell();
        shell.done("preferences set ann --attribute=grade=heo --attribute=profession=Policy");
        shell.done("preferences set bob --organisation=Tax --attribute=grade=G7 --attribute=profession=policy");
        shell.done("preferences set cy --attribute=grade=SEO --attribute=profession=POLICY");

        JsonNode pairing = run("--rules=grade-and-profession");

        assertThat(pairing.at("/pairs/0/mentor").asText()).isEqualTo("bob");
        assertThat(pairing.at("/pairs/0/score").asInt()).isEqualTo(36);
        assertThat(shell.done("rankings mentors --for=ann --explain --rules=grade-and-profession")
                        .out())
                .contains("The mentor is 2 above the mentee in grade.")
                .contains("Both have the same profession: Policy.");
    }

    @Test
    void technologies_and_help_pair_members() {
        Shell shell = database.shell();
        states(shell, "ann", "Java,SQL", "Pair programming");
        states(shell, "bob", "COBOL", "Pair programming");
        states(shell, "cy", "  java ", "pair  programming");

        JsonNode pairing = run("--rules=tech-stack");

        assertThat(pairing.at("/pairs/0/mentor").asText()).isEqualTo("cy");
        assertThat(pairing.at("/pairs/0/score").asInt()).isEqualTo(8);
    }

    private static void states(Shell shell, String member, String technologies, String help) {
        shell.runWords(
                        "preferences",
                        "set",
                        member,
                        "--attribute=technologies=" + technologies,
                        "--attribute=help=" + help)
                .done();
    }

    @Test
    void rankings_go_by_the_same_rules() throws IOException {
        Files.writeString(rules(), RULES);

        assertThat(database.shell()
                        .done("rankings mentors --for=ann --json --rules=" + rules())
                        .json()
                        .at("/candidates/0/score")
                        .asInt())
                .isEqualTo(4);
        assertThat(database.shell()
                        .run("rankings mentors --for=ann --rules=tech-stack")
                        .err())
                .contains("The rules tech-stack look at what is not in the preferences of members");
    }

    @Test
    void a_pairing_stays_close_to_an_earlier_one() throws IOException {
        byFile(RULES);

        JsonNode close = byFile(RULES.replace("different: 3", "different: 5"), "--close-to=1 --points-per-change=1");

        assertThat(close.at("/pairs/0/mentor").asText()).isEqualTo("bob");
        assertThat(close.get("closeTo").asInt()).isEqualTo(1);
        assertThat(close.get("upperBound").asInt()).isEqualTo(5);
        assertThat(database.shell().done("pairings show 2").out())
                .contains("Close to               pairing 1; a pair of it is given up for more than 1 point\n");
        assertThat(byFile(RULES.replace("different: 3", "different: 5"), "--close-to=1")
                        .at("/pairs/0/mentor")
                        .asText())
                .isEqualTo("cy");
    }

    @Test
    void what_cannot_be_stayed_close_to_is_refused() {
        Shell shell = database.shell();

        shell.run("pairings run --close-to=9").failed(3, "There is no pairing 9.");
        assertThat(shell.run("pairings run --close-to=nine").exitCode()).isEqualTo(2);
        shell.run("pairings run --points-per-change=2")
                .failed(3, "There are 2 points per change, but no pairing to stay close to.");
        shell.run("pairings run --close-to=1 --points-per-change=-2")
                .failed(3, "A change cannot have to gain more than -2 points. It can be 0 to 1000000.");
    }

    private JsonNode byFile(String rules, String options) throws IOException {
        Files.writeString(rules(), rules);
        return run("--rules=" + rules() + " " + options);
    }

    private JsonNode byFile(String rules) throws IOException {
        return byFile(rules, "");
    }

    private JsonNode run(String options) {
        return database.shell().done("pairings run --json " + options).json();
    }

    private Path rules() {
        return folder.resolve("rules.yaml");
    }
}
