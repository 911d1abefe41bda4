package org.mentorbase.contract;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.mentorbase.actor.Username;
import org.mentorbase.notice.Notice;
import org.mentorbase.notice.NoticeId;
import org.mentorbase.notice.NoticeKind;
import org.mentorbase.notice.NoticeQuery;
import org.mentorbase.notice.NoticeState;
import org.mentorbase.notice.Outbox;
import org.mentorbase.notice.Progress;
import org.mentorbase.notice.Telling;
import org.mentorbase.page.Page;
import org.mentorbase.page.PageRequest;
import org.mentorbase.transaction.Versioned;

public abstract class OutboxContract extends MentoringContract {

    @Test
    void nothing_is_told_and_no_event_was_read_at_first() {
        work(repositories -> assertThat(repositories.outbox().lock()).isZero());
        assertThat(list("", null, first(10)).items()).isEmpty();
        assertThat(this.<Long>read(repositories -> repositories.outbox().countWaiting()))
                .isZero();
    }

    @Test
    void how_far_the_log_was_read_is_remembered() {
        work(repositories -> {
            repositories.outbox().lock();
            repositories.outbox().readUpTo(9_007_199_254_740_993L);
        });

        work(repositories -> assertThat(repositories.outbox().lock()).isEqualTo(9_007_199_254_740_993L));
    }

    @Test
    void a_notice_is_found_as_added_and_is_due_at_once() {
        Telling telling = new Telling(
                NoticeKind.RELATIONSHIP_ENDED, MAIN, name("zoë"), "event 7", ImmutableList.of(3L, Long.MAX_VALUE));
        add(telling);

        Versioned<Notice> found = due(NOW).get(0);

        assertThat(found.version()).isOne();
        assertThat(found.value())
                .isEqualTo(new Notice(
                        found.value().id(),
                        telling,
                        NOW,
                        new Progress(NoticeState.WAITING, 0, null, NOW, null, null),
                        null));
        assertThat(find(found.value().id())).contains(found);
        assertThat(due(NOW.minusMillis(1))).isEmpty();
        assertThat(this.<Long>read(repositories -> repositories.outbox().countWaiting()))
                .isOne();
    }

    @Test
    void nobody_is_told_twice_on_one_occasion() {
        add(telling("ada", "event 7"));

        assertStale(repositories -> repositories.outbox().addAll(List.of(telling("ada", "event 7")), NOW));
        add(
                telling("ada", "event 8"),
                telling("ben", "event 7"),
                new Telling(NoticeKind.NEW_MENTEE, MAIN, name("ada"), "event 7", ImmutableList.of(1L)));
        assertThat(due(NOW)).hasSize(4);
    }

    @Test
    void what_was_not_told_yet_is_told_apart_by_kind_recipient_and_occasion() {
        Telling told = telling("ada", "event 7");
        add(told);
        Telling otherOccasion = telling("ada", "event 8");
        Telling otherRecipient = telling("ben", "event 7");
        Telling otherKind = new Telling(NoticeKind.NEW_MENTEE, MAIN, name("ada"), "event 7", ImmutableList.of(1L));
        Telling otherSubjects = new Telling(NoticeKind.INVITATION, OTHER, name("ada"), "event 7", ImmutableList.of(2L));

        assertThat(untold(List.of(otherKind, told, otherRecipient, otherSubjects, otherOccasion)))
                .containsExactly(otherKind, otherRecipient, otherOccasion);
        assertThat(untold(List.of())).isEmpty();
    }

    @Test
    void what_ended_was_told_all_the_same() {
        add(telling("ada", "event 7"));
        update("ada", new Progress(NoticeState.CANCELLED, 0, null, null, NOW, "no"));

        assertThat(untold(List.of(telling("ada", "event 7")))).isEmpty();
    }

    @Test
    void thousands_are_looked_at_at_once() {
        add(telling("m7", "event 7"));
        List<Telling> all = IntStream.range(0, 3000)
                .mapToObj(i -> telling("m" + i, "event 7"))
                .toList();

        assertThat(untold(all)).hasSize(2999);
    }

