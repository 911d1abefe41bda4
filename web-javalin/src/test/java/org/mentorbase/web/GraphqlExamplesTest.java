package org.mentorbase.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.mentorbase.fixture.TestMentorbase;

/** The examples that clients of the endpoint know, word for word. */
class GraphqlExamplesTest {

    private static final String LEARNER = """
            mutation {
              createOrUpdateLearner(email: "dummy@learner.com",\s
                ts: "2999-01-01",\s
                role:"dummy",\s
                availability:"dummy",
                orgLevel: "dummy",
                org: "dummy",
                interest: "dummy",
                changeTrack:0,
                outsideOrg: 0,
                fullName: "dummy") {
                learner {
                  email,
                  timestamp,
                  role
                }
                rankings {
                  learner,
                  mentor,
                  ranking
                }
                ok
              }
            }
            """;

    private static final String MENTOR = """
            mutation {
              createOrUpdateMentor(email: "dummy@mentor.com",\s
                ts: "2999-01-01",\s
                role:"dummy",\s
                availability:"dummy",
                orgLevel: "dummy",
                org: "dummy",
                expertise: "dummy",
                outsideOrg: 0,
                fullName: "dummy") {
                mentor {
                  email,
                  timestamp,
                  role
                }
                rankings {
                  mentor,
                  learner,
                  ranking
                }
                ok
              }
            }
            """;

    private final TestServer server = TestServer.of(new TestMentorbase());
    private final GraphqlClient operator = new GraphqlClient(server.operator());

    @AfterEach
    void stop() {
        server.close();
    }

    @Test
    void adding_or_updating_a_learner() {
        JsonNode added = operator.data(LEARNER).get("createOrUpdateLearner");

        assertThat(added.toString())
                .isEqualTo("{\"learner\":{\"email\":\"dummy@learner.com\",\"timestamp\":\"2999-01-01 00:00:00\","
                        + "\"role\":\"Learner\"},\"rankings\":[],\"ok\":true}");
        assertThat(operator.data(LEARNER).get("createOrUpdateLearner")).isEqualTo(added);
        assertThat(server.installation().member("dummy@learner.com").preferredName())
                .isEqualTo("dummy");
    }

    @Test
    void adding_or_updating_a_mentor() {
        operator.data(LEARNER);

        assertThat(operator.data(MENTOR).get("createOrUpdateMentor").toString())
                .isEqualTo("{\"mentor\":{\"email\":\"dummy@mentor.com\",\"timestamp\":\"2999-01-01 00:00:00\","
                        + "\"role\":\"Mentor\"},\"rankings\":[{\"mentor\":\"dummy@mentor.com\","
                        + "\"learner\":\"dummy@learner.com\",\"ranking\":3}],\"ok\":true}");
    }

    @Test
    void rankings_for_a_learner() {
        both();

        assertThat(operator.data("""
                        {
                          findLearnerRankings(learner: "dummy@learner.com") {
                                learner
                                mentor
                                ranking
                              }
                        }
                        """).get("findLearnerRankings").toString())
                .isEqualTo("[{\"learner\":\"dummy@learner.com\",\"mentor\":\"dummy@mentor.com\",\"ranking\":6}]");
    }

    @Test
    void rankings_for_a_mentor() {
        both();

        JsonNode ranking = operator.data("""
                        {
                          findMentorRankings(mentor: "dummy@mentor.com") {
                            id,
                            mentor,
                            learner,
                            ranking
                          }
                        }
                        """).at("/findMentorRankings/0");
        assertThat(ranking.get("id").asText()).isNotBlank();
        assertThat(ranking.get("ranking").asInt()).isEqualTo(3);
    }

    @Test
    void preferences_of_a_learner() {
        both();

        JsonNode learner = operator.data("""
                {
                  findLearner(email: "dummy@learner.com") {
                    id,
                    email,
                    timestamp,
                    role,
                    availability,
                    org,
                    interest
                  }
                }
                """).get("findLearner");
        assertThat(learner.get("availability").asText()).isEqualTo("dummy");
        assertThat(learner.get("interest").asText()).isEqualTo("dummy");
        assertThat(learner.get("timestamp").asText()).matches("2026-03-02 \\d\\d:00:00");
    }

    @Test
    void preferences_of_a_mentor() {
        both();

        JsonNode mentor = operator.data("""
                {
                  findMentor(email: "dummy@mentor.com") {
                    id,
                    EmailAddress,
                    expertise
                  }
                }
                """).get("findMentor");
        assertThat(mentor.get("EmailAddress").asText()).isEqualTo("dummy@mentor.com");
        assertThat(mentor.get("expertise").asText()).isEqualTo("dummy");
    }

    private void both() {
        operator.data(LEARNER);
        operator.data(MENTOR);
    }
}
