package org.mentorbase.mail.template;

import com.google.common.base.Strings;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import org.mentorbase.notice.Letter;
import org.mentorbase.notice.Section;

/** What the names in templates stand for; lists and texts only. */
final class LetterValues {

    private LetterValues() {}

    static ImmutableMap<String, Object> of(Letter letter) {
        ImmutableMap.Builder<String, Object> values = ImmutableMap.<String, Object>builder()
                .put("language", letter.language().code())
                .put("name", letter.name())
                .put("programme", letter.programme())
                .put("subject", letter.subject())
                .put("greeting", letter.greeting())
                .put("signature", letter.signature())
                .put("unsubscribing", unsubscribing(letter));
        if (letter.isDigest()) {
            return values.put("opening", Strings.nullToEmpty(letter.opening()))
                    .put(
                            "sections",
                            letter.sections().stream()
                                    .map(section -> section(section, letter))
                                    .collect(ImmutableList.toImmutableList()))
                    .buildOrThrow();
        }
        Section only = letter.sections().get(0);
        return values.put("items", items(only, letter))
                .put("closing", Strings.nullToEmpty(only.closing()))
                .buildOrThrow();
    }

    private static ImmutableMap<String, Object> section(Section section, Letter letter) {
        return ImmutableMap.of(
                "subject",
                section.subject(),
                "items",
                items(section, letter),
                "closing",
                Strings.nullToEmpty(section.closing()));
    }

    private static ImmutableList<ImmutableMap<String, Object>> items(Section section, Letter letter) {
        return section.items().stream().map(item -> item(item, letter)).collect(ImmutableList.toImmutableList());
    }

    private static ImmutableMap<String, Object> item(Section.Item item, Letter letter) {
        return ImmutableMap.<String, Object>builder()
                .putAll(item.values())
                .put("sentence", item.sentence())
                .put(
                        "quote",
                        item.quote().isEmpty()
                                ? ImmutableList.of()
                                : ImmutableMap.of("introduction", letter.introduction(), "lines", item.quote()))
                .buildOrThrow();
    }

    private static Object unsubscribing(Letter letter) {
        Letter.Link link = letter.unsubscribing();
        return link == null
                ? ImmutableList.of()
                : ImmutableMap.of("address", link.address(), "instruction", link.instruction(), "label", link.label());
    }
}
