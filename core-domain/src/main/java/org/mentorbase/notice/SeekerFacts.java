package org.mentorbase.notice;

import com.google.common.base.Joiner;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.mentorbase.actor.Username;
import org.mentorbase.member.Member;
import org.mentorbase.reminder.ReminderTerms;
import org.mentorbase.reminder.Wait;
import org.mentorbase.reminder.WaitKind;
import org.mentorbase.transaction.Versioned;

/** Who still looks for a mentor, and who would suit. */
final class SeekerFacts {

    private final Circumstances circumstances;
    private final ReminderTerms terms;
    private @Nullable ImmutableMap<Username, ImmutableList<Username>> candidates;

    SeekerFacts(Circumstances circumstances, ReminderTerms terms) {
        this.circumstances = circumstances;
        this.terms = terms;
    }

    /** While they look, and have none. */
    Optional<Item> unmatched(long subject) {
        return circumstances
                .wait(WaitKind.MENTOR, subject)
                .filter(wait -> seeksMentor(wait, personOf(wait)))
                .map(this::item);
    }

    private Item item(Wait wait) {
        ImmutableList<Username> best = candidates().getOrDefault(personOf(wait), ImmutableList.of());
        return circumstances
                .item(best.isEmpty() ? "seeker-without-candidates" : "seeker-with-candidates")
                .with("mentee", circumstances.people().nameOf(personOf(wait)))
                .with("since", circumstances.dateOf(wait.since()))
                .with(
                        "candidates",
                        Joiner.on(", ")
                                .join(best.stream()
                                        .map(circumstances.people()::nameOf)
                                        .toList()))
                .build();
    }

    private boolean seeksMentor(Wait wait, Username person) {
        NoticeRepositories repositories = circumstances.repositories();
        List<Username> one = List.of(person);
        return repositories
                        .members()
                        .find(person)
                        .map(Versioned::value)
                        .filter(Member::active)
                        .isPresent()
                && repositories
                        .preferences()
                        .seekingMentor(wait.programme(), one)
                        .contains(person)
                && repositories
                        .relationships()
                        .menteesAmong(wait.programme(), one)
                        .isEmpty();
    }

    /** Found out for the whole list at once. */
    private ImmutableMap<Username, ImmutableList<Username>> candidates() {
        if (candidates == null) {
            Telling telling = circumstances.notice().telling();
            List<Username> seekers = new ArrayList<>();
            telling.subjects()
                    .forEach(subject -> circumstances
                            .wait(WaitKind.MENTOR, subject)
                            .map(SeekerFacts::personOf)
                            .ifPresent(seekers::add));
            candidates = terms.candidates()
                    .best(telling.programme(), seekers, terms.rules().candidates());
        }
        return candidates;
    }

    private static Username personOf(Wait wait) {
        return Objects.requireNonNull(wait.person());
    }
}
