package org.mentorbase.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.contentOf;

import com.fasterxml.jackson.databind.JsonNode;
import graphql.introspection.IntrospectionQuery;
import java.io.IOException;
import java.net.URL;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.mentorbase.actor.Permission;
import org.mentorbase.fixture.TestMentorbase;

/** What clients can do with learners, mentors and rankings, and who may. */
class GraphqlTest {

    private static final String WINDOW = "00:00 - 03:00 UTC (8:00-11:00 Taiwan) (4pm-7pm US/Pacific) (1:00-4:00 CEST)";

    private final TestServer server = TestServer.of(TestMentorbase.with("ada"));
    private final GraphqlClient operator = new GraphqlClient(server.operator());

    @AfterEach
    void stop() {
        server.close();
    }

    private void learner(String email, String more) {
        operator.data("mutation { createOrUpdateLearner(email: \"%s\" %s) { ok } }".formatted(email, more));
    }

    private void mentor(String email, String more) {
        operator.data("mutation { createOrUpdateMentor(email: \"%s\" %s) { ok } }".formatted(email, more));
    }

    @Test
    void everything_that_is_said_is_told() {
        learner("boss@x.org", "");
        learner("Bea@x.org", """
                ts: "2026-03-01 12:34:56", availability: "%s, Sundays", orgLevel: "P3", org: "IT",
                interest: "Time Management, Looms", changeTrack: 5, outsideOrg: 1, fullName: "Bea O'Hara",
                requests: "Somebody kind", identifyAs: "a person", managerEmail: "boss@x.org\"""".formatted(WINDOW));

        assertThat(operator.data("{ findLearner(email: \"bea@x.org\") { email role availability orgLevel org interest"
                                + " changeTrack outsideOrg fullName requests managerEmail } }")
                        .get("findLearner")
                        .toString())
                .isEqualTo("{\"email\":\"bea@x.org\",\"role\":\"Learner\",\"availability\":\"" + WINDOW
                        + ",Sundays\",\"orgLevel\":\"P3\",\"org\":\"IT\",\"interest\":\"Time Management,Looms\","
                        + "\"changeTrack\":5,\"outsideOrg\":1,\"fullName\":\"Bea O'Hara\","
                        + "\"requests\":\"Somebody kind\",\"managerEmail\":\"boss@x.org\"}");
    }

    @Test
    void what_is_not_named_stays() {
        learner("bea@x.org", "org: \"IT\", interest: \"Looms\", changeTrack: 4");
        mentor("bea@x.org", "expertise: \"Cards\"");
        learner("bea@x.org", "interest: \"\", changeTrack: 0");

        JsonNode learner = operator.data("{ findLearner(email: \"bea@x.org\") { org interest changeTrack } }");
        assertThat(learner.get("findLearner").toString())
                .isEqualTo("{\"org\":\"IT\",\"interest\":null,\"changeTrack\":null}");
        assertThat(operator.data("{ findMentor(email: \"bea@x.org\") { expertise } }")
                        .at("/findMentor/expertise")
                        .asText())
                .isEqualTo("Cards");
    }

    @Test
    void who_seeks_nobody_is_neither_learner_nor_mentor() {
        JsonNode data = operator.data("{ findLearner(email: \"ada\") { id } findMentor(email: \"ada\") { id } }");

        assertThat(data.toString()).isEqualTo("{\"findLearner\":null,\"findMentor\":null}");
    }

    @Test
    void it_works_on_what_everything_else_works_on() {
        learner("bea@x.org", "availability: \"Mornings\", interest: \"Looms\"");
        server.as("ada")
                .put(
                        "/api/v1/members/ada/preferences",
                        "{\"seekingMentee\":true,\"availability\":[\"mornings\"],\"expertise\":[\"looms\"]}")
                .isOk();

        assertThat(server.operator().get("/api/v1/members/bea@x.org").isOk().at("email"))
                .isEqualTo("bea@x.org");
        assertThat(operator.data(
                                "{ findLearnerRankings(learner: \"bea@x.org\", limit: 5) { mentor ranking combined } }")
                        .toString())
                .isEqualTo("{\"findLearnerRankings\":[{\"mentor\":\"ada\",\"ranking\":6,\"combined\":9}]}");
        assertThat(server.operator().get("/api/v1/events?about=bea@x.org").body())
                .contains("\"type\":\"member-created\"", "\"type\":\"preferences-changed\"");
    }

    @Test
    void lists_come_page_by_page() {
        learner("a@x.org", "");
        learner("b@x.org", "");
        learner("c@x.org", "");

        JsonNode first = operator.data(
                "{ learner(first: 2) { edges { cursor node { email } } pageInfo { hasNextPage hasPreviousPage endCursor } } }");
        assertThat(first.at("/learner/edges").findValuesAsText("email")).containsExactly("a@x.org", "b@x.org");
        assertThat(first.at("/learner/pageInfo/hasNextPage").asBoolean()).isTrue();
        assertThat(first.at("/learner/pageInfo/hasPreviousPage").asBoolean()).isFalse();
        assertThat(first.at("/learner/edges/1/cursor")).isEqualTo(first.at("/learner/pageInfo/endCursor"));

        JsonNode middle =
                operator.data("{ learner(after: \"%s\") { edges { node { email } } pageInfo { hasNextPage } } }"
                        .formatted(first.at("/learner/edges/0/cursor").asText()));
        assertThat(middle.findValuesAsText("email")).containsExactly("b@x.org", "c@x.org");
        assertThat(middle.at("/learner/pageInfo/hasNextPage").asBoolean()).isFalse();
        assertThat(operator.data("{ mentor { edges { node { email } } pageInfo { startCursor endCursor } } }")
                        .toString())
                .isEqualTo("{\"mentor\":{\"edges\":[],\"pageInfo\":{\"startCursor\":null,\"endCursor\":null}}}");
    }

