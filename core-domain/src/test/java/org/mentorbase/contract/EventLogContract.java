package org.mentorbase.contract;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Maps;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.mentorbase.actor.Username;
import org.mentorbase.event.Change;
import org.mentorbase.event.Event;
import org.mentorbase.event.EventQuery;
import org.mentorbase.page.Page;
import org.mentorbase.page.PageRequest;

public abstract class EventLogContract extends MentoringContract {

    @Test
    void the_last_id_is_known() {
        long before = read(repositories -> repositories.events().lastId());
        work(repositories -> repositories.events().append(NOW, name("ada"), Change.of("member-created", name("ben"))));
        long last = read(repositories -> repositories.events().lastId());
        List<Event> after = read(repositories -> repositories.events().after(0, 10));

        assertThat(before).isZero();
        assertThat(after).extracting(event -> event.id().value()).containsExactly(last);
    }

    @Test
    void a_new_installation_has_no_events() {
        assertThat(all()).isEmpty();
    }

    @Test
    void an_event_is_found_as_appended() {
        Change change = Change.of("invitation-accepted", name("zoë"), name("ada"))
                .with("programme", "main")
                .with("relationship", 9_007_199_254_740_993L)
                .with("durationMinutes", 60)
                .with("seekingMentor", true)
                .with("fields", List.of("surname", "email"));
        append("ben", change);

        Event event = all().get(0);

        assertThat(event.at()).isEqualTo(NOW);
        assertThat(event.by()).isEqualTo(name("ben"));
        assertThat(event.change().type()).isEqualTo("invitation-accepted");
        assertThat(event.change().about()).containsExactly(name("zoë"), name("ada"));
        assertThat(withLongNumbers(event))
                .isEqualTo(ImmutableMap.of(
                        "programme",
                        "main",
                        "relationship",
                        9_007_199_254_740_993L,
                        "durationMinutes",
                        60L,
                        "seekingMentor",
                        true,
                        "fields",
                        List.of("surname", "email")));
    }

    @Test
    void hundreds_of_events_at_once_are_kept_in_their_order() {
        List<Change> changes = IntStream.range(0, 300)
                .mapToObj(i -> Change.of("invitation-created", name("ada"), name("m" + i))
                        .with("odd", "\\N\t\n\"" + i))
                .toList();
        append("ben", changes.toArray(new Change[0]));

        assertThat(all()).extracting(Event::change).isEqualTo(changes);
    }

    @Test
    void an_event_may_be_about_nobody_and_have_no_data() {
        append("operator", Change.of("members-imported"));

        assertThat(all()).singleElement().extracting(Event::change).isEqualTo(Change.of("members-imported"));
    }

    @Test
    void an_instant_is_kept_to_the_microsecond() {
        work(repositories ->
                repositories.events().append(NOW.plusNanos(123_456_000), name("ada"), Change.of("thing-happened")));

        assertThat(all().get(0).at()).isEqualTo(NOW.plusNanos(123_456_000));
    }

    @Test
    void appending_no_change_does_nothing() {
        append("ada");

        assertThat(all()).isEmpty();
    }

    @Test
    void changes_are_numbered_in_their_order() {
        append("ada", Change.of("first"), Change.of("second"));
        append("ada", Change.of("third"));

        assertThat(all()).extracting(event -> event.change().type()).containsExactly("first", "second", "third");
        assertThat(all()).extracting(Event::id).isSorted().doesNotHaveDuplicates();
    }

    @Test
    void thousands_are_appended_at_once() {
        append(
                "ada",
                IntStream.range(0, 2500)
                        .mapToObj(number -> Change.of("thing-happened", name("m" + number)))
                        .toArray(Change[]::new));

        assertThat(list(0, "", "", first(1)).total()).isEqualTo(2500);
        assertThat(all().get(999).change().about()).containsExactly(name("m999"));
    }

    @Test
    void the_last_time_of_a_type_is_told_for_each_person() {
        append("ada", Change.of("first", name("ada")), Change.of("first", name("ben"), name("ada")));
        work(repositories -> repositories
                .events()
                .append(NOW.plusSeconds(60), name("ada"), Change.of("first", name("ada")), Change.of("second")));
        work(repositories -> assertThat(
                        repositories.events().lastAt("first", List.of(name("ada"), name("ben"), name("cleo"))))
                .containsOnly(Map.entry(name("ada"), NOW.plusSeconds(60)), Map.entry(name("ben"), NOW)));
    }

