package org.mentorbase.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PreferencesTest {

    @RegisterExtension
    final InMemoryDatabase database = new InMemoryDatabase();

    @BeforeEach
    void a_member_who_said_everything() {
        Shell shell = database.shell();
        shell.typing("crsid\nab123\ncd456\n").done("members import");
        shell.runWords(
                        "preferences",
                        "set",
                        "ab123",
                        "--seeking-mentor",
                        "--seeking-mentee=true",
                        "--mentor-requirements=Kind",
                        "--mentee-requirements=Curious",
                        "--availability=Mon 09:00 - 10:00 UTC,Tue 09:00 - 10:00 UTC",
                        "--interests=steel, control",
                        "--expertise=teaching",
                        "--organisation=CUED",
                        "--level=P3",
                        "--change-track=4",
                        "--outside-organisation=2",
                        "--capacity=3",
                        "--manager=cd456",
                        "--attribute=technologies=Java, SQL",
                        "--attribute=grade=HEO")
                .done();
    }

    private JsonNode preferences() {
        return database.shell().done("preferences show ab123 --json").json();
    }

    @Test
    void each_field_has_an_option() {
        assertThat(preferences().toString())
                .isEqualTo(
                        "{\"programme\":\"main\",\"username\":\"ab123\",\"seekingMentor\":true,\"seekingMentee\":true,"
                                + "\"mentorRequirements\":\"Kind\",\"menteeRequirements\":\"Curious\","
                                + "\"availability\":[\"Mon 09:00 - 10:00 UTC\",\"Tue 09:00 - 10:00 UTC\"],"
                                + "\"interests\":[\"steel\",\"control\"],\"expertise\":[\"teaching\"],"
                                + "\"organisation\":\"CUED\",\"level\":\"P3\",\"changeTrack\":4,\"outsideOrganisation\":2,"
                                + "\"capacity\":3,\"manager\":\"cd456\","
                                + "\"attributes\":{\"grade\":[\"HEO\"],\"technologies\":[\"Java\",\"SQL\"]}}");
    }

    @Test
    void only_what_is_given_changes() {
        JsonNode before = preferences();

        database.shell().done("preferences set ab123 --level=P4");

        JsonNode after = preferences();
        assertThat(after.get("level").asText()).isEqualTo("P4");
        ((ObjectNode) after).put("level", "P3");
        assertThat(after).isEqualTo(before);
    }

    @ParameterizedTest
    @CsvSource({
        "--mentor-requirements=, mentorRequirements",
        "--mentee-requirements=, menteeRequirements",
        "--organisation=, organisation",
        "--level=, level",
        "--change-track=, changeTrack",
        "--outside-organisation=, outsideOrganisation",
        "--capacity=, capacity",
        "--manager=, manager"
    })
    void an_empty_value_removes(String option, String field) {
        database.shell().runWords("preferences", "set", "ab123", option).done();

        assertThat(preferences().get(field).isNull()).isTrue();
    }

    @Test
    void an_attribute_changes_without_the_others_and_an_empty_one_is_removed() {
        database.shell().done("preferences set ab123 --attribute=technologies= --attribute=yearsOfService=7");

        assertThat(preferences().get("attributes")).hasToString("{\"grade\":[\"HEO\"],\"yearsOfService\":[\"7\"]}");
        assertThat(database.shell().done("preferences show ab123").out())
                .contains("Attributes            grade: HEO; yearsOfService: 7");
    }

    @Test
    void what_cannot_be_an_attribute_is_refused() {
        Shell shell = database.shell();

        shell.run("preferences set ab123 --attribute=level=P3")
                .failed(
                        3,
                        "“level” cannot be the name of a further attribute: there is a field of this name, or rules know it"
                                + " already.");
        assertThat(shell.run("preferences set ab123 --attribute=grade").exitCode())
                .isEqualTo(2);
    }

    @Test
    void attributes_are_imported_by_columns() {
        database.shell()
                .typing("username,Grade,attributes.yearsOfService,technologies\nab123,SEO,7,\n")
                .done("preferences import -");

        assertThat(preferences().get("attributes")).hasToString("{\"grade\":[\"SEO\"],\"yearsOfService\":[\"7\"]}");
    }

    @ParameterizedTest
    @CsvSource({"--availability=, availability", "--interests=, interests", "--expertise=, expertise"})
    void an_empty_list_removes(String option, String field) {
        database.shell().runWords("preferences", "set", "ab123", option).done();

        assertThat(preferences().get(field)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "--seeking-mentor=false, false",
        "--no-seeking-mentor, false",
        "--seeking-mentor, true",
        "--seeking-mentor=true, true",
        "--seeking-mentor=TRUE, true"
    })
    void yes_and_no_can_be_said_in_several_ways(String option, boolean expected) {
        database.shell().runWords("preferences", "set", option, "ab123").done();

        assertThat(preferences().get("seekingMentor").asBoolean()).isEqualTo(expected);
    }

    @Test
    void many_are_imported_from_a_file() {
        JsonNode report = database.shell()
                .typing("username,level,seeking-mentor\nab123,P5,no\ncd456,M1,yes\n")
                .done("preferences import - --json")
                .json();

        assertThat(report.toString()).isEqualTo("{\"rows\":2,\"changed\":2}");
        assertThat(preferences().get("level").asText()).isEqualTo("P5");
        assertThat(preferences().get("seekingMentor").asBoolean()).isFalse();
    }

    @Test
    void nobody_sees_those_of_others_without_permission() {
        database.shell().run("--as=cd456 preferences show ab123").failed(3, "There is no member ab123.");
    }
}
