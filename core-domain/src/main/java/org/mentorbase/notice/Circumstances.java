package org.mentorbase.notice;

import com.google.common.collect.ImmutableList;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.Set;
import org.mentorbase.actor.Username;
import org.mentorbase.relationship.Pair;
import org.mentorbase.reminder.Wait;
import org.mentorbase.reminder.WaitKind;

/** What there is to find facts with: the notice that tells them, who reads it in which words, and what is stored. */
record Circumstances(NoticeRepositories repositories, Words words, People people, Notice notice, Instant now) {

    static Circumstances of(NoticeRepositories repositories, Words words, Notice notice, Instant now) {
        return new Circumstances(repositories, words, new People(repositories.members(), words), notice, now);
    }

    NoticeKind kind() {
        return notice.telling().kind();
    }

    Username recipient() {
        return notice.telling().recipient();
    }

    Username other(Pair pair) {
        return recipient().equals(pair.mentor()) ? pair.mentee() : pair.mentor();
    }

    String nameOfOther(Pair pair) {
        return people.nameOf(other(pair));
    }

    String dateOf(Instant instant) {
        return words.date(LocalDate.ofInstant(instant, ZoneOffset.UTC));
    }

    Item.Builder item(String code) {
        return item(kind(), code);
    }

    Item.Builder item(NoticeKind kind, String code) {
        return new Item.Builder(kind, code, people);
    }

    /** All notices of these kinds that tell the same person of it, in whatever state, the first first. */
    ImmutableList<Notice> noticesOf(Set<NoticeKind> kinds, long subject) {
        return repositories.outbox().ofKinds(recipient(), kinds).stream()
                .filter(told -> told.telling().subjects().contains(subject))
                .collect(ImmutableList.toImmutableList());
    }

    /** The one that the notice reminds of; empty if it waits since later, or was reminded of again after the notice was made. */
    Optional<Wait> wait(WaitKind kind, long subject) {
        return repositories
                .waits()
                .find(kind, subject)
                .filter(wait -> notice.createdAt().equals(wait.remindedAt()));
    }
}