    @Test
    void the_log_is_read_on_from_any_place() {
        append("ada", Change.of("first"), Change.of("second"), Change.of("third"));
        List<Event> all = all();

        assertThat(this.<List<Event>>read(repositories -> repositories.events().after(0, 2)))
                .isEqualTo(all.subList(0, 2));
        assertThat(this.<List<Event>>read(repositories ->
                        repositories.events().after(all.get(0).id().value(), 10)))
                .isEqualTo(all.subList(1, 3));
        assertThat(this.<List<Event>>read(repositories -> repositories.events().after(Long.MAX_VALUE, 10)))
                .isEmpty();
    }

    @Test
    void events_come_page_by_page() {
        append("ada", Change.of("first"), Change.of("second"), Change.of("third"));

        List<Page<Event>> pages = pages(2, page -> list(0, "", "", page));

        assertThat(pages).extracting(Page::total).containsExactly(3L, 3L);
        assertThat(pages.stream().flatMap(page -> page.items().stream()))
                .extracting(event -> event.change().type())
                .containsExactly("first", "second", "third");
    }

    @Test
    void only_later_events_come_to_whoever_has_read_up_to_one() {
        append("ada", Change.of("first"), Change.of("second"), Change.of("third"));
        long second = all().get(1).id().value();

        Page<Event> later = list(second, "", "", first(10));

        assertThat(later.items()).extracting(event -> event.change().type()).containsExactly("third");
        assertThat(later.total()).isOne();
        assertThat(list(Long.MAX_VALUE, "", "", first(10)).items()).isEmpty();
    }

    @Test
    void the_log_is_narrowed_to_whom_events_are_about_or_by() {
        append("ada", Change.of("by-ada"), Change.of("about-ben", name("ben")));
        append("cleo", Change.of("about-both", name("ada"), name("ben")));

        assertThat(found("ben", "")).containsExactly("about-ben", "about-both");
        assertThat(found("", "ada")).containsExactly("by-ada", "about-ben", "about-both");
        assertThat(found("", "ben")).containsExactly("about-ben", "about-both");
        assertThat(found("ada", "cleo")).containsExactly("about-both");
        assertThat(found("stranger", "")).isEmpty();
    }

    @Test
    void no_event_appears_behind_one_that_was_read() {
        AtomicInteger writing = new AtomicInteger(3);
        new Crowd(4).eachDoes(number -> {
            if (number == 0) {
                readWhileOthersWrite(writing);
            } else {
                for (int i = 0; i < 15; i++) {
                    append("ada", Change.of("first"), Change.of("second"));
                }
                writing.decrementAndGet();
            }
        });

        assertThat(all()).hasSize(90);
    }

    private void readWhileOthersWrite(AtomicInteger writing) {
        List<Event> seen = List.of();
        boolean over;
        do {
            over = writing.get() == 0;
            List<Event> now = all();
            assertThat(now).hasSizeGreaterThanOrEqualTo(seen.size());
            assertThat(now.subList(0, seen.size())).isEqualTo(seen);
            seen = now;
        } while (!over);
    }

    private void append(String by, Change... changes) {
        work(repositories -> repositories.events().append(NOW, name(by), changes));
    }

    private List<Event> all() {
        return list(0, "", "", first(1000)).items();
    }

    private List<String> found(String about, String concerning) {
        return list(0, about, concerning, first(100)).items().stream()
                .map(event -> event.change().type())
                .toList();
    }

    private Page<Event> list(long since, String about, String concerning, PageRequest page) {
        EventQuery query = new EventQuery(since, person(about), person(concerning), page);
        return read(repositories -> repositories.events().page(query));
    }

    private static Optional<Username> person(String username) {
        return username.isEmpty() ? Optional.empty() : Optional.of(name(username));
    }

    /** Which of Java's types a whole number has is up to the store. */
    private static ImmutableMap<String, Object> withLongNumbers(Event event) {
        return ImmutableMap.copyOf(Maps.transformValues(
                event.change().data(), value -> value instanceof Number number ? number.longValue() : value));
    }
}
