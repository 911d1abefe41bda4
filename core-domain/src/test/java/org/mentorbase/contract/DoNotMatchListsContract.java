package org.mentorbase.contract;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableSortedSet;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mentorbase.preference.DoNotMatchList;
import org.mentorbase.programme.ProgrammeKey;
import org.mentorbase.transaction.Versioned;

public abstract class DoNotMatchListsContract extends MentoringContract {

    private static final DoNotMatchList ADAS = list(MAIN, "ada", "zoe", "ben@example.org");

    @BeforeEach
    void programmes() {
        addOtherProgramme();
    }

    @Test
    void who_has_named_nobody_has_an_empty_list_in_version_0() {
        assertThat(stored(MAIN, "ada")).isEqualTo(new Versioned<>(list(MAIN, "ada"), 0));
    }

    @Test
    void a_list_is_found_as_saved() {
        assertThat(save(ADAS, 0)).isEqualTo(new Versioned<>(ADAS, 1));

        assertThat(stored(MAIN, "ada")).isEqualTo(new Versioned<>(ADAS, 1));
        assertThat(stored(OTHER, "ada").version()).isZero();
    }

    @Test
    void the_next_version_replaces_it() {
        save(ADAS, 0);

        assertThat(save(list(MAIN, "ada"), 1)).isEqualTo(new Versioned<>(list(MAIN, "ada"), 2));
        assertThat(stored(MAIN, "ada")).isEqualTo(new Versioned<>(list(MAIN, "ada"), 2));
    }

    @Test
    void what_was_not_read_in_its_present_version_is_not_saved() {
        assertStale(repositories -> repositories.doNotMatchLists().save(ADAS, 1));
        save(ADAS, 0);
        assertStale(repositories -> repositories.doNotMatchLists().save(ADAS, 0));
        assertStale(repositories -> repositories.doNotMatchLists().save(ADAS, 2));

        assertThat(stored(MAIN, "ada").version()).isOne();
    }

    @Test
    void all_lists_of_a_programme_are_given_by_username() {
        save(list(MAIN, "ben", "ada"), 0);
        save(ADAS, 0);
        save(list(OTHER, "ada", "cleo"), 0);
        List<DoNotMatchList> given = new ArrayList<>();

        work(repositories -> repositories.doNotMatchLists().forEach(MAIN, given::add));

        assertThat(given).containsExactly(ADAS, list(MAIN, "ben", "ada"));
    }

    private Versioned<DoNotMatchList> save(DoNotMatchList list, long version) {
        return mentoring()
                .execute(repositories -> repositories.doNotMatchLists().save(list, version));
    }

    private Versioned<DoNotMatchList> stored(ProgrammeKey programme, String username) {
        return read(repositories -> repositories.doNotMatchLists().of(programme, name(username)));
    }

    private static DoNotMatchList list(ProgrammeKey programme, String username, String... others) {
        return new DoNotMatchList(
                programme,
                name(username),
                Arrays.stream(others)
                        .map(MentoringContract::name)
                        .collect(ImmutableSortedSet.toImmutableSortedSet(java.util.Comparator.naturalOrder())));
    }
}
