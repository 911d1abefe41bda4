package org.mentorbase.contract;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.mentorbase.actor.Username;
import org.mentorbase.notice.NoticeKind;
import org.mentorbase.notice.Telling;
import org.mentorbase.programme.ProgrammeKey;
import org.mentorbase.reminder.Wait;
import org.mentorbase.reminder.WaitKind;
import org.mentorbase.reminder.Waits;

public abstract class WaitsContract extends MentoringContract {

    private static final Duration STEP = Duration.ofDays(3);
    private static final Duration NEXT = Duration.ofDays(7);

    @Test
    void a_wait_is_found_as_it_began() {
        begin(waitFor(7, NOW));

        assertThat(find(7)).contains(waitFor(7, NOW));
        assertThat(this.<Optional<Wait>>read(
                        repositories -> repositories.waits().find(WaitKind.MEETING, 7)))
                .isEmpty();
    }

    @Test
    void what_began_at_the_same_instant_goes_on_and_else_begins_anew() {
        begin(waitFor(7, NOW), waitFor(8, NOW));
        remind(STEP, waitFor(7, NOW), waitFor(8, NOW));

        begin(waitFor(7, NOW), waitFor(8, NOW.plusSeconds(1)), waitFor(9, NOW));

        assertThat(find(7)).contains(waitFor(7, NOW).reminded(STEP, NOW));
        assertThat(find(8)).contains(waitFor(8, NOW.plusSeconds(1)));
        assertThat(find(9)).contains(waitFor(9, NOW));
    }

    @Test
    void when_it_was_reminded_of_is_when_the_notice_was_made_however_fine_the_clock() {
        Instant fine = NOW.plusNanos(1_999);
        begin(waitFor(7, NOW));
        work(repositories -> {
            repositories.waits().reminded(List.of(waitFor(7, NOW)), STEP, fine);
            repositories
                    .outbox()
                    .addAll(
                            List.of(new Telling(
                                    NoticeKind.INVITATION_REMINDER, MAIN, name("ada"), "x", ImmutableList.of(7L))),
                            fine);
        });

        Instant made = read(repositories -> repositories.outbox().due(fine, 1))
                .get(0)
                .value()
                .createdAt();
        assertThat(find(7).orElseThrow().remindedAt()).isEqualTo(made);
    }

    @Test
    void what_has_ended_is_gone() {
        begin(waitFor(7, NOW), waitFor(8, NOW), Wait.of(WaitKind.MEETING, 7, MAIN, NOW));

        work(repositories -> repositories.waits().end(WaitKind.INVITATION, List.of(7L, 4711L)));

        assertThat(find(7)).isEmpty();
        assertThat(find(8)).isPresent();
        assertThat(this.<Optional<Wait>>read(
                        repositories -> repositories.waits().find(WaitKind.MEETING, 7)))
                .isPresent();
    }

    @Test
    void due_is_what_began_within_the_window_and_was_not_reminded_of_so_far() {
        begin(
                waitFor(1, NOW),
                waitFor(2, NOW.plusSeconds(1)),
                waitFor(3, NOW.plusSeconds(2)),
                waitFor(4, NOW.plusSeconds(3)),
                Wait.of(WaitKind.MEETING, 5, MAIN, NOW.plusSeconds(1)));
        remind(STEP, waitFor(3, NOW.plusSeconds(2)));

        assertThat(due(NOW, NOW.plusSeconds(2), STEP, 10)).containsExactly(2L);
        assertThat(due(NOW, NOW.plusSeconds(2), NEXT, 10)).containsExactly(2L, 3L);
        assertThat(due(Instant.EPOCH, NOW.plusSeconds(2), STEP.minusMinutes(1), 10))
                .containsExactly(1L, 2L);
    }

    @Test
    void what_began_together_is_due_together() {
        begin(waitFor(1, NOW), waitFor(2, NOW.plusSeconds(1)), waitFor(3, NOW.plusSeconds(1)), waitFor(4, NOW));

        assertThat(due(Instant.EPOCH, NOW.plusSeconds(9), STEP, 1)).containsExactly(1L, 4L);
        assertThat(due(NOW, NOW.plusSeconds(9), STEP, 1)).containsExactly(2L, 3L);
    }

    @Test
    void lapsed_is_what_was_reminded_of_at_the_last_step_long_enough_ago() {
        begin(waitFor(1, NOW), waitFor(2, NOW), waitFor(3, NOW.plusSeconds(1)), waitFor(4, NOW));
        remind(STEP, waitFor(1, NOW));
        remind(NEXT, waitFor(2, NOW), waitFor(3, NOW.plusSeconds(1)));

        assertThat(lapsed(NOW, NOW, 10)).containsExactly(2L);
        assertThat(lapsed(NOW.plusSeconds(1), NOW, 10)).containsExactly(2L, 3L);
        assertThat(lapsed(NOW.plusSeconds(1), NOW, 1)).containsExactly(2L);
        assertThat(lapsed(NOW.plusSeconds(1), NOW.minusSeconds(1), 10)).isEmpty();
    }

    @Test
    void hundreds_begin_and_are_reminded_of_at_once() {
        Wait[] many = IntStream.range(0, 300).mapToObj(i -> waitFor(i, NOW)).toArray(Wait[]::new);
        begin(many);
        remind(STEP, many);

        assertThat(due(Instant.EPOCH, NOW, STEP, 1000)).isEmpty();
        assertThat(due(Instant.EPOCH, NOW, NEXT, 1000)).hasSize(300);
    }

    @Test
    void people_wait_once_in_a_programme() {
        addOtherProgramme();
        begin(seeking(1, MAIN, "ada"), seeking(2, OTHER, "ada"), seeking(3, MAIN, "zoë"));

        assertThat(this.<Map<Username, Wait>>read(repositories -> repositories
                        .waits()
                        .ofPeople(WaitKind.MENTOR, MAIN, List.of(name("ada"), name("zoë"), name("ben")))))
                .isEqualTo(Map.of(name("ada"), seeking(1, MAIN, "ada"), name("zoë"), seeking(3, MAIN, "zoë")));
    }

    private static Wait waitFor(long invitation, Instant since) {
        return Wait.of(WaitKind.INVITATION, invitation, MAIN, since);
    }

    private static Wait seeking(long event, ProgrammeKey programme, String person) {
        return new Wait(WaitKind.MENTOR, event, programme, name(person), NOW, Duration.ZERO, null);
    }

    private void begin(Wait... waits) {
        work(repositories -> repositories.waits().begin(Arrays.asList(waits)));
    }

    private void remind(Duration step, Wait... waits) {
        work(repositories -> repositories.waits().reminded(Arrays.asList(waits), step, NOW));
    }

    private Optional<Wait> find(long invitation) {
        return read(repositories -> repositories.waits().find(WaitKind.INVITATION, invitation));
    }

    private List<Long> due(Instant from, Instant until, Duration step, int limit) {
        return this.<ImmutableList<Wait>>read(repositories ->
                        repositories.waits().due(new Waits.Due(WaitKind.INVITATION, from, until, step, limit)))
                .stream()
                .map(Wait::subject)
                .toList();
    }

    private List<Long> lapsed(Instant since, Instant remindedAt, int limit) {
        return this.<ImmutableList<Wait>>read(repositories ->
                        repositories.waits().lapsed(WaitKind.INVITATION, since, NEXT, remindedAt, limit))
                .stream()
                .map(Wait::subject)
                .toList();
    }
}