    private List<Telling> untold(List<Telling> tellings) {
        return read(repositories -> repositories.outbox().untold(tellings));
    }

    @Test
    void what_somebody_was_told_of_some_kinds_is_found_in_whatever_state_the_first_first() {
        add(telling("ada", "event 1"));
        update("ada", new Progress(NoticeState.SENT, 1, NOW, null, NOW, null));
        add(new Telling(NoticeKind.INVITATION_REMINDER, MAIN, name("ada"), "event 2", ImmutableList.of(1L)));
        add(new Telling(NoticeKind.NEW_MENTEE, MAIN, name("ada"), "event 3", ImmutableList.of(1L)));
        add(telling("ben", "event 4"));
        add(telling("ada", "event 5"));

        assertThat(ofKinds("ada", NoticeKind.INVITATION, NoticeKind.INVITATION_REMINDER))
                .containsExactly("event 1", "event 2", "event 5");
        assertThat(ofKinds("ada", NoticeKind.NEW_MENTEE)).containsExactly("event 3");
        assertThat(ofKinds("ada", NoticeKind.NEW_MENTOR)).isEmpty();
        assertThat(ofKinds("ada")).isEmpty();
    }

    private List<String> ofKinds(String recipient, NoticeKind... kinds) {
        return this.<ImmutableList<Notice>>read(
                        repositories -> repositories.outbox().ofKinds(name(recipient), ImmutableSet.copyOf(kinds)))
                .stream()
                .map(notice -> notice.telling().occasion())
                .toList();
    }

    @Test
    void hundreds_are_added_at_once() {
        add(IntStream.range(0, 300).mapToObj(i -> telling("m" + i, "event 7")).toArray(Telling[]::new));

        assertThat(list("", null, first(1000)).items()).hasSize(300);
    }

    @Test
    void progress_is_kept_and_what_has_ended_is_not_due() {
        add(telling("ada", "event 1"), telling("ben", "event 1"), telling("cora", "event 1"));
        Instant later = NOW.plus(Duration.ofHours(1));
        update("ada", new Progress(NoticeState.WAITING, 3, NOW, later, null, "451 “later”, she said"));
        update("ben", new Progress(NoticeState.SENT, 1, NOW.plusSeconds(1), null, later, null));
        update("cora", new Progress(NoticeState.PARKED, 16, null, null, later, "x".repeat(1000)));

        assertThat(due(NOW)).isEmpty();
        assertThat(due(later)).singleElement().satisfies(notice -> {
            assertThat(notice.version()).isEqualTo(2);
            assertThat(notice.value().progress())
                    .isEqualTo(new Progress(NoticeState.WAITING, 3, NOW, later, null, "451 “later”, she said"));
        });
        assertThat(only("cora").value().progress().problem()).hasSize(Progress.LONGEST_PROBLEM);
        assertThat(only("ben").value().progress())
                .isEqualTo(new Progress(NoticeState.SENT, 1, NOW.plusSeconds(1), null, later, null));
    }

    @Test
    void what_is_due_comes_in_the_order_of_time_and_not_all_at_once() {
        add(telling("ada", "event 1"), telling("ben", "event 1"), telling("cora", "event 1"));
        update("ada", new Progress(NoticeState.WAITING, 1, NOW, NOW.plusSeconds(2), null, "later"));
        update("ben", new Progress(NoticeState.WAITING, 1, NOW, NOW.plusSeconds(1), null, "later"));

        assertThat(this.<ImmutableList<Versioned<Notice>>>read(
                        repositories -> repositories.outbox().due(NOW.plusSeconds(2), 2)))
                .extracting(notice -> notice.value().telling().recipient().value())
                .containsExactly("cora", "ben");
    }

