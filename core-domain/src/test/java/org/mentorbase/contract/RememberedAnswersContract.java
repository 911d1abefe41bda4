package org.mentorbase.contract;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableMap;
import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.mentorbase.idempotency.Answer;
import org.mentorbase.idempotency.RememberedAnswer;

public abstract class RememberedAnswersContract extends MentoringContract {

    private static final Answer CREATED = new Answer(
            201,
            ImmutableMap.of("Location", "/api/v1/invitations/1", "ETag", "\"1\""),
            "{\"mentor\":\"zoë\",\"id\":1}");

    @Test
    void what_was_never_answered_is_not_found() {
        assertThat(find("ada", "key")).isEmpty();
    }

    @Test
    void an_answer_is_found_as_added() {
        RememberedAnswer answer = new RememberedAnswer(name("ada"), "key", "digest", CREATED, NOW);
        add(answer);

        assertThat(find("ada", "key")).contains(answer);
    }

    @Test
    void an_empty_and_a_long_answer_are_kept_whole() {
        RememberedAnswer empty =
                new RememberedAnswer(name("ada"), "empty", "d".repeat(64), new Answer(204, ImmutableMap.of(), ""), NOW);
        RememberedAnswer longest = new RememberedAnswer(
                name("ada"), "~".repeat(200), "digest", new Answer(200, ImmutableMap.of(), "é".repeat(500_000)), NOW);
        add(empty);
        add(longest);

        assertThat(find("ada", "empty")).contains(empty);
        assertThat(find("ada", "~".repeat(200))).contains(longest);
    }

    @Test
    void everybody_has_their_own_keys_and_keys_have_case() {
        add(new RememberedAnswer(name("ada"), "key", "one", CREATED, NOW));
        add(new RememberedAnswer(name("ben"), "key", "two", CREATED, NOW));
        add(new RememberedAnswer(name("ada"), "KEY", "three", CREATED, NOW));

        assertThat(find("ada", "key")).map(RememberedAnswer::request).contains("one");
        assertThat(find("ben", "key")).map(RememberedAnswer::request).contains("two");
        assertThat(find("ada", "KEY")).map(RememberedAnswer::request).contains("three");
    }

    @Test
    void a_key_is_answered_once() {
        RememberedAnswer answer = new RememberedAnswer(name("ada"), "key", "digest", CREATED, NOW);
        add(answer);

        assertStale(repositories -> repositories.answers().add(answer));
    }

    @Test
    void older_answers_are_removed_and_their_keys_free_again() {
        add(new RememberedAnswer(name("ada"), "old", "digest", CREATED, NOW.minusMillis(1)));
        add(new RememberedAnswer(name("ada"), "young", "digest", CREATED, NOW));
        removeBefore(NOW);

        assertThat(find("ada", "old")).isEmpty();
        assertThat(find("ada", "young")).isPresent();
        add(new RememberedAnswer(name("ada"), "old", "another", CREATED, NOW));
        assertThat(find("ada", "old")).map(RememberedAnswer::request).contains("another");
    }

    private void add(RememberedAnswer answer) {
        work(repositories -> repositories.answers().add(answer));
    }

    private void removeBefore(Instant instant) {
        work(repositories -> repositories.answers().removeBefore(instant));
    }

    private Optional<RememberedAnswer> find(String username, String key) {
        return read(repositories -> repositories.answers().find(name(username), key));
    }
}
