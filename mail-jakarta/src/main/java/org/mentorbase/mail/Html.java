package org.mentorbase.mail;

import static com.google.common.html.HtmlEscapers.htmlEscaper;
import static java.nio.charset.StandardCharsets.UTF_8;

import com.google.common.base.Splitter;
import com.google.common.io.Resources;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.stream.Collectors;

/** Plain text as a page: a paragraph for each, and what somebody said as a quotation. Whatever stands in it is text. */
final class Html {

    private static final String LAYOUT = layout();
    private static final String QUOTED = "> ";

    private Html() {}

    static String of(String title, String text) {
        String body = Splitter.on("\n\n")
                .splitToStream(text.strip())
                .map(Html::paragraph)
                .collect(Collectors.joining("\n"));
        return LAYOUT.replace("{title}", htmlEscaper().escape(title)).replace("{body}", body);
    }

    private static String paragraph(String text) {
        boolean quoted = text.startsWith(">");
        String element = quoted ? "blockquote" : "p";
        String lines = text.lines()
                .map(line -> quoted && line.startsWith(QUOTED) ? line.substring(QUOTED.length()) : line)
                .map(htmlEscaper()::escape)
                .collect(Collectors.joining("<br>\n"));
        return "<" + element + " dir=\"auto\">" + lines + "</" + element + ">";
    }

    private static String layout() {
        try {
            return Resources.toString(Resources.getResource(Html.class, "layout.html"), UTF_8);
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        }
    }
}
