package org.mentorbase.web.notice;

import static com.google.common.html.HtmlEscapers.htmlEscaper;
import static java.nio.charset.StandardCharsets.UTF_8;

import com.google.common.collect.ImmutableMap;
import com.google.common.hash.Hashing;
import com.google.common.io.ByteSource;
import java.util.Base64;
import java.util.stream.Collectors;
import org.mentorbase.notice.Unsubscribing.Offer;
import org.mentorbase.web.operation.Content;
import org.mentorbase.web.operation.Reply;

/** What people see who follow the link in a mail: without scripts, and without anything from elsewhere. */
final class UnsubscribePage {

    private static final String STYLE = """
            :root { color-scheme: light dark; }
            body { max-width: 32em; margin: 4em auto; padding: 0 1em; font: 18px/1.5 system-ui, sans-serif; }
            button { font: inherit; padding: 0.5em 1.5em; cursor: pointer; }
            """;

    private static final String POLICY = "default-src 'none'; style-src 'sha256-" + hash(STYLE)
            + "'; base-uri 'none'; form-action 'self'; frame-ancestors 'none'";

    private UnsubscribePage() {}

    static Reply asking(Offer offer) {
        String kinds = offer.kinds().stream()
                .map(kind -> "<li>" + htmlEscaper().escape(kind) + "</li>")
                .collect(Collectors.joining());
        return page(
                200,
                offer.language().code(),
                offer.title(),
                "<p>" + htmlEscaper().escape(offer.question()) + "</p>\n<ul>" + kinds + "</ul>\n"
                        + "<form method=\"post\"><input type=\"hidden\" name=\"List-Unsubscribe\" value=\"One-Click\">"
                        + "<button>" + htmlEscaper().escape(offer.button()) + "</button></form>");
    }

    static Reply done(Offer offer) {
        return page(
                200,
                offer.language().code(),
                offer.done(),
                "<p>" + htmlEscaper().escape(offer.back()) + "</p>");
    }

    /** In both languages, since nobody knows whose it is. */
    static Reply unknown() {
        return page(
                404,
                "en",
                "This link does not work",
                "<p>It is not complete, or older than a year. Use the one in the latest mail.</p>\n"
                        + "<p lang=\"de\">Dieser Link ist unvollständig oder älter als ein Jahr."
                        + " Nehmen Sie den aus der neuesten E-Mail.</p>");
    }

    private static Reply page(int status, String language, String title, String body) {
        String escaped = htmlEscaper().escape(title);
        String page = "<!doctype html>\n<html lang=\"" + language + "\">\n<head>\n<meta charset=\"utf-8\">\n"
                + "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n<title>" + escaped
                + "</title>\n<style>" + STYLE + "</style>\n</head>\n<body>\n<h1>" + escaped + "</h1>\n" + body
                + "\n</body>\n</html>\n";
        return new Reply(
                status,
                ImmutableMap.of("Content-Security-Policy", POLICY, "X-Robots-Tag", "noindex"),
                Content.Other.of("text/html;charset=utf-8", ByteSource.wrap(page.getBytes(UTF_8))));
    }

    private static String hash(String style) {
        return Base64.getEncoder()
                .encodeToString(Hashing.sha256().hashString(style, UTF_8).asBytes());
    }
}
