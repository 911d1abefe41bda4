package org.mentorbase.notice;

import static com.google.common.html.HtmlEscapers.htmlEscaper;
import static java.nio.charset.StandardCharsets.UTF_8;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSortedSet;
import com.google.common.io.Resources;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The form that letters have if nobody has given them another. Whatever somebody wrote stands in it as text. */
public final class BuiltInTemplates implements Templates {

    private static final String LAYOUT = read("layout.html");
    private static final Pattern PART = Pattern.compile("\\{\\{(\\w+)}}");

    /** The names of the values that items of letters can have. */
    public static ImmutableSortedSet<String> valueNames() {
        return Words.in(NoticeLanguage.ENGLISH).namesInItems();
    }

    /** The page of every mail, in which {@code {{language}}, {{subject}}, {{body}}} and {@code {{foot}}} stand for what is put in. */
    public static String layout() {
        return LAYOUT;
    }

    @Override
    public Wording apply(Letter letter) {
        return new Wording(letter.subject(), text(letter), html(letter));
    }

    private static String text(Letter letter) {
        List<String> paragraphs = new ArrayList<>();
        paragraphs.add(letter.greeting());
        if (letter.opening() != null) {
            paragraphs.add(letter.opening());
        }
        for (Section section : letter.sections()) {
            if (letter.isDigest()) {
                paragraphs.add("* " + section.subject());
            }
            for (Section.Item item : section.items()) {
                paragraphs.add(item.sentence());
                if (!item.quote().isEmpty()) {
                    paragraphs.add(letter.introduction());
                    paragraphs.add(
                            item.quote().stream().map(line -> "> " + line).collect(Collectors.joining("\n")));
                }
            }
            if (section.closing() != null) {
                paragraphs.add(section.closing());
            }
        }
        Letter.Link link = letter.unsubscribing();
        paragraphs.add(
                "-- \n" + letter.signature() + (link == null ? "" : "\n" + link.instruction() + " " + link.address()));
        return String.join("\n\n", paragraphs) + "\n";
    }

    private static String html(Letter letter) {
        StringBuilder body = new StringBuilder(element("p", letter.greeting()));
        if (letter.opening() != null) {
            body.append(element("p", letter.opening()));
        }
        for (Section section : letter.sections()) {
            body.append(letter.isDigest() ? element("h2", section.subject()) : "");
            for (Section.Item item : section.items()) {
                body.append(element("p", item.sentence()));
                if (!item.quote().isEmpty()) {
                    body.append(element("p", letter.introduction())).append(quotation(item.quote()));
                }
            }
            if (section.closing() != null) {
                body.append(element("p", section.closing()));
            }
        }
        ImmutableMap<String, String> parts = ImmutableMap.of(
                "language",
                letter.language().code(),
                "subject",
                htmlEscaper().escape(letter.subject()),
                "body",
                body.toString(),
                "foot",
                foot(letter));
        return PART.matcher(LAYOUT)
                .replaceAll(found -> Matcher.quoteReplacement(parts.getOrDefault(found.group(1), found.group())));
    }

    private static String foot(Letter letter) {
        Letter.Link link = letter.unsubscribing();
        return htmlEscaper().escape(letter.signature())
                + (link == null
                        ? ""
                        : "<br>\n<a href=\""
                                + htmlEscaper().escape(link.address()) + "\">"
                                + htmlEscaper().escape(link.label()) + "</a>");
    }

    private static String element(String name, String text) {
        return "<" + name + ">" + htmlEscaper().escape(text) + "</" + name + ">\n";
    }

    private static String quotation(List<String> lines) {
        return "<blockquote dir=\"auto\">"
                + lines.stream()
                        .map(htmlEscaper()::escape)
                        .map(line -> line + "<br>\n")
                        .collect(Collectors.joining())
                + "</blockquote>\n";
    }

    private static String read(String file) {
        try {
            return Resources.toString(Resources.getResource(BuiltInTemplates.class, file), UTF_8);
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        }
    }
}
