package org.mentorbase.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mentorbase.cli.Answer.fields;

import com.fasterxml.jackson.databind.JsonNode;
import com.google.common.base.Splitter;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What programs get is what the contract names, in that order, on one line. */
class JsonRepresentationsTest {

    private static final String MEMBER =
            "username preferredName surname firstNames email division researchGroup active";
    private static final String PREFERENCES =
            "programme username seekingMentor seekingMentee mentorRequirements menteeRequirements availability interests"
                    + " expertise organisation level changeTrack outsideOrganisation capacity manager attributes";
    private static final String INVITATION =
            "id programme mentor mentee createdBy createdOn mentorResponse menteeResponse state active expiresOn"
                    + " deactivatedOn relationshipId";
    private static final String RELATIONSHIP = "id programme mentor mentee active startedOn endedOn endedBy endReason";
    private static final String MEETING = "id relationshipId mentor mentee heldOn durationMinutes happened";

    private static final String PAIRING =
            "id programme objective rules limitPerMentee minimumScore closeTo pointsPerChange pairs forbidden"
                    + " unpairedMentees unpairedMentors totalScore optimal upperBound blockingPairs coveredMentees worstOff"
                    + " createdBy createdOn state";

    @RegisterExtension
    final InMemoryDatabase database = new InMemoryDatabase();

    private Shell shell;

    @BeforeEach
    void two_people_who_met() {
        shell = database.shell();
        shell.typing("crsid\nab123\ncd456\nef789\n").done("members import");
        shell.done("--as=ab123 invitations create --mentor=cd456 --mentee=ab123");
        shell.done("--as=cd456 invitations respond 1 --accept");
        shell.done("meetings record --mentor=cd456 --mentee=ab123 --held-on=2026-03-02 --minutes=45");
        shell.done("accounts grant ab123 member:read-all");
        shell.done("tokens create ab123");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "members show ab123 | " + MEMBER,
                "programmes show main | key name startsOn endsOn",
                "programmes create phd --name=PhD | key name startsOn endsOn",
                "preferences show ab123 | " + PREFERENCES,
                "preferences set ab123 --seeking-mentor | " + PREFERENCES,
                "invitations create --mentor=ef789 --mentee=ab123 | " + INVITATION,
                "invitations show 1 | " + INVITATION,
                "invitations withdraw 1 | " + INVITATION,
                "--as=ab123 invitations respond 1 --accept | " + INVITATION,
                "invitations expire | expired olderThanDays",
                "relationships show 1 | " + RELATIONSHIP,
                "relationships end 1 | " + RELATIONSHIP,
                "meetings record --mentor=cd456 --mentee=ab123 --held-on=2026-03-02 --minutes=5 --second-on-date | "
                        + MEETING,
                "meetings void 1 | " + MEETING,
                "rankings mentors --for=ab123 | for as candidates",
                "rankings mentees --for=ab123 --explain --limit=1 | for as candidates",
                "pairings run | " + PAIRING,
                "pairings run --objective=fair --limit-per-mentee=2 --rules=mozilla | " + PAIRING,
                "accounts show ab123 | username permissions",
                "accounts grant cd456 event:read | username permissions",
                "accounts revoke ab123 member:read-all | username permissions",
                "notices run --once | created sent postponed parked cancelled waiting",
                "tokens create operator --expires=1 | id username token expiresOn",
                "tokens revoke 1 | id username token expiresOn",
                "db migrate | applied status",
                "db status | product parts current"
            })
    void one_thing(String command, String expected) {
        Answer answer = shell.done(command + " --json");

        assertThat(fields(answer.json())).isEqualTo(Splitter.on(' ').splitToList(expected));
        assertThat(answer.out()).endsWith("}" + System.lineSeparator()).hasLineCount(1);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "members list | " + MEMBER,
                "programmes list | key name startsOn endsOn",
                "divisions list | letter name researchGroups",
                "invitations list --all | " + INVITATION,
                "relationships list | " + RELATIONSHIP,
                "relationships mentors ab123 | " + MEMBER,
                "relationships mentees cd456 | " + MEMBER,
                "meetings list | " + MEETING,
                "meetings list --relationship=1 | " + MEETING,
                "accounts list | username permissions",
                "tokens list | id username token expiresOn",
                "events list | id at by type about data"
            })
    void a_list(String command, String expected) {
        Answer answer = shell.done("--json " + command);

        JsonNode page = answer.json();
        assertThat(fields(page)).containsExactly("items", "total", "next");
        assertThat(page.get("items")).isNotEmpty().hasSize(page.get("total").asInt());
        assertThat(page.get("next").isNull()).isTrue();
        assertThat(fields(page.get("items").get(0))).isEqualTo(Splitter.on(' ').splitToList(expected));
        assertThat(answer.out()).hasLineCount(1);
    }

    @Test
    void an_import() {
        JsonNode report = shell.typing("crsid\nab123\ncd456\nef789\n")
                .done("members import - --json")
                .json();

        assertThat(fields(report))
                .containsExactly(
                        "rows", "people", "created", "updated", "unchanged", "reactivated", "deactivated", "dryRun");
        assertThat(report.get("unchanged").asLong()).isEqualTo(3);
    }

    @Test
    void a_token_is_shown_when_it_is_created_and_never_again() {
        assertThat(shell.done("tokens create cd456 --json").json().get("token").asText())
                .startsWith("mb_");
        assertThat(shell.done("tokens list --json").out()).doesNotContain("mb_");
    }

    @Test
    void a_refusal_is_a_problem_document_on_standard_error() {
        Answer answer = shell.run("--json members show nobody");

        assertThat(answer.exitCode()).isEqualTo(3);
        assertThat(answer.out()).isEmpty();
        assertThat(fields(answer.problem())).containsExactly("type", "title", "status", "detail");
        assertThat(answer.problem().get("status").asInt()).isEqualTo(404);
    }

    @Test
    void a_refusal_names_the_fields_at_fault() {
        Answer answer = shell.run("meetings record --mentor=a --mentee=b --held-on=2026-03-02 --minutes=0 --json");

        JsonNode error = answer.problem().at("/errors/0");
        assertThat(fields(error)).containsExactly("field", "problem", "value");
        assertThat(error.get("field").asText()).isEqualTo("durationMinutes");
        assertThat(error.get("value").asInt()).isZero();
    }

    @Test
    void wrong_usage_is_a_problem_document_too_wherever_the_option_stands() {
        Answer answer = shell.run("members list --bogus --json");

        assertThat(answer.exitCode()).isEqualTo(2);
        assertThat(answer.problem().get("type").asText()).isEqualTo("urn:mentorbase:problem:wrong-usage");
    }

    @Test
    void an_export_is_csv_and_therefore_needs_a_file() {
        Answer answer = shell.run("members export --json");

        assertThat(answer.exitCode()).isEqualTo(2);
        assertThat(answer.problem().get("detail").asText())
                .isEqualTo("With --json the CSV must go to a file: add -o FILE.");
    }
}
