package org.mentorbase.programme;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mentorbase.fixture.Refused.assertRefused;
import static org.mentorbase.fixture.TestMentorbase.actor;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.mentorbase.actor.Actor;
import org.mentorbase.actor.ActorReason;
import org.mentorbase.actor.Permission;
import org.mentorbase.fixture.TestMentorbase;
import org.mentorbase.page.Paging;
import org.mentorbase.validation.ConstraintReason;

class CreatingProgrammeTest {

    private static final LocalDate SPRING = LocalDate.parse("2026-03-20");

    private final TestMentorbase installation = new TestMentorbase();

    @Test
    void a_programme_is_created_and_seen_by_everybody() {
        Programme created = create(Actor.OPERATOR, "Spring term", SPRING, SPRING.plusDays(90));

        ViewingProgrammes viewing = installation.mentorbase().viewingProgrammes();
        assertThat(viewing.one(new ProgrammeKey("spring"))).isEqualTo(created);
        assertThat(viewing.page(Paging.FIRST).items())
                .extracting(programme -> ProgrammeView.of(programme).key())
                .containsExactly("main", "spring");
    }

    @Test
    void it_may_be_open_at_both_ends_or_last_one_day() {
        assertThat(create(Actor.OPERATOR, "Spring term", null, null).startsOn()).isNull();
        installation
                .mentorbase()
                .creatingProgramme()
                .create(Actor.OPERATOR, new Programme(new ProgrammeKey("day"), "A day", SPRING, SPRING));
    }

    @Test
    void it_does_not_end_before_it_starts() {
        assertRefused(
                ProgrammeReason.PROGRAMME_ENDS_BEFORE_START,
                () -> create(Actor.OPERATOR, "Spring term", SPRING, SPRING.minusDays(1)));
    }

    @Test
    void a_key_is_used_once() {
        create(Actor.OPERATOR, "Spring term", null, null);

        assertRefused(ProgrammeReason.PROGRAMME_EXISTS, () -> create(Actor.OPERATOR, "Another spring", null, null));
    }

    @Test
    void a_name_is_neither_blank_nor_too_long() {
        assertRefused(ConstraintReason.REQUIRED, () -> create(Actor.OPERATOR, " ", null, null));
        assertRefused(ConstraintReason.TOO_LONG, () -> create(Actor.OPERATOR, "x".repeat(201), null, null));
        assertRefused(ConstraintReason.CONTROL_CHARACTER, () -> create(Actor.OPERATOR, "nul\0", null, null));
    }

    @Test
    void only_who_may_creates() {
        assertRefused(
                ActorReason.NOT_PERMITTED,
                () -> create(actor("ada", Permission.RELATIONSHIP_MANAGE), "Spring term", null, null));
        assertThat(create(actor("ada", Permission.PROGRAMME_CREATE), "Spring term", null, null)
                        .name())
                .isEqualTo("Spring term");
    }

    @ParameterizedTest
    @ValueSource(strings = {"main", "a", "0", "spring-2026", "x-"})
    void a_key_is_well_formed(String text) {
        assertThat(ProgrammeKey.parse("key", text)).hasToString(text);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "-a", "Spring", "a b", "é", "a_b", "nul\0", "a\n"})
    void anything_else_is_no_key(String text) {
        assertRefused(ProgrammeReason.PROGRAMME_KEY_MALFORMED, () -> ProgrammeKey.parse("key", text));
    }

    @Test
    void a_key_has_at_most_64_characters() {
        assertThat(ProgrammeKey.parse("key", "k".repeat(64))).isNotNull();
        assertRefused(ProgrammeReason.PROGRAMME_KEY_MALFORMED, () -> ProgrammeKey.parse("key", "k".repeat(65)));
    }

    private Programme create(Actor actor, String name, @Nullable LocalDate startsOn, @Nullable LocalDate endsOn) {
        return installation
                .mentorbase()
                .creatingProgramme()
                .create(actor, new Programme(new ProgrammeKey("spring"), name, startsOn, endsOn));
    }
}
