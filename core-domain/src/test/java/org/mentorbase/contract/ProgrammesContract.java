package org.mentorbase.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.mentorbase.page.Page;
import org.mentorbase.programme.Programme;
import org.mentorbase.programme.ProgrammeKey;
import org.mentorbase.programme.ProgrammeReason;
import org.mentorbase.refusal.Refusal;

public abstract class ProgrammesContract extends MentoringContract {

    private static final Programme SPRING = new Programme(
            new ProgrammeKey("spring-2026"),
            "Printemps “2026” 春",
            LocalDate.parse("2026-01-01"),
            LocalDate.parse("2026-06-30"));

    @Test
    void a_new_installation_has_the_main_programme() {
        assertThat(find(MAIN)).contains(new Programme(MAIN, "Main programme", null, null));
    }

    @Test
    void a_programme_is_found_as_added() {
        add(SPRING);

        assertThat(find(SPRING.key())).contains(SPRING);
    }

    @Test
    void the_longest_key_and_name_are_kept_whole() {
        Programme longest = new Programme(new ProgrammeKey("k".repeat(64)), "é".repeat(200), null, null);
        add(longest);

        assertThat(find(longest.key())).contains(longest);
    }

    @Test
    void no_key_is_used_twice() {
        assertStale(repositories -> repositories.programmes().add(new Programme(MAIN, "Again", null, null)));
    }

    @Test
    void a_programme_that_does_not_exist_is_refused() {
        Refusal refusal = catchThrowableOfType(
                Refusal.class,
                () -> read(repositories -> repositories.programmes().require(OTHER)));

        assertThat(refusal.reason()).isEqualTo(ProgrammeReason.PROGRAMME_UNKNOWN);
    }

    @Test
    void programmes_are_ordered_by_key_and_paged() {
        add(SPRING);
        add(new Programme(new ProgrammeKey("a2"), "A", null, null));
        add(new Programme(new ProgrammeKey("a-2"), "B", null, null));

        List<Page<Programme>> pages =
                pages(3, page -> read(repositories -> repositories.programmes().page(page)));

        assertThat(pages).extracting(Page::total).containsExactly(4L, 4L);
        assertThat(pages.stream().flatMap(page -> page.items().stream()))
                .extracting(programme -> programme.key().value())
                .containsExactly("a-2", "a2", "main", "spring-2026");
    }

    private Optional<Programme> find(ProgrammeKey key) {
        return read(repositories -> repositories.programmes().find(key));
    }

    private void add(Programme programme) {
        work(repositories -> repositories.programmes().add(programme));
    }
}