    @Test
    void all_rankings_come_page_by_page() {
        for (String name : List.of("a", "b")) {
            learner(name + "@x.org", "availability: \"m\"");
            mentor("m" + name + "@x.org", "availability: \"m\"");
        }
        List<String> pairs = new ArrayList<>();
        String after = "";
        for (int pages = 0; pages < 2; pages++) {
            JsonNode page = operator.data(("{ allLearnerRankings(first: 3 %s) { edges { node { learner mentor } }"
                                    + " pageInfo { hasNextPage endCursor } } }")
                            .formatted(after))
                    .get("allLearnerRankings");
            page.get("edges")
                    .forEach(edge -> pairs.add(edge.at("/node/learner").asText() + " "
                            + edge.at("/node/mentor").asText()));
            assertThat(page.at("/pageInfo/hasNextPage").asBoolean()).isEqualTo(pages == 0);
            after = "after: \"" + page.at("/pageInfo/endCursor").asText() + "\"";
        }

        assertThat(pairs)
                .containsExactly("a@x.org ma@x.org", "a@x.org mb@x.org", "b@x.org ma@x.org", "b@x.org mb@x.org");
        assertThat(operator.data("{ allMentorRankings { edges { node { mentor } } } }")
                        .findValuesAsText("mentor"))
                .containsExactly("ma@x.org", "ma@x.org", "mb@x.org", "mb@x.org");
    }

    @Test
    void people_see_and_change_themselves_only() {
        learner("bea@x.org", "availability: \"m\"");
        mentor("cy@x.org", "availability: \"m\"");
        GraphqlClient bea = new GraphqlClient(server.as("bea@x.org"));

        assertThat(bea.data("mutation { createOrUpdateLearner(email: \"bea@x.org\", org: \"IT\")"
                                + " { learner { org } rankings { mentor } } }")
                        .toString())
                .isEqualTo("{\"createOrUpdateLearner\":{\"learner\":{\"org\":\"IT\"},"
                        + "\"rankings\":[{\"mentor\":\"cy@x.org\"}]}}");
        assertThat(bea.data("{ learner { edges { node { email } } } mentor { edges { node { email } } }"
                                + " allLearnerRankings { edges { node { mentor } } } }")
                        .toString())
                .isEqualTo("{\"learner\":{\"edges\":[{\"node\":{\"email\":\"bea@x.org\"}}]},\"mentor\":{\"edges\":[]},"
                        + "\"allLearnerRankings\":{\"edges\":[{\"node\":{\"mentor\":\"cy@x.org\"}}]}}");
        bea.refuses("{ findMentor(email: \"cy@x.org\") { id } }", "member-unknown", "email");
        bea.refuses("{ findMentorRankings(mentor: \"cy@x.org\") { id } }", "member-unknown", "mentor");
        assertThat(bea.error("mutation { createOrUpdateMentor(email: \"cy@x.org\") { ok } }")
                        .at("/extensions/problem/type")
                        .asText())
                .isEqualTo("urn:mentorbase:problem:not-permitted");
        assertThat(bea.error("mutation { createOrUpdateLearner(email: \"bea@x.org\", fullName: \"B\") { ok } }")
                        .at("/extensions/problem/status")
                        .asInt())
                .isEqualTo(403);
    }

    @Test
    void programmes_of_clients_have_the_permissions_that_they_need() {
        GraphqlClient client =
                new GraphqlClient(server.as("sync", Permission.MEMBER_IMPORT, Permission.PREFERENCE_MANAGE));

        assertThat(client.data("mutation { createOrUpdateMentor(email: \"cy@x.org\", fullName: \"Cy\") { ok } }")
                        .toString())
                .isEqualTo("{\"createOrUpdateMentor\":{\"ok\":true}}");
    }

    @Test
    void tools_can_ask_for_the_schema() {
        assertThat(operator.data(IntrospectionQuery.INTROSPECTION_QUERY).at("/__schema/types"))
                .isNotEmpty();
    }

    @Test
    void every_type_field_and_argument_is_described() {
        JsonNode types = operator.data(
                        "{ __schema { types { name description fields { name description args { name description } } } } }")
                .at("/__schema/types");
        List<String> silent = new ArrayList<>();
        for (JsonNode type : types) {
            String name = type.get("name").asText();
            if (!name.startsWith("__")) {
                addSilent(silent, name, type);
                for (JsonNode field : type.get("fields")) {
                    addSilent(silent, name, field);
                    field.get("args").forEach(argument -> addSilent(silent, name + "." + field.get("name"), argument));
                }
            }
        }

        assertThat(types).hasSizeGreaterThan(15);
        assertThat(silent).isEmpty();
    }

    private static void addSilent(List<String> silent, String where, JsonNode element) {
        if (element.get("description").isNull()) {
            silent.add(where + " " + element.get("name").asText());
        }
    }

    @Test
    void the_schema_is_what_is_checked_in() throws IOException {
        URL schema = Objects.requireNonNull(WebServer.class.getResource("graphql/schema.graphqls"));

        assertThat(contentOf(Path.of("..", "docs", "schema.graphqls").toFile())).isEqualTo(contentOf(schema));
    }
}
