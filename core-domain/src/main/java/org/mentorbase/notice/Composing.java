package org.mentorbase.notice;

import com.google.common.base.Joiner;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Maps;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.mentorbase.actor.Username;
import org.mentorbase.member.Member;
import org.mentorbase.programme.Programme;
import org.mentorbase.reminder.ReminderTerms;
import org.mentorbase.transaction.Versioned;

/** Puts notices into words. */
final class Composing {

    private final NoticeRepositories repositories;
    private final Templates templates;
    private final Function<Unsubscription, @Nullable String> links;
    private final ReminderTerms reminders;

    /** @param links says where what is told can be switched off; null for nowhere */
    Composing(
            NoticeRepositories repositories,
            Templates templates,
            Function<Unsubscription, @Nullable String> links,
            ReminderTerms reminders) {
        this.repositories = repositories;
        this.templates = templates;
        this.links = links;
        this.reminders = reminders;
    }

    /** @param now when it is sent */
    Composed compose(Mailing mailing, Instant now) {
        Username person = mailing.notices().get(0).value().telling().recipient();
        Optional<Member> recipient =
                repositories.members().find(person).map(Versioned::value).filter(Member::active);
        NoticeLanguage language =
                repositories.noticeSettings().of(person).value().language();
        Words words = Words.in(language);
        Map<NoticeId, String> untold = new LinkedHashMap<>();
        Map<NoticeId, ImmutableList<Long>> told = new LinkedHashMap<>();
        List<Section> sections = new ArrayList<>();
        List<CalendarEntry> calendar = new ArrayList<>();
        Set<String> programmes = new LinkedHashSet<>();
        for (Versioned<Notice> versioned : mailing.notices()) {
            Notice notice = versioned.value();
            ImmutableMap<Long, Item> items = recipient.isEmpty() ? ImmutableMap.of() : items(notice, words, now);
            if (!items.isEmpty()) {
                sections.add(section(items, words));
                items.values()
                        .forEach(item -> Optional.ofNullable(item.calendar()).ifPresent(calendar::add));
                told.put(notice.id(), items.keySet().asList());
                programmes.add(programme(notice));
            } else {
                untold.put(
                        notice.id(),
                        recipient.isEmpty() ? person + " is not an active member." : "There is nothing left to tell.");
            }
        }
        if (sections.isEmpty()) {
            return new Composed(null, ImmutableMap.of(), ImmutableMap.copyOf(untold));
        }
        Letter letter = letter(recipient.orElseThrow(), language, String.join(", ", programmes), sections);
        return new Composed(
                message(mailing, letter, calendar, recipient.orElseThrow(), now),
                ImmutableMap.copyOf(told),
                ImmutableMap.copyOf(untold));
    }

    private Letter letter(Member recipient, NoticeLanguage language, String programme, List<Section> sections) {
        Words words = Words.in(language);
        String name = Words.shown(People.nameOf(recipient));
        boolean isDigest = sections.size() > 1;
        String link = link(recipient.username(), sections);
        return new Letter(
                language,
                name,
                Words.shown(programme),
                isDigest ? subject(sections, words) : sections.get(0).subject(),
                words.of("greeting", ImmutableMap.of("name", name)),
                isDigest ? words.of("digest.opening") : null,
                ImmutableList.copyOf(sections),
                words.of("reason"),
                words.of("signature", ImmutableMap.of("programme", programme)),
                link == null ? null : new Letter.Link(link, words.of("unsubscribe"), words.of("unsubscribe.link")));
    }

    private static String subject(List<Section> sections, Words words) {
        return words.of(
                "digest.subject",
                ImmutableMap.of(
                        "first", sections.get(0).subject(), "further", words.counted("further", sections.size() - 1L)));
    }

    private Message message(
            Mailing mailing, Letter letter, List<CalendarEntry> calendar, Member recipient, Instant now) {
        Wording wording = templates.apply(letter);
        return new Message(
                mailing.number(),
                mailing.since(),
                now,
                recipient.username(),
                People.nameOf(recipient),
                Words.oneLine(recipient.email()),
                Words.unbroken(wording.subject()),
                wording.text(),
                wording.html(),
                letter.language(),
                letter.unsubscribing() == null ? null : letter.unsubscribing().address(),
                ImmutableList.copyOf(calendar));
    }

    private @Nullable String link(Username person, List<Section> sections) {
        ImmutableSet<NoticeKind> kinds = sections.stream()
                .map(Section::kind)
                .filter(NoticeKind::canBeSwitchedOff)
                .collect(ImmutableSet.toImmutableSet());
        return kinds.isEmpty() ? null : links.apply(new Unsubscription(person, kinds));
    }

    /** What there is to tell, by the ids of what it is about. */
    private ImmutableMap<Long, Item> items(Notice notice, Words words, Instant now) {
        Facts facts = new Facts(repositories, words, reminders, notice, now);
        ImmutableMap.Builder<Long, Item> items = ImmutableMap.builder();
        notice.telling().subjects().forEach(subject -> facts.of(subject).ifPresent(item -> items.put(subject, item)));
        return items.buildOrThrow();
    }

    private static Section section(ImmutableMap<Long, Item> items, Words words) {
        ImmutableMap<String, String> values = ImmutableMap.of(
                "count",
                Integer.toString(items.size()),
                "subjects",
                Joiner.on(", ").join(items.keySet()));
        Item first = items.values().asList().get(0);
        NoticeKind kind = first.kind();
        String closing = kind.code() + ".closing";
        return new Section(
                kind,
                items.size() == 1
                        ? words.of(first.code() + ".subject", first.values())
                        : words.of(kind.code() + ".several", values),
                items.values().stream()
                        .map(item -> new Section.Item(
                                words.of(item.code() + ".text", item.values()).strip(),
                                ImmutableMap.copyOf(Maps.transformValues(item.values(), Words::shown)),
                                Words.lines(item.quote())))
                        .collect(ImmutableList.toImmutableList()),
                words.has(closing) ? words.of(closing, values) : null);
    }

    private String programme(Notice notice) {
        return repositories
                .programmes()
                .find(notice.telling().programme())
                .map(Programme::name)
                .orElse(notice.telling().programme().value());
    }
}