    @Test
    void what_was_never_tried_is_due_again_when_something_about_its_recipient_changes() {
        add(telling("ada", "event 1"), telling("ben", "event 1"), telling("cora", "event 1"));
        Instant later = NOW.plus(Duration.ofDays(1));
        update("ada", new Progress(NoticeState.WAITING, 0, null, later, null, null));
        update("ben", new Progress(NoticeState.WAITING, 1, NOW, later, null, null));
        update("cora", new Progress(NoticeState.CANCELLED, 0, null, null, NOW, "no"));
        work(repositories -> List.of("ada", "ben", "cora")
                .forEach(person -> repositories.outbox().reconsider(name(person), NOW)));

        assertThat(due(NOW))
                .extracting(notice -> notice.value().telling().recipient())
                .containsExactly(name("ada"));
        assertThat(only("ada").version()).isEqualTo(3);
    }

    @Test
    void attempts_are_counted_from_an_instant_on() {
        add(telling("ada", "event 1"), telling("ben", "event 1"), telling("cora", "event 1"));
        update("ada", new Progress(NoticeState.SENT, 1, NOW.plusSeconds(2), null, NOW, null));
        update("ben", new Progress(NoticeState.WAITING, 1, NOW.plusSeconds(1), NOW, null, null));

        assertThat(countAttemptedAfter(NOW)).isEqualTo(2);
        assertThat(countAttemptedAfter(NOW.plusSeconds(1))).isOne();
    }

    @Test
    void what_is_put_into_one_mail_is_found_together_and_counts_as_one() {
        add(telling("ada", "event 1"), telling("ada", "event 2"), telling("ada", "event 3"), telling("ben", "event 1"));
        NoticeId digest =
                mentoring().execute(repositories -> repositories.outbox().nextDigest());
        List<Versioned<Notice>> waiting = waitingFor("ada", 2);
        Progress begun = new Progress(NoticeState.WAITING, 1, NOW.plusSeconds(1), NOW, null, null);
        work(repositories -> waiting.forEach(each -> repositories
                .outbox()
                .update(
                        new Notice(
                                each.value().id(),
                                each.value().telling(),
                                each.value().createdAt(),
                                begun,
                                digest),
                        each.version())));

        assertThat(waiting)
                .hasSize(2)
                .isSortedAccordingTo(
                        Comparator.comparing(each -> each.value().id().value()));
        assertThat(waitingFor("ada", 10)).hasSize(3);
        List<Versioned<Notice>> together =
                read(repositories -> repositories.outbox().inDigest(digest));
        assertThat(together)
                .extracting(each -> each.value().id())
                .containsExactly(
                        waiting.get(0).value().id(), waiting.get(1).value().id());
        assertThat(together)
                .allSatisfy(each -> assertThat(each.value().digest()).isEqualTo(digest));
        assertThat(list("", null, first(10)).items()).extracting(Notice::id).doesNotContain(digest);
        assertThat(countAttemptedAfter(NOW)).isOne();
    }

    @Test
    void of_what_a_notice_is_about_that_stays_which_it_told() {
        add(new Telling(NoticeKind.INVITATION, MAIN, name("ada"), "event 1", ImmutableList.of(3L, 5L, 8L)));
        Versioned<Notice> read = only("ada");
        Telling less = new Telling(NoticeKind.INVITATION, MAIN, name("ada"), "event 1", ImmutableList.of(3L, 8L));
        work(repositories -> repositories
                .outbox()
                .update(
                        new Notice(
                                read.value().id(),
                                less,
                                NOW,
                                new Progress(NoticeState.SENT, 1, NOW, null, NOW, null),
                                null),
                        read.version()));

        assertThat(only("ada").value().telling()).isEqualTo(less);
    }

    @Test
    void who_comes_second_with_a_change_is_told_so() {
        add(telling("ada", "event 1"));
        Versioned<Notice> read = only("ada");
        update("ada", read.value().progress());

        assertStale(repositories -> repositories.outbox().update(read.value(), read.version()));
    }

    @Test
    void an_unknown_notice_is_not_found() {
        assertThat(find(new NoticeId(4711))).isEmpty();
    }

    @Test
    void notices_come_page_by_page_the_latest_first() {
        add(telling("ada", "event 1"));
        add(telling("ada", "event 2"));
        add(telling("ben", "event 3"));

        List<Page<Notice>> pages = pages(2, page -> list("", null, page));

        assertThat(pages).extracting(Page::total).containsExactly(3L, 3L);
        assertThat(pages.stream().flatMap(page -> page.items().stream()))
                .extracting(notice -> notice.telling().occasion())
                .containsExactly("event 3", "event 2", "event 1");
    }

