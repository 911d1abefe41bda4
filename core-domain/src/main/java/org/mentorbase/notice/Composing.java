package org.mentorbase.notice;

import com.google.common.base.Joiner;
import com.google.common.collect.ImmutableMap;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.mentorbase.member.Member;
import org.mentorbase.programme.Programme;
import org.mentorbase.transaction.Versioned;

/** Puts a notice into words. */
final class Composing {

    private final NoticeRepositories repositories;
    private final Words words = Words.in(Locale.ENGLISH);

    Composing(NoticeRepositories repositories) {
        this.repositories = repositories;
    }

    Composed compose(Notice notice) {
        Telling telling = notice.telling();
        Optional<Member> recipient = repositories
                .members()
                .find(telling.recipient())
                .map(Versioned::value)
                .filter(Member::active);
        if (recipient.isEmpty()) {
            return Composed.nothing(telling.recipient() + " is not an active member.");
        }
        Facts facts = new Facts(repositories);
        List<Item> items = new ArrayList<>();
        List<Long> subjects = new ArrayList<>();
        for (long subject : telling.subjects()) {
            facts.of(telling.kind(), telling.recipient(), subject).ifPresent(item -> {
                items.add(item);
                subjects.add(subject);
            });
        }
        return items.isEmpty()
                ? Composed.nothing("There is nothing left to tell.")
                : new Composed(message(notice, recipient.get(), items, subjects), null);
    }

    private Message message(Notice notice, Member recipient, List<Item> items, List<Long> subjects) {
        String kind = notice.telling().kind().code();
        ImmutableMap<String, String> values = ImmutableMap.of(
                "name", Facts.nameOf(recipient),
                "count", Integer.toString(items.size()),
                "subjects", Joiner.on(", ").join(subjects),
                "programme", programme(notice));
        List<String> paragraphs = new ArrayList<>();
        paragraphs.add(words.of("greeting", values));
        items.forEach(item -> addTo(paragraphs, item));
        if (words.has(kind + ".closing")) {
            paragraphs.add(words.of(kind + ".closing", values));
        }
        paragraphs.add(words.of("signature", values));
        return new Message(
                notice.id(),
                notice.createdAt(),
                recipient.username(),
                Facts.nameOf(recipient),
                Words.oneLine(recipient.email()),
                subject(kind, items, values),
                String.join("\n\n", paragraphs) + "\n");
    }

    private void addTo(List<String> paragraphs, Item item) {
        paragraphs.add(words.of(item.code() + ".text", item.values()));
        if (item.quote() != null) {
            paragraphs.add(words.of("reason", Map.of()) + "\n\n" + Words.quoted(item.quote()));
        }
    }

    private String subject(String kind, List<Item> items, Map<String, String> values) {
        Item first = items.get(0);
        return items.size() == 1
                ? words.of(first.code() + ".subject", first.values())
                : words.of(kind + ".several", values);
    }

    private String programme(Notice notice) {
        return repositories
                .programmes()
                .find(notice.telling().programme())
                .map(Programme::name)
                .orElse(notice.telling().programme().value());
    }
}
