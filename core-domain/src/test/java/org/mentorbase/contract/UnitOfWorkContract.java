package org.mentorbase.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mentorbase.devdata.SomeMember.aMember;

import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.mentorbase.MentoringRepositories;
import org.mentorbase.event.Change;
import org.mentorbase.preference.Preferences;
import org.mentorbase.preference.PreferencesView;
import org.mentorbase.refusal.Refusal;
import org.mentorbase.transaction.StaleVersion;
import org.mentorbase.transaction.Versioned;

public abstract class UnitOfWorkContract extends MentoringContract {

    @Test
    void what_work_returns_is_returned_and_what_it_wrote_stays() {
        String result = mentoring().execute(repositories -> {
            add(repositories, "ada");
            return "done";
        });

        assertThat(result).isEqualTo("done");
        assertThat(isMember("ada")).isTrue();
    }

    @Test
    void work_that_fails_leaves_nothing_and_its_exception_comes_through() {
        IllegalStateException failure = new IllegalStateException("on purpose");

        assertThatThrownBy(() -> work(repositories -> {
                    add(repositories, "ada");
                    repositories.events().append(NOW, name("ada"), Change.of("thing-happened"));
                    throw failure;
                }))
                .isSameAs(failure);
        assertThat(isMember("ada")).isFalse();
        work(repositories -> add(repositories, "ben"));
        assertThat(isMember("ben")).isTrue();
    }

    @Test
    void an_error_rolls_back_too() {
        assertThatThrownBy(() -> work(repositories -> {
                    add(repositories, "ada");
                    throw new AssertionError("on purpose");
                }))
                .isInstanceOf(AssertionError.class);

        assertThat(isMember("ada")).isFalse();
    }

    @Test
    void a_refusal_is_not_tried_again() {
        AtomicInteger attempts = new AtomicInteger();

        assertThatThrownBy(() -> work(repositories -> {
                    attempts.incrementAndGet();
                    repositories.members().require("mentor", name("nobody"));
                }))
                .isInstanceOf(Refusal.class);

        assertThat(attempts).hasValue(1);
    }

    @Test
    void work_sees_what_it_wrote() {
        work(repositories -> {
            add(repositories, "ada");
            assertThat(repositories.members().find(name("ada"))).isPresent();
        });
    }

    @Test
    void work_within_work_joins_it() {
        assertThatThrownBy(() -> work(outer -> {
                    add(outer, "ada");
                    work(inner -> {
                        assertThat(inner.members().find(name("ada"))).isPresent();
                        add(inner, "ben");
                    });
                    assertThat(isMember("ben")).isTrue();
                    throw new IllegalStateException("on purpose");
                }))
                .hasMessage("on purpose");

        assertThat(isMember("ada")).isFalse();
        assertThat(isMember("ben")).isFalse();
    }

    @Test
    void a_rehearsal_returns_its_result_and_leaves_nothing() {
        long active = mentoring().rehearse(repositories -> {
            add(repositories, "ada");
            work(inner -> add(inner, "ben"));
            return repositories.members().countActive();
        });

        assertThat(active).isEqualTo(2);
        assertThat(isMember("ada")).isFalse();
        assertThat(isMember("ben")).isFalse();
    }

    @Test
    void a_rehearsal_that_fails_leaves_nothing() {
        assertThatThrownBy(() -> mentoring().rehearse(repositories -> {
                    add(repositories, "ada");
                    throw new IllegalStateException("on purpose");
                }))
                .hasMessage("on purpose");

        assertThat(isMember("ada")).isFalse();
    }

    @Test
    void a_rehearsal_within_work_takes_back_only_its_own() {
        work(repositories -> {
            add(repositories, "ada");
            mentoring().rehearse(rehearsed -> {
                assertThat(rehearsed.members().find(name("ada"))).isPresent();
                add(rehearsed, "ben");
                return rehearsed;
            });
            assertThat(repositories.members().find(name("ben"))).isEmpty();
            add(repositories, "cleo");
        });

        assertThat(isMember("ada")).isTrue();
        assertThat(isMember("ben")).isFalse();
        assertThat(isMember("cleo")).isTrue();
    }

    @Test
    void a_lost_race_is_run_again_from_the_start() {
        AtomicInteger attempts = new AtomicInteger();

        work(repositories -> {
            add(repositories, "ada");
            if (attempts.incrementAndGet() < 3) {
                throw new StaleVersion("something");
            }
        });

        assertThat(attempts).hasValue(3);
        assertThat(isMember("ada")).isTrue();
    }

    @Test
    void a_race_lost_within_is_run_again_from_the_outermost_start() {
        AtomicInteger outer = new AtomicInteger();
        AtomicInteger inner = new AtomicInteger();

        work(repositories -> {
            outer.incrementAndGet();
            add(repositories, "ada");
            work(joined -> {
                add(joined, "ben");
                if (inner.incrementAndGet() == 1) {
                    throw new StaleVersion("something");
                }
            });
        });

        assertThat(outer).hasValue(2);
        assertThat(isMember("ada")).isTrue();
        assertThat(isMember("ben")).isTrue();
    }

    @Test
    void a_race_that_is_always_lost_is_given_up_and_leaves_nothing() {
        AtomicInteger attempts = new AtomicInteger();

        assertThatThrownBy(() -> work(repositories -> {
                    attempts.incrementAndGet();
                    add(repositories, "ada");
                    throw new StaleVersion("something");
                }))
                .isInstanceOf(StaleVersion.class);

        assertThat(attempts.get()).isBetween(2, 100);
        assertThat(isMember("ada")).isFalse();
    }

    @Test
    void of_many_who_change_the_same_none_is_lost() {
        work(repositories -> add(repositories, "ada"));
        new Crowd(4).eachDoes(number -> {
            for (int i = 0; i < 5; i++) {
                work(UnitOfWorkContract::raiseCapacity);
            }
        });

        assertThat(read(repositories -> repositories.preferences().of(MAIN, name("ada")))
                        .value()
                        .capacity())
                .isEqualTo(20);
    }

    private static void raiseCapacity(MentoringRepositories repositories) {
        Versioned<Preferences> before = repositories.preferences().of(MAIN, name("ada"));
        Integer capacity = before.value().capacity();
        repositories.preferences().save(withCapacity(capacity == null ? 1 : capacity + 1), before.version());
    }

    private static Preferences withCapacity(int capacity) {
        return new PreferencesView(
                        "main", "ada", false, true, null, null, null, null, null, null, null, null, null, capacity,
                        null, null)
                .preferences();
    }

    private static void add(MentoringRepositories repositories, String username) {
        repositories.members().addAll(List.of(aMember(username).build()));
    }

    private boolean isMember(String username) {
        return read(repositories -> repositories.members().find(name(username)).isPresent());
    }
}