    @Test
    void notices_are_narrowed_to_a_state_and_a_person() {
        add(telling("ada", "event 1"), telling("ben", "event 1"));
        add(telling("ada", "event 2"));
        update("ben", new Progress(NoticeState.SENT, 1, NOW, null, NOW, null));

        assertThat(list("ada", null, first(10)).total()).isEqualTo(2);
        assertThat(list("ada", NoticeState.SENT, first(10)).items()).isEmpty();
        assertThat(list("", NoticeState.SENT, first(10)).items())
                .extracting(notice -> notice.telling().recipient().value())
                .containsExactly("ben");
        NoticeQuery bensOfAda =
                new NoticeQuery(Optional.empty(), Optional.of(name("ada")), Optional.of(name("ben")), first(10));
        assertThat(this.<Page<Notice>>read(repositories -> repositories.outbox().page(bensOfAda))
                        .items())
                .isEmpty();
    }

    @Test
    void who_has_locked_the_outbox_takes_what_is_due_alone() {
        int people = 40;
        add(IntStream.range(0, people)
                .mapToObj(i -> telling("m" + i, "event 7"))
                .toArray(Telling[]::new));
        ConcurrentLinkedQueue<NoticeId> taken = new ConcurrentLinkedQueue<>();

        new Crowd(4).eachDoes(number -> {
            List<NoticeId> mine;
            do {
                mine = mentoring().execute(repositories -> take(repositories.outbox()));
                taken.addAll(mine);
            } while (!mine.isEmpty());
        });

        assertThat(taken).hasSize(people).doesNotHaveDuplicates();
    }

    private static List<NoticeId> take(Outbox outbox) {
        outbox.lock();
        List<NoticeId> taken = new ArrayList<>();
        for (Versioned<Notice> notice : outbox.due(NOW, 3)) {
            Progress claimed = new Progress(NoticeState.WAITING, 1, NOW, NOW.plusSeconds(900), null, null);
            outbox.update(with(notice.value(), claimed), notice.version());
            taken.add(notice.value().id());
        }
        return taken;
    }

    private void add(Telling... tellings) {
        work(repositories -> repositories.outbox().addAll(Arrays.asList(tellings), NOW));
    }

    private static Telling telling(String recipient, String occasion) {
        return new Telling(NoticeKind.INVITATION, MAIN, name(recipient), occasion, ImmutableList.of(1L));
    }

    private void update(String recipient, Progress progress) {
        Versioned<Notice> found = only(recipient);
        work(repositories -> repositories.outbox().update(with(found.value(), progress), found.version()));
    }

    private static Notice with(Notice notice, Progress progress) {
        return new Notice(notice.id(), notice.telling(), notice.createdAt(), progress, notice.digest());
    }

    private Versioned<Notice> only(String recipient) {
        NoticeId id = list(recipient, null, first(1)).items().get(0).id();
        return find(id).orElseThrow();
    }

    private Optional<Versioned<Notice>> find(NoticeId id) {
        return read(repositories -> repositories.outbox().find(id));
    }

    private List<Versioned<Notice>> due(Instant now) {
        return read(repositories -> repositories.outbox().due(now, 100));
    }

    private List<Versioned<Notice>> waitingFor(String recipient, int limit) {
        return read(repositories -> repositories.outbox().waitingFor(name(recipient), limit));
    }

    private long countAttemptedAfter(Instant instant) {
        return this.<Long>read(repositories -> repositories.outbox().countAttemptedAfter(instant));
    }

    private Page<Notice> list(String recipient, NoticeState state, PageRequest page) {
        Optional<Username> person = Stream.of(recipient)
                .filter(name -> !name.isEmpty())
                .map(Username::new)
                .findAny();
        NoticeQuery query = new NoticeQuery(Optional.ofNullable(state), person, Optional.empty(), page);
        return read(repositories -> repositories.outbox().page(query));
    }
}
