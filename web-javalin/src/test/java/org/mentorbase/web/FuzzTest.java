package org.mentorbase.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import com.google.common.collect.ImmutableList;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mentorbase.fixture.TestMentorbase;
import org.mentorbase.web.operation.Operation;

/**
 * Random requests, near to what the contract asks for and far from it: none may find a bug. A failure tells its seed;
 * {@code -Dfuzz.seed=} repeats it, and {@code -Dfuzz.requests=} tries more.
 */
class FuzzTest {

    private static final long SEED = Long.getLong("fuzz.seed", 20_261_121);
    private static final int REQUESTS = Integer.getInteger("fuzz.requests", 2_000);

    private final TestMentorbase installation = TestMentorbase.with("ada", "bob", "cleo", "dan");
    private final TestServer server =
            TestServer.of(installation, settings -> settings.withFailuresPerMinute(1_000_000));
    private final RandomGenerator random =
            RandomGeneratorFactory.of("L64X128MixRandom").create(SEED);
    private final ImmutableList<Operation> operations = server.operations();
    private final ImmutableList<String> tokens =
            ImmutableList.of(server.token("operator", 30), server.token("ada", 30), server.token("bob", 30), "mb_none");

    @BeforeEach
    void something_to_find() {
        installation.relationship("ada", "bob");
        installation.invitation("ada", "cleo");
    }

    @AfterEach
    void stop() {
        server.close();
    }

    @Test
    void no_request_finds_a_bug() {
        for (int i = 0; i < REQUESTS; i++) {
            String request = new RandomRequest(random, operations, tokens).text();
            RawAnswer answer = RawAnswer.to(server.port(), request);
            if (answer.status() == 500 || answer.status() == 503 || answer.status() < 200) {
                fail("seed %s, request %s: %s%n%n%s", SEED, i, answer.text(), request);
            }
            boolean isPage = request.contains(" /unsubscribe/") && answer.status() == 404;
            if (answer.status() >= 400 && !request.startsWith("HEAD") && !isPage) {
                assertThat(answer.body())
                        .as("seed %s, request %s: %s", SEED, i, request)
                        .startsWith("{\"type\":\"urn:mentorbase:problem:")
                        .contains("\"status\":" + answer.status())
                        .doesNotContain("Exception", "\tat ");
            }
        }
    }
}
