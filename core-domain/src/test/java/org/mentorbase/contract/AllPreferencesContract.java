package org.mentorbase.contract;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mentorbase.actor.Username;
import org.mentorbase.devdata.SomeMember;
import org.mentorbase.page.Page;
import org.mentorbase.page.PageRequest;
import org.mentorbase.preference.Preferences;
import org.mentorbase.preference.PreferencesQuery;
import org.mentorbase.preference.StatedPreferences;
import org.mentorbase.programme.ProgrammeKey;
import org.mentorbase.transaction.Versioned;

public abstract class AllPreferencesContract extends MentoringContract {

    private static final Preferences EVERYTHING = new Preferences(
            MAIN,
            name("ada"),
            true,
            true,
            "Somebody\n\twho “knows” 数学 𝔸",
            "'; DROP TABLE preferences; --",
            ImmutableSet.of("09:00 - 12:00 UTC", "00:00 - 03:00 UTC"),
            ImmutableSet.of("looms, and cards", "\"poetry\"", "{braces}", "back\\slash", "NULL"),
            ImmutableSet.of("Ψ"),
            "Analytical Engines",
            "P3",
            5,
            3,
            1000,
            name("ben"),
            ImmutableMap.of(
                    "grade",
                    ImmutableList.of("Grade 7"),
                    "technologies",
                    ImmutableList.of("SQL", "C, or \"C++\"", "Ψ")));

    @BeforeEach
    void members() {
        addMembers("ada", "ben");
        addOtherProgramme();
    }

    @Test
    void who_has_said_nothing_has_unset_preferences_in_version_0() {
        assertThat(stored(MAIN)).isEqualTo(new Versioned<>(Preferences.unset(MAIN, name("ada")), 0));
    }

    @Test
    void preferences_are_found_as_saved() {
        assertThat(save(EVERYTHING, 0)).isEqualTo(new Versioned<>(EVERYTHING, 1));

        assertThat(stored(MAIN)).isEqualTo(new Versioned<>(EVERYTHING, 1));
    }

    @Test
    void what_is_listed_keeps_its_order() {
        save(EVERYTHING, 0);

        assertThat(stored(MAIN).value().interests()).containsExactlyElementsOf(EVERYTHING.interests());
        assertThat(stored(MAIN).value().availability()).containsExactlyElementsOf(EVERYTHING.availability());
    }

    @Test
    void the_next_version_replaces_everything() {
        save(EVERYTHING, 0);
        Preferences nothing = Preferences.unset(MAIN, name("ada"));

        assertThat(save(nothing, 1)).isEqualTo(new Versioned<>(nothing, 2));
        assertThat(stored(MAIN)).isEqualTo(new Versioned<>(nothing, 2));
    }

    @Test
    void the_longest_texts_and_most_tags_are_kept_whole() {
        String longest = "é".repeat(Preferences.LONGEST_TEXT);
        ImmutableSet<String> most = IntStream.range(0, Preferences.MOST_TAGS)
                .mapToObj(number -> "é".repeat(Preferences.LONGEST_TAG - 3) + (100 + number))
                .collect(ImmutableSet.toImmutableSet());
        String tag = "é".repeat(Preferences.LONGEST_TAG);
        ImmutableMap<String, ImmutableList<String>> attributes = IntStream.range(0, Preferences.MOST_ATTRIBUTES)
                .boxed()
                .collect(ImmutableMap.toImmutableMap(number -> "attribute" + number, number -> most.asList()));
        Preferences large = new Preferences(
                MAIN,
                name("ada"),
                false,
                false,
                longest,
                longest,
                most,
                most,
                most,
                tag,
                tag,
                1,
                1,
                0,
                null,
                attributes);
        save(large, 0);

        assertThat(stored(MAIN).value()).isEqualTo(large);
        assertThat(stored(MAIN).value().expertise().stream().collect(Collectors.joining()))
                .hasSize(Preferences.MOST_TAGS * Preferences.LONGEST_TAG);
    }

    @Test
    void programmes_do_not_share_preferences() {
        save(EVERYTHING, 0);

        assertThat(stored(OTHER)).isEqualTo(new Versioned<>(Preferences.unset(OTHER, name("ada")), 0));
    }

