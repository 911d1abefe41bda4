package org.mentorbase.contract;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import org.mentorbase.MentoringRepositories;
import org.mentorbase.actor.Username;
import org.mentorbase.devdata.SomeMember;
import org.mentorbase.page.Page;
import org.mentorbase.page.PageRequest;
import org.mentorbase.programme.Programme;
import org.mentorbase.programme.ProgrammeKey;
import org.mentorbase.relationship.Pair;
import org.mentorbase.transaction.StaleVersion;
import org.mentorbase.transaction.UnitOfWork;

/** What the contracts of all ports but the accounts' share. */
public abstract class MentoringContract {

    protected static final Instant NOW = Instant.parse("2026-03-02T09:00:00Z");
    protected static final ProgrammeKey MAIN = ProgrammeKey.MAIN;
    protected static final ProgrammeKey OTHER = new ProgrammeKey("other");

    /** The same store throughout a test, and a new one, as a new installation has it, for each test. */
    protected abstract UnitOfWork<MentoringRepositories> mentoring();

    protected final void work(Consumer<MentoringRepositories> work) {
        mentoring().execute(repositories -> {
            work.accept(repositories);
            return repositories;
        });
    }

    protected final <T> T read(Function<MentoringRepositories, T> work) {
        return mentoring().read(work);
    }

    /** Within a rehearsal, because a unit of work would try again. */
    protected final void assertStale(Consumer<MentoringRepositories> work) {
        mentoring().rehearse(repositories -> {
            assertThatThrownBy(() -> work.accept(repositories)).isInstanceOf(StaleVersion.class);
            return repositories;
        });
    }

    protected final void addMembers(SomeMember... members) {
        work(repositories -> repositories
                .members()
                .addAll(Arrays.stream(members).map(SomeMember::build).toList()));
    }

    protected final void addMembers(String... usernames) {
        addMembers(Arrays.stream(usernames).map(SomeMember::aMember).toArray(SomeMember[]::new));
    }

    protected final void addOtherProgramme() {
        work(repositories -> repositories.programmes().add(new Programme(OTHER, "Other programme", null, null)));
    }

    protected static Username name(String username) {
        return new Username(username);
    }

    protected static Pair pair(String mentor, String mentee) {
        return new Pair(name(mentor), name(mentee));
    }

    protected static PageRequest first(int limit) {
        return PageRequest.of("list", limit, null);
    }

    /** Follows the cursors to the end. */
    static <T> List<Page<T>> pages(int limit, Function<PageRequest, Page<T>> list) {
        List<Page<T>> pages = new ArrayList<>();
        String cursor = null;
        do {
            Page<T> page = list.apply(PageRequest.of("list", limit, cursor));
            pages.add(page);
            cursor = page.next();
        } while (cursor != null);
        return pages;
    }
}