    @Test
    void what_was_not_read_in_its_present_version_is_not_saved() {
        assertStale(repositories -> repositories.preferences().save(EVERYTHING, 1));
        save(EVERYTHING, 0);
        assertStale(repositories -> repositories.preferences().save(EVERYTHING, 0));
        save(EVERYTHING, 1);
        assertStale(repositories -> repositories.preferences().save(EVERYTHING, 1));
        assertStale(repositories -> repositories.preferences().save(EVERYTHING, 3));

        assertThat(stored(MAIN).version()).isEqualTo(2);
    }

    @Test
    void what_everybody_said_in_a_programme_is_given_in_the_order_of_usernames() {
        addMembers(SomeMember.aMember("cleo").inactive());
        Preferences ofBen = Preferences.unset(MAIN, name("ben"));
        Preferences ofCleo = Preferences.unset(MAIN, name("cleo"));
        Preferences ofStranger = Preferences.unset(MAIN, name("zoe"));
        save(ofStranger, 0);
        save(ofCleo, 0);
        save(ofBen, 0);
        save(EVERYTHING, 0);
        save(Preferences.unset(OTHER, name("ada")), 0);

        assertThat(everybodys(MAIN))
                .containsExactly(
                        new StatedPreferences(EVERYTHING, true),
                        new StatedPreferences(ofBen, true),
                        new StatedPreferences(ofCleo, false),
                        new StatedPreferences(ofStranger, false));
    }

    @Test
    void active_members_who_seek_somebody_come_page_by_page() {
        addMembers(SomeMember.aMember("cleo").inactive(), SomeMember.aMember("dan"));
        save(EVERYTHING, 0);
        save(seekingMentor("ben", MAIN), 0);
        save(seekingMentor("cleo", MAIN), 0);
        save(seekingMentor("zoe", MAIN), 0);
        save(Preferences.unset(MAIN, name("dan")), 0);
        save(seekingMentor("dan", OTHER), 0);

        assertThat(pages(1, page -> seeking(PreferencesQuery.Seeking.MENTOR, "", page)))
                .flatExtracting(Page::items)
                .extracting(preferences -> preferences.username().value())
                .containsExactly("ada", "ben");
        assertThat(seeking(PreferencesQuery.Seeking.MENTEE, "", first(10)).items())
                .containsExactly(EVERYTHING);
        assertThat(seeking(PreferencesQuery.Seeking.MENTOR, "ben", first(10)).total())
                .isEqualTo(1);
        assertThat(seeking(PreferencesQuery.Seeking.MENTEE, "ben", first(10)).items())
                .isEmpty();
    }

    @Test
    void who_seeks_a_mentor_in_the_programme_is_told_from_others() {
        save(EVERYTHING, 0);
        save(seekingMentor("cleo", MAIN), 0);
        save(Preferences.unset(MAIN, name("dan")), 0);
        save(seekingMentor("ben", OTHER), 0);
        save(seekingMentor("zoe", MAIN), 0);

        assertThat(seekingAmong("zoe", "dan", "ben", "cleo", "nobody"))
                .containsExactlyInAnyOrder(name("zoe"), name("cleo"));
        assertThat(seekingAmong()).isEmpty();
    }

    private Set<Username> seekingAmong(String... people) {
        return read(repositories -> repositories
                .preferences()
                .seekingMentor(
                        MAIN, Arrays.stream(people).map(MentoringContract::name).toList()));
    }

    private Page<Preferences> seeking(PreferencesQuery.Seeking seeking, String person, PageRequest page) {
        Optional<Username> concerning =
                Optional.of(person).filter(name -> !name.isEmpty()).map(MentoringContract::name);
        return read(
                repositories -> repositories.preferences().page(new PreferencesQuery(MAIN, seeking, concerning, page)));
    }

    private static Preferences seekingMentor(String username, ProgrammeKey programme) {
        return new Preferences(
                programme,
                name(username),
                true,
                false,
                null,
                null,
                ImmutableSet.of(),
                ImmutableSet.of(),
                ImmutableSet.of(),
                null,
                null,
                null,
                null,
                null,
                null,
                ImmutableMap.of());
    }

    private List<StatedPreferences> everybodys(ProgrammeKey programme) {
        List<StatedPreferences> given = new ArrayList<>();
        work(repositories -> repositories.preferences().forEach(programme, given::add));
        return given;
    }

    private Versioned<Preferences> save(Preferences preferences, long version) {
        return mentoring().execute(repositories -> repositories.preferences().save(preferences, version));
    }

    private Versioned<Preferences> stored(ProgrammeKey programme) {
        return read(repositories -> repositories.preferences().of(programme, name("ada")));
    }
}
